// How sure the answer is, and which inputs it depends on. After a change, the
// previous risk stays greyed out until the new one is known, so nothing jumps.
import { html, nothing } from 'lit';
import { dotPlot } from '../charts/dot-plot.js';
import { tornado } from '../charts/tornado.js';
import { numberFormat } from '../text/number-format.js';
import { explainSentence } from '../ui/explain-button.js';
import { offCentre, paysIn } from '../words/chance.js';
import { withUnit } from '../words/unit.js';

/** @import { CandidateResult, Risk } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { View } from './answers.js' */

/** @param {Session} session @param {View} view */
export function risk(session, view) {
  const words = view.format.words.risk;
  const assessed = session.lastAssessment;
  const [candidate] = assessed?.result.candidates ?? [];
  if (!assessed || !candidate.risk) {
    return html`<section aria-labelledby="sure" class="waiting">
      <p class="question">${words.sure}</p>
      <h3 id="sure">${words.looking}</h3>
    </section>`;
  }
  const { reason } = assessed.result.recommendation;
  const old = session.assessment === undefined;
  return html`<section aria-labelledby="sure">
    <p class="question">${words.sure}</p>
    <div ?data-old=${old}>
      <h3 id="sure">${paysIn(candidate.risk.probability_positive, view.format)}</h3>
      ${dotPlot(candidate.risk, view)}
      <p>
        ${offCentre(candidate, view.format) ?? nothing} ${drivers(session, candidate.risk, view.format)}
        ${explainSentence(view.format, {
          figure: 'probability_positive',
          value: view.format.percent(candidate.risk.probability_positive),
        })}
      </p>
    </div>
    <div ?data-old=${old && !session.swings}>${swings(session, view, candidate)}</div>
    <div ?data-old=${old}>
      ${reason?.flip?.value ? html`<p>${flips(session, view, /** @type {any} */ (reason.flip))}</p>` : nothing}
    </div>
  </section>`;
}

/**
 * What each uncertain input does.
 * @param {Session} session
 * @param {View} view
 * @param {CandidateResult} assessed the last candidate whose risk is known
 */
function swings(session, view, assessed) {
  const { sensitivity, npv } =
    session.swings && session.estimate
      ? { sensitivity: session.swings, npv: session.estimate.result.candidates[0].npv }
      : assessed;
  if (!sensitivity?.length) return nothing;
  return tornado(sensitivity, Number(npv), {
    ...view,
    label: (pointer) => session.fieldName(pointer) ?? pointer,
    formatValue: valueText(session, view),
  });
}

/** @param {Session} session @param {Risk} risk @param {Format} format */
function drivers(session, { drivers }, { share, words }) {
  const strongest = (drivers ?? [])
    .slice(0, 2)
    .map((driver) => ({ input: session.fieldName(driver.input) ?? driver.input, share: share(driver.share) }));
  return strongest.length ? words.risk.drivers({ drivers: strongest }) : words.risk.nothingUncertain;
}

/** Returns a function that writes a value of an input in its unit. @param {Session} session @param {View} view */
function valueText(session, { format }) {
  const text = numberFormat(format.locale);
  return (/** @type {string} */ pointer, /** @type {string} */ value) => {
    const input = session.input(pointer);
    if (!input) return value;
    const short = String(Number(Number(value).toPrecision(4)));
    return withUnit(input, short, text, format, { short: true });
  };
}

/** @param {Session} session @param {View} view @param {{input: string, value: string, pays: string}} flip */
function flips(session, view, { input, value, pays }) {
  const words = view.format.words.risk;
  const turn = { input: session.fieldName(input) ?? input, value: valueText(session, view)(input, value) };
  return pays === 'above' ? words.paysFrom(turn) : words.paysUpTo(turn);
}
