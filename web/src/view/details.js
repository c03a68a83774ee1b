// Where the cost comes from, how sure the answer is, and what would make it surer.
import { costs as costStyles } from '../styles/costs.js';
import { details } from '../styles/details.js';

export { byMonth } from './by-month.js';
export { costLines, costs } from './costs.js';
export { findOut, valueOfKnowing } from './find-out.js';
export { risk, spread } from './risk.js';

export const styles = [costStyles, details];
