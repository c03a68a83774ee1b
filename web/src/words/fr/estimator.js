// What the estimator says, by its English.
import inputs from './estimator/inputs.js';
import lines from './estimator/lines.js';
import presets from './estimator/presets.js';

/** @type {import('../languages.js').Area<'estimator'>} */
const estimator = { ...inputs, ...lines, ...presets };

export default estimator;
