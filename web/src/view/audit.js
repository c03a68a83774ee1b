// Every line of every month of both branches, so that the sums can be checked.
import { html } from 'lit';
import { explainButton } from '../ui/explain-button.js';
import { shownEstimate } from './candidates.js';

/** @import { Branch, Line } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Session } from '../state/session.js' */
/** @import { View } from './answers.js' */

/** @param {Session} session @param {View} view */
export function audit(session, { format, disclosures }) {
  const words = format.words.audit;
  const { result, scenario, candidate } = shownEstimate(session);
  const { lines } = session;
  const totals = {
    staying: format.money(result.stay.total),
    switching: format.money(candidate.switch.total),
    horizon: Number(scenario.horizon_months),
  };
  return html`<section aria-labelledby="audit">
    <p class="question">${words.question}</p>
    <h3 id="audit">${words.totals(totals)}</h3>
    ${disclosures.draw('staying', 'figures', words.stayingLines, () =>
      months('stay', words.stayingCost, result.stay, lines, format),
    )}
    ${disclosures.draw('switching', 'figures', words.switchingLines, () =>
      months('switch', words.switchingCost, candidate.switch, lines, format),
    )}
  </section>`;
}

/**
 * @param {'stay' | 'switch'} name
 * @param {string} caption
 * @param {Branch} branch
 * @param {Line[]} lines
 * @param {Format} format
 */
function months(name, caption, branch, lines, format) {
  const words = format.words.audit;
  const amountButton = (
    /** @type {string} */ figure,
    /** @type {number | undefined} */ month,
    /** @type {string} */ amount,
  ) => explainButton(format, { figure, branch: name, month }, format.exact(amount));
  const used = lines.filter(({ line }) => branch.months.some((month) => Number(month.lines[line] ?? 0) !== 0));
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${caption}>
    <table>
      <caption>
        ${words.linesLeftOut({ caption })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.month}</th>
          ${used.map(({ label }) => html`<th scope="col">${label}</th>`)}
          <th scope="col">${words.total}</th>
        </tr>
      </thead>
      <tbody>
        ${branch.months.map(
          (month) =>
            html`<tr>
              <th scope="row">${format.month(month.month, month.date)}</th>
              ${used.map(
                ({ line }) =>
                  html`<td>
                    ${month.lines[line] === undefined ? '' : amountButton(line, month.month, month.lines[line])}
                  </td>`,
              )}
              <td>${amountButton('total', month.month, month.total)}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${words.total}</th>
          ${used.map(() => html`<td></td>`)}
          <td>${amountButton('total', undefined, branch.total)}</td>
        </tr>
        <tr>
          <th scope="row">${words.presentValue}</th>
          ${used.map(() => html`<td></td>`)}
          <td>${amountButton('present_value', undefined, branch.present_value)}</td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}
