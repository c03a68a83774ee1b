// The sections on what to do next and what to check, which are loaded together.
import { costs } from '../styles/costs.js';
import { plan as planStyles } from '../styles/plan.js';

export { audit } from './audit.js';
export { checklist } from './checklist.js';
export { exit } from './exit.js';
export { extent } from './extent.js';
export { fit } from './fit.js';
export { negotiation } from './negotiation.js';
export { plan, planSteps } from './plan.js';

export const styles = [costs, planStyles];
