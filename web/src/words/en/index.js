// All that the page says, in English; the other languages have the same areas.
import answers from './answers.js';
import charts from './charts.js';
import checklist from './checklist.js';
import compare from './compare.js';
import costs from './costs.js';
import exit from './exit.js';
import fields from './fields.js';
import fit from './fit.js';
import inputs from './inputs.js';
import maths from './maths.js';
import negotiation from './negotiation.js';
import plan from './plan.js';
import problems from './problems.js';
import scenarios from './scenarios.js';
import states from './states.js';
import status from './status.js';
import sureness from './sureness.js';
import takeaway from './takeaway.js';
import time from './time.js';
import verdict from './verdict.js';

/** What the estimator says, by its English: nothing to translate. @type {Record<string, string>} */
const estimator = {};

export default {
  language: 'en', estimator, answers, charts, checklist, compare, costs, exit, fields, fit, inputs, maths, negotiation, plan, problems, scenarios, states, status, sureness, takeaway, time, verdict,
};
