// What the page says at once, in English; the rest is in rest.js. The other
// languages have the areas of both.
import answers from './answers.js';
import candidates from './candidates.js';
import charts from './charts.js';
import costs from './costs.js';
import fields from './fields.js';
import inputs from './inputs.js';
import problems from './problems.js';
import states from './states.js';
import status from './status.js';
import sureness from './sureness.js';
import takeaway from './takeaway.js';
import time from './time.js';
import verdict from './verdict.js';

/** What the estimator says, by its English: nothing to translate. @type {Record<string, string>} */
const estimator = {};

export default {
  language: 'en',
  estimator,
  answers,
  candidates,
  charts,
  costs,
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
