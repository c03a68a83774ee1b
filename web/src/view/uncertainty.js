// How sure the answer is, and what would make it surer.
import { uncertainty } from '../styles/uncertainty.js';

export { findOut } from './find-out.js';
export { risk } from './risk.js';

export const styles = [uncertainty];
