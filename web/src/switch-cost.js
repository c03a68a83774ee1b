// Registers <switch-cost>. If a page loads this twice, even in two versions, the first one stays.
import { SwitchCost } from './element.js';

if (!customElements.get('switch-cost')) customElements.define('switch-cost', SwitchCost);

export { SwitchCost };
