import { html, nothing } from 'lit';
import { figureLink } from './figure-links.js';
import { figureNames, valueWriter } from './formula-text.js';

/** @import { ExplainTarget } from '../ui/explain-button.js' */
/** @import { Step } from './explain-dialog.js' */
/** @import { StepContext } from './step-view.js' */
/** @import { Explanation } from '../engine/types.js' */

/**
 * Draws the months that a figure is the sum of.
 * @param {Step} step
 * @param {StepContext} context
 */
export function monthsTable({ target, explanation }, context) {
  const { figures, format, open } = context;
  const { months } = /** @type {Explanation} */ (explanation);
  if (!months?.length) return nothing;
  const words = format.words.explain;
  const nameOf = figureNames(figures, context);
  const write = valueWriter(format);
  const line = figures.some(({ name, sort }) => name === target.figure && sort === 'line') ? target.figure : undefined;
  const heading = (/** @type {string} */ name) => (name === 'running' || name === 'line' ? words[name] : nameOf(name));
  const button = (/** @type {ExplainTarget} */ next, /** @type {string} */ text) =>
    html`<button type="button" class="open" @click=${() => open(next)}>${text}</button>`;
  return html`<h3>${words.months}</h3>
    <div class="scroll" role="region" tabindex="0" aria-label=${words.months}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.month}</th>
            ${months[0].terms.map(({ name }) => html`<th scope="col">${heading(name)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${months.map(
            ({ month, date, terms }) =>
              html`<tr>
                <th scope="row">${format.month(month, date)}</th>
                ${terms.map(({ name, unit, value }) => {
                  const next = figureLink(name === 'line' && line ? line : name, { ...target, month }, figures);
                  const text = write(unit, value);
                  return html`<td>${next ? button(next, text) : text}</td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
