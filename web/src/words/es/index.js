// All that the page says, in Spanish.
import answers from './answers.js';
import charts from './charts.js';
import estimator from './estimator.js';
import exit from './exit.js';
import fields from './fields.js';
import problems from './problems.js';
import states from './states.js';
import status from './status.js';
import sureness from './sureness.js';
import time from './time.js';
import verdict from './verdict.js';

/** @type {import('../languages.js').Translation} */
const words = { language: 'es', answers, charts, estimator, exit, fields, problems, states, status, sureness, time, verdict };

export default words;
