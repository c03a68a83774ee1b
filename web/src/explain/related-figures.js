// What stands beside a figure: its split, the range around it, or what else
// breaks even.
import { html, nothing } from 'lit';
import { numberFormat } from '../text/number-format.js';
import { withUnit } from '../words/unit.js';
import { pointerForCandidate, criteria } from '../scenario/candidates.js';
import { priceOf } from '../scenario/costs.js';
import { figureNames } from './figure-text.js';

/** @import { StepContext } from './step-view.js' */
/** @import { ExplainTarget } from '../ui/explain-button.js' */
/** @import { CandidateResult } from '../engine/types.js' */

const ofRisk = /** @type {const} */ (['p10', 'p50', 'p90', 'expected_shortfall']);

/** @param {import('./explain-dialog.js').Step} step @param {StepContext} around */
export function relatedFigures({ of, term }, around) {
  const { subject } = around;
  if (term || of.cutover !== undefined) return nothing;
  const candidate = subject.result;
  switch (of.figure) {
    case 'npv':
      return split(candidate, around);
    case 'best_cutover_month':
      return byCutover(candidate, around);
    case 'candidate_price_factor':
    case 'retention_discount':
      return breakEvens(candidate, around);
    case 'probability_positive':
    case 'sensitivity':
      return uncertain(subject.lastAssessment, around);
    case 'fit':
      return scores(around);
    default:
      return nothing;
  }
}

/**
 * Figures by name; those that are another one lead to it.
 * @param {{label: string, value: string, of?: ExplainTarget}[]} rows
 * @param {StepContext} around
 */
const rowsOf = (rows, { format, open }) =>
  html`<table class="terms">
    <tbody>
      ${rows.map(
        ({ label, value, of }) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td>
              ${of ? html`<button type="button" class="open" aria-label="${format.words.explain.openFigure({ figure: label })}: ${value}" @click=${() => open(of)}>${value}</button>` : value}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;

/** @param {CandidateResult} candidate @param {StepContext} around */
function split({ npv_by_kind: kinds }, around) {
  const { exact, words } = around.format;
  return html`<h3>${words.explain.split}</h3>
    ${rowsOf(
      Object.entries(kinds).map(([kind, amount]) => ({
        label: words.explain.kinds[kind],
        value: exact(amount),
        of: { figure: `npv_${kind}` },
      })),
      around,
    )}`;
}

/** @param {CandidateResult} candidate @param {StepContext} around */
function byCutover({ timing }, around) {
  const { format } = around;
  return html`<h3>${format.words.explain.byCutover}</h3>
    ${rowsOf(
      timing.map(({ cutover_month: cutover, cutover_date: date, npv }) => ({
        label: format.month(cutover, date),
        value: format.exact(npv),
        of: { figure: 'npv', cutover },
      })),
      around,
    )}`;
}

/** @param {CandidateResult} candidate @param {StepContext} around */
function breakEvens(candidate, around) {
  const { subject, format } = around;
  const { candidate_price_factor: factor, retention_discount: discount } = (candidate.closest ?? candidate).break_even;
  const call = figureNames(around.figures, around);
  const { insteadOf, none, zeroAt } = format.words.explain;
  return rowsOf(
    [
      ...pricesOf(subject, format).map(({ input, price }) => ({
        label: zeroAt({ input }),
        value:
          factor === null ? none : insteadOf({ value: format.price(price * Number(factor)), now: format.price(price) }),
      })),
      { label: call('candidate_price_factor'), value: factor === null ? none : format.percent(factor) },
      { label: call('retention_discount'), value: discount === null ? none : format.percent(discount) },
    ],
    around,
  );
}

/**
 * What the candidate charges per label or hour.
 * @param {import('./subject.js').Subject} subject
 * @param {import('../words/format.js').Format} format
 * @returns {{input: string, price: number}[]}
 */
function pricesOf(subject, { words }) {
  const { pricing } = subject.scenario.candidates[0].offer;
  const price = priceOf(pricing);
  if (!price)
    return (pricing.tiers ?? []).map((tier, i) => ({
      input: words.fields.tierPrice({ n: i + 1 }),
      price: Number(tier.unit_price),
    }));
  const name = price.per === 'hour' ? 'hourly_rate' : 'unit_price';
  return [{ input: subject.named(`/candidates/0/offer/pricing/${name}`) ?? name, price: price.amount }];
}

/** The range, and what each uncertain input does to it. @param {CandidateResult | undefined} candidate @param {StepContext} around */
function uncertain(candidate, around) {
  const { session, subject, format, goTo } = around;
  if (!candidate?.risk) return nothing;
  const { risk, sensitivity = [] } = candidate;
  const words = format.words.explain;
  const call = figureNames(around.figures, around);
  const text = numberFormat(format.locale);
  /** @param {string} pointer @param {string} value */
  const write = (pointer, value) => {
    const input = session.input(pointer);
    return input ? withUnit(input, value, text, format, { short: true }) : value;
  };
  const leading = (/** @type {string | undefined} */ field, /** @type {string | undefined} */ name) =>
    field === undefined ? name : html`<button type="button" class="link" @click=${() => goTo(field)}>${name}</button>`;
  return html`${rowsOf(
    ofRisk.map((name) => ({
      label: call(name),
      value: format.exact(risk[name]),
      of: { figure: name, value: format.exact(risk[name]) },
    })),
    around,
  )}
  ${
    sensitivity.length
      ? html`<h3>${words.swings}</h3>
          <div class="scroll" role="region" tabindex="0" aria-label=${words.swings}>
            <table>
              <thead>
                <tr>
                  <th scope="col">${words.input}</th>
                  <th scope="col">${words.low}</th>
                  <th scope="col">${words.worthLow}</th>
                  <th scope="col">${words.high}</th>
                  <th scope="col">${words.worthHigh}</th>
                </tr>
              </thead>
              <tbody>
                ${sensitivity.map(
                  ({ input, low, high, npv_low: npvLow, npv_high: npvHigh }) =>
                    html`<tr>
                      <th scope="row">
                        ${leading(subject.field(input), subject.named(pointerForCandidate(input, 0)))}
                      </th>
                      <td>${write(input, low)}</td>
                      <td>${format.exact(npvLow)}</td>
                      <td>${write(input, high)}</td>
                      <td>${format.exact(npvHigh)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
      : nothing
  }`;
}

/** The scores and what each weighs. @param {StepContext} around */
function scores({ subject: { scenario, result }, format }) {
  const {
    priorities,
    candidates: [{ scores: given }],
  } = scenario;
  if (!priorities || !given || !result.fit) return nothing;
  const words = format.words.fit;
  const weighed = criteria.map((name) => `${format.score(priorities[name])} × ${format.score(given[name])}`);
  return html`<p class="formula numbers">
      = (${weighed.join(' + ')}) ÷ (${criteria.map((name) => format.score(priorities[name])).join(' + ')})
    </p>
    <table class="terms">
      <thead>
        <tr>
          <th scope="col">${words.criterion}</th>
          <th scope="col">${words.priority}</th>
          <th scope="col">${words.score}</th>
        </tr>
      </thead>
      <tbody>
        ${criteria.map(
          (name) =>
            html`<tr>
              <th scope="row">${words.criteria[name]}</th>
              <td>${format.score(priorities[name])}</td>
              <td>${format.score(given[name])}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}
