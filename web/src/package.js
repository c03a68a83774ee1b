// The npm package's entry.
import { register } from './element.js';

register();

export { SwitchCost } from './element.js';
