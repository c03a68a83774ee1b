// The script that a page loads.
import { register } from './element.js';

register();
