// The sections on what to do next, and the audit.
import { plan as planStyles } from '../styles/plan.js';
import { audit } from './audit.js';
import { checklist } from './checklist.js';
import { exit } from './exit.js';
import { fit } from './fit.js';
import { negotiation } from './negotiation.js';
import { plan } from './plan.js';

/** @import { View } from './section.js' */

export const styles = [planStyles];

/** @param {View} view */
export default (view) => [plan, negotiation, checklist, fit, exit, audit].map((part) => part(view));
