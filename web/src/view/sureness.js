// How sure the answer is, and what it hangs on. What is not known yet after a
// change is shown as it was, greyed, so that nothing jumps.
import { html, nothing } from 'lit';
import { dotPlot } from '../charts/dots.js';
import { tornado } from '../charts/tornado.js';
import { numberText } from '../fields/number-text.js';
import { ofFifty } from '../words/format.js';
import { withUnit, written } from '../fields/unit.js';

/** @typedef {import('../session.js').Session} Session */
/** @typedef {import('./answers.js').View} View */

/**
 * @param {Session} session
 * @param {View} view
 */
export function sureness(session, view) {
  const assessed = session.lastAssessed;
  const [candidate] = assessed?.result.candidates ?? [];
  if (!assessed || !candidate.risk) {
    return html`<section aria-labelledby="sure" class="waiting"><p class="question">How sure</p><h3 id="sure">Looking at thousands of futures …</h3></section>`;
  }
  const { reason } = assessed.result.recommendation;
  return html`<section aria-labelledby="sure" ?data-old=${session.assessed === undefined}><p class="question">How sure</p>
    <h3 id="sure">In ${ofFifty(candidate.risk.probability_positive)} of 50 equally likely futures it pays off</h3>
    ${dotPlot(candidate.risk, view)}
    <p>${drivers(session, candidate.risk)}</p>
    ${candidate.sensitivity?.length ? tornado(candidate.sensitivity, Number(candidate.npv), { ...view, label: (pointer) => session.named(pointer) ?? pointer, said: said(session, view) }) : nothing}
    ${reason?.flip?.value ? html`<p>${flips(session, view, /** @type {any} */ (reason.flip))}</p>` : nothing}
  </section>`;
}

/** @param {Session} session @param {import('../engine/types.js').Risk} risk */
function drivers(session, { drivers: all }) {
  const [first, second] = all ?? [];
  if (!first) return 'No input of this scenario is uncertain.';
  const share = (/** @type {{input: string, share: string}} */ driver) => `${session.named(driver.input)} (${Math.round(Number(driver.share) * 100)} %)`;
  return `Most of the spread comes from ${share(first)}${second ? ` and ${share(second)}` : ''}. The bars show each uncertain input’s swing by itself.`;
}

/** A value of an input in its own unit. @param {Session} session @param {View} view */
function said(session, { format }) {
  const text = numberText(format.locale);
  return (/** @type {string} */ pointer, /** @type {string} */ value) => {
    const input = session.input(pointer);
    if (!input) return value;
    const short = String(Number(Number(value).toPrecision(4)));
    return withUnit(input, written(input, short, text, format), format).replace(/ per label| per hour| a year/, '');
  };
}

/** @param {Session} session @param {View} view @param {{input: string, value: string, pays: string}} flip */
function flips(session, view, { input, value, pays }) {
  const where = pays === 'above' ? 'from' : 'up to';
  return `All else as given, switching pays with ${session.named(input)} ${where} ${said(session, view)(input, value)}.`;
}
