// The sections on what to do next: the plan, the negotiation, the checklist, the
// fit beyond money, the exit terms; and every line of the estimate for an audit.
import { html } from 'lit';
import { plan as planStyles } from '../styles/plan.js';
import { checklist } from './checklist.js';
import { exit } from './exit.js';
import { fitView } from './fit.js';
import { audit } from './audit.js';
import { negotiation } from './negotiation.js';
import { plan } from './plan.js';

/** @import { Session } from '../state/session.js' */
/** @import { View } from './answers.js' */

export const styles = [planStyles];

/** @param {Session} session @param {View} view */
export default (session, view) =>
  html`${plan(session, view)} ${negotiation(session, view)} ${checklist(session, view)} ${fitView(session, view.format)}
  ${exit(session, view)} ${audit(session, view)}`;
