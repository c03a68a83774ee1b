// Registers <switch-cost>. If a page loads this twice, even in two versions, the first one stays. On a server there is
// nothing to register with.
import { SwitchCost } from './element.js';

const registry = globalThis.customElements;
if (registry && !registry.get('switch-cost')) registry.define('switch-cost', SwitchCost);

export { SwitchCost };
