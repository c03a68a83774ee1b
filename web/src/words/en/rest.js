// What only parts say that are loaded when one comes to them.
import audit from './audit.js';
import checklist from './checklist.js';
import compare from './compare.js';
import exit from './exit.js';
import fit from './fit.js';
import maths from './maths.js';
import negotiation from './negotiation.js';
import plan from './plan.js';
import scenarios from './scenarios.js';
import taken from './taken.js';

/** What the estimator says there, by its English. @type {Record<string, string>} */
const estimator = {};

export default { audit, checklist, compare, estimator, exit, fit, maths, negotiation, plan, scenarios, taken };
