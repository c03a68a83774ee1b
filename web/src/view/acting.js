// What one does with the answer: the plan, the negotiation, what to check.
import { html } from 'lit';
import { checklist } from './checklist.js';
import { negotiation } from './negotiation.js';
import { plan } from './plan.js';

/** @param {import('../session.js').Session} session @param {import('./answers.js').View} view */
export default (session, view) => html`${plan(session, view)} ${negotiation(session, view)} ${checklist(session, view)}`;
