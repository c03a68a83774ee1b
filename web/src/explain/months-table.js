// The months behind a figure that adds months up, or what stands in their place.
import { html, nothing } from 'lit';
import { figureLink } from './figure-links.js';
import { figureNames, valueWriter } from './figure-text.js';

/**
 * @param {import('./explain-dialog.js').Step} step
 * @param {import('./step-view.js').StepContext} around
 */
export function monthsTable({ of, explained }, around) {
  const { figures, format, open } = around;
  const { months } = /** @type {import('../engine/types.js').Explanation} */ (explained);
  if (!months?.length) return nothing;
  const words = format.words.explain;
  const call = figureNames(figures, around);
  const write = valueWriter(format);
  const line = figures.some(({ name, sort }) => name === of.figure && sort === 'line') ? of.figure : undefined;
  return html`<h3>${words.months}</h3>
    <div class="scroll" role="region" tabindex="0" aria-label=${words.months}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.month}</th>
            ${months[0].terms.map(({ name }) => html`<th scope="col">${name === 'running' || name === 'line' ? words[name] : call(name)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${months.map(
            ({ month, date, terms }) =>
              html`<tr>
                <th scope="row">${format.month(month, date)}</th>
                ${terms.map(({ name, unit, value }) => {
                  const next = figureLink(name === 'line' && line ? line : name, { ...of, month }, figures);
                  const text = write(unit, value);
                  return html`<td>
                    ${next ? html`<button type="button" class="open" @click=${() => open(next)}>${text}</button>` : text}
                  </td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
