// What only parts say that are loaded when one comes to them, in Arabic.
import figures from './estimator/figures.js';
import presetSources from './estimator/preset-sources.js';
import sources from './estimator/sources.js';
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

/** @type {import('../languages.js').Rest} */
const rest = {
  estimator: { ...figures, ...presetSources, ...sources },
  audit,
  checklist,
  compare,
  exit,
  fit,
  maths,
  negotiation,
  plan,
  scenarios,
  taken,
};

export default rest;
