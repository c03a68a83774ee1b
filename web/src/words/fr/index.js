// What the page says at once, in French; the rest is in rest.js.
import answers from './answers.js';
import candidates from './candidates.js';
import charts from './charts.js';
import costs from './costs.js';
import estimator from './estimator.js';
import fields from './fields.js';
import inputs from './inputs.js';
import problems from './problems.js';
import states from './states.js';
import status from './status.js';
import sureness from './sureness.js';
import takeaway from './takeaway.js';
import time from './time.js';
import verdict from './verdict.js';

/** @type {import('../languages.js').First} */
const words = {
  language: 'fr',
  answers,
  candidates,
  charts,
  costs,
  estimator,
  fields,
  inputs,
  problems,
  states,
  status,
  sureness,
  takeaway,
  time,
  verdict,
};

export default words;
