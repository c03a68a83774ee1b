// What a table shows, and what a visitor can do with it.
import { html, nothing } from 'lit';

/** @import { AuditFindings, Column, Figure, Ignored, Reading, Role, Share } from './answers.d.ts' */
/** @import { BringInDialog } from './dialog.js' */
/** @import { Texts, Words } from './texts.js' */

/**
 * @typedef {object} Actions
 * @property {Set<string>} chosen pointers
 * @property {(pointer: string) => unknown} valueOf now
 * @property {(pointer: string, use: boolean) => void} choose
 * @property {(index: number, change: Partial<Column>) => void} correct
 * @property {() => void} apply
 */

/**
 * The figures come first; what they rest on follows.
 * @param {Reading} reading
 * @param {Texts} texts
 * @param {Actions} actions
 * @param {boolean} inspect whether the columns are open
 */
export function readingView({ columns, invoices, audit, figures }, texts, actions, inspect) {
	const { words } = texts;
	const foreign = texts.otherCurrency(invoices?.records.currency);
	const usable = figures.length > 0 && !foreign;
	return html`<h3 id="bring-in-figures">${words.figures.title}</h3>
		${foreign ? html`<p class="doubt">${foreign}</p>` : figuresView(figures, texts, actions)}
		${
			usable
				? html`<p>
						<button type="button" class="apply main" ?disabled=${!actions.chosen.size} @click=${actions.apply}>
							${words.figures.apply}
						</button>
					</p>`
				: nothing
		}
		${invoices ? invoicesView(invoices, texts) : nothing}
		${audit && audit.all.checked ? auditView(audit, texts) : nothing}
		${columns ? columnsView(columns, texts, actions.correct, inspect) : nothing}`;
}

/** @param {BringInDialog} dialog @param {Words} words */
export const doneView = (dialog, words) =>
	html`<p>
		<button type="button" class="show-answer main" @click=${dialog.showAnswer}>${words.showAnswer}</button>
		${
			dialog.mode === 'invoices'
				? html`<button type="button" class="next" @click=${() => dialog.setMode('audit')}>${words.addAudit}</button>`
				: nothing
		}
	</p>`;

// What was recognised about each column, for the visitor to correct.

/**
 * Closed where nothing is in doubt.
 * @param {Column[]} columns
 * @param {Texts} texts
 * @param {(index: number, change: Partial<Column>) => void} correct
 * @param {boolean} open
 */
function columnsView(columns, { words, format }, correct, open) {
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

// What invoices and audits show: the figures to use, what they leave open, and how well they fit.

/**
 * @param {Figure[]} figures
 * @param {Texts} texts
 * @param {object} context
 * @param {(pointer: string) => unknown} context.valueOf now
 * @param {Set<string>} context.chosen pointers
 * @param {(pointer: string, use: boolean) => void} context.choose
 */
function figuresView(figures, texts, { valueOf, chosen, choose }) {
	const words = texts.words.figures;
	if (!figures.length) return html`<p>${words.none}</p>`;
	return html`<table class="figures" aria-labelledby="bring-in-figures">
		<thead>
			<tr>
				<th scope="col"><span class="hidden">${words.use}</span></th>
				<th scope="col">${words.input}</th>
				<th scope="col">${words.now}</th>
				<th scope="col">${words.found}</th>
			</tr>
		</thead>
		<tbody>
			${figures.map(({ pointer, value, low, high, optional }) => {
				const name = texts.nameOf(pointer, value);
				const [least, most] = [low, high].map((end) => end && texts.value(rangeOf(pointer), end));
				return html`<tr>
					<td>
						<input
							type="checkbox"
							aria-label=${`${words.use}: ${name}`}
							.checked=${chosen.has(pointer)}
							@change=${(/** @type {any} */ event) => choose(pointer, event.target.checked)}
						/>
					</td>
					<th scope="row">${name}</th>
					<td class="now">${texts.value(pointer, valueOf(pointer))}</td>
					<td>
						<strong>${texts.value(pointer, value)}</strong>
						${least && most ? html`<br />${words.range({ low: least, high: most })}` : nothing}
						${optional ? html`<br />${words.suggested}` : nothing}
					</td>
				</tr>`;
			})}
		</tbody>
	</table>`;
}

/** The input whose unit a range has. @param {string} pointer */
const rangeOf = (pointer) => (pointer.endsWith('/pricing') ? `${pointer}/unit_price` : pointer);

/** @param {Ignored[]} ignored @param {number} corrections @param {Texts} texts */
const rowsView = (ignored, corrections, { words, number }) => [
	corrections ? html`<li>${words.corrections({ n: number(corrections) })}</li>` : nothing,
	...ignored.map(({ reason, count, lines }) => {
		const slots = { n: number(count), lines: lines.join(', ') + (count > lines.length ? ' …' : '') };
		return html`<li>${words.ignored[reason](slots)}</li>`;
	}),
];

/** @param {NonNullable<Reading['invoices']>} invoices @param {Texts} texts */
function invoicesView({ records, fit, notes }, texts) {
	const words = texts.words.fit;
	const fitting = fit.filter(({ fits }) => fits).length;
	return html`<ul class="notes">
			${rowsView(records.ignored, records.corrections, texts)}
			${notes.map((note) => html`<li>${texts.note(note)}</li>`)}
		</ul>
		<details>
			<summary>${words.title({ fitting: texts.number(fitting), all: texts.number(fit.length) })}</summary>
			<div class="scroll" tabindex="0" role="region" aria-label=${words.invoiced}>
				<table>
					<thead>
						<tr>
							${['month', 'labels', 'invoiced', 'modelled'].map(
								(name) => html`<th scope="col">${words[/** @type {'month'} */ (name)]}</th>`,
							)}
						</tr>
					</thead>
					<tbody>
						${fit.map(
							({ month, labels, invoiced, modelled, fits }) =>
								html`<tr ?data-differs=${!fits}>
									<th scope="row">${texts.month(month)}</th>
									<td>${texts.number(labels)}</td>
									<td>${texts.format.exact(invoiced)}</td>
									<td>
										${modelled === undefined ? '–' : texts.format.exact(modelled)}
										${!fits && modelled !== undefined ? html`<em>${words.differs}</em>` : nothing}
									</td>
								</tr>`,
						)}
					</tbody>
				</table>
			</div>
		</details>`;
}

/** @param {AuditFindings} audit @param {Texts} texts */
function auditView(audit, texts) {
	const words = texts.words.audit;
	const line = (/** @type {Share & {name?: string}} */ share, name = share.name ?? words.all) =>
		words.accuracy({
			name,
			accuracy: texts.percent(share.value),
			low: texts.percent(share.low),
			high: texts.percent(share.high),
			checked: texts.number(share.checked),
			wrong: texts.number(share.wrong),
		});
	const { agreement, pilot } = audit;
	const groups = [audit.providers, audit.kinds, audit.months].filter((list) => list.length > 1).flat();
	return html`<ul class="notes">
		${rowsView(audit.ignored, 0, texts)}
		<li>${line(audit.all)} ${words.more({ n: texts.number(audit.more_labels) })}</li>
		${groups.map((group) => html`<li>${line(group)}</li>`)}
		${audit.comparisons.map(
			({ a, b, p_value, differ }) =>
				html`<li>${words[differ ? 'differ' : 'same']({ a, b, p: texts.number(p_value.toPrecision(2)) })}</li>`,
		)}
		${
			agreement
				? html`<li>
						${words.kappa({
							kappa: texts.number(agreement.kappa),
							same: texts.number(agreement.same),
							items: texts.number(agreement.items),
						})}
					</li>`
				: nothing
		}
		${
			pilot
				? html`<li>
						${words.pilot({ first: texts.percent(pilot.first.value), later: texts.percent(pilot.later.value) })}
						${pilot.throughput === undefined ? nothing : words.throughput({ share: texts.percent(pilot.throughput) })}
					</li>`
				: nothing
		}
	</ul>`;
}
