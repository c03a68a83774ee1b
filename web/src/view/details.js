// Where the cost comes from, how sure the answer is, and what would make it surer.
import { details } from '../styles/details.js';

export { byMonth } from './by-month.js';
export { costs } from './costs.js';
export { findOut } from './find-out.js';
export { risk } from './risk.js';

export const styles = [details];
