// All that the page says, in Spanish.
import answers from './answers.js';
import charts from './charts.js';
import checklist from './checklist.js';
import compare from './compare.js';
import costs from './costs.js';
import estimator from './estimator.js';
import exit from './exit.js';
import fields from './fields.js';
import fit from './fit.js';
import inputs from './inputs.js';
import negotiation from './negotiation.js';
import plan from './plan.js';
import problems from './problems.js';
import scenarios from './scenarios.js';
import states from './states.js';
import status from './status.js';
import sureness from './sureness.js';
import time from './time.js';
import verdict from './verdict.js';

/** @type {import('../languages.js').Translation} */
const words = {
  language: 'es',
  answers,
  charts,
  checklist,
  compare,
  costs,
  estimator,
  exit,
  fields,
  fit,
  inputs,
  negotiation,
  plan,
  problems,
  scenarios,
  states,
  status,
  sureness,
  time,
  verdict,
};

export default words;
