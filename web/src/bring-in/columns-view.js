// What was recognised about each column, for the visitor to correct.
import { html, nothing } from 'lit';

/** @import { Column, Role } from './answers.d.ts' */
/** @import { Texts } from './texts.js' */

/**
 * Closed where nothing is in doubt.
 * @param {Column[]} columns
 * @param {Texts} texts
 * @param {(index: number, change: Partial<Column>) => void} correct
 * @param {boolean} open
 */
export function columnsView(columns, { words, format }, correct, open) {
	const text = words.columns;
	const nameOf = (/** @type {Column} */ { heading }, /** @type {number} */ i) =>
		heading || text.column({ n: String(i + 1) });
	const held = columns.filter(({ role }) => role).map(({ role }) => text.roles[role]);
	const doubted = columns.some(({ doubts }) => doubts?.length);
	return html`<details class="read-as" ?open=${open || doubted}>
		<summary>${text.title({ list: format.list(held) })}</summary>
		<p>${text.intro}</p>
		<ul class="columns">
			${columns.map((column, i) => {
				const name = nameOf(column, i);
				const set = (/** @type {Partial<Column>} */ change) => correct(i, change);
				return html`<li ?data-doubted=${Boolean(column.doubts?.length)}>
					<strong>${name}</strong>
					<span class="samples">${column.samples.join(' · ')}</span>
					${choice(text.holds({ column: name }), column.role, rolesOf(column), text.roles, (role) =>
						set({ role: /** @type {Role} */ (role) }),
					)}
					${
						column.mark
							? choice(text.decimals({ column: name }), column.mark, ['.', ','], text.marks, (mark) =>
									set({ mark: /** @type {any} */ (mark) }),
								)
							: nothing
					}
					${
						column.order
							? choice(text.dates({ column: name }), column.order, ['day_first', 'month_first'], text.orders, (order) =>
									set({ order: /** @type {any} */ (order) }),
								)
							: nothing
					}
					${column.doubts?.map((doubt) => html`<span class="doubt">${text.doubts[doubt]}</span>`)}
				</li>`;
			})}
		</ul>
	</details>`;
}

/** @param {Column} column @returns {string[]} */
const rolesOf = ({ role, possible = [] }) => [...new Set([role, ...possible, ''])];

/**
 * @param {string} label
 * @param {string} value
 * @param {string[]} values
 * @param {Record<string, string>} names
 * @param {(value: string) => void} change
 */
const choice = (label, value, values, names, change) =>
	html`<select aria-label=${label} @change=${(/** @type {any} */ event) => change(event.target.value)}>
		${values.map((one) => html`<option value=${one} .selected=${one === value}>${names[one]}</option>`)}
	</select>`;
