// Compares the candidates: a table of measures, and a chart by month.
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { overlay } from '../charts/overlay.js';
import { compare } from '../styles/compare.js';
import { costs } from '../styles/costs.js';
import { comparisonRows, worths } from '../state/comparison.js';
import { explainButton } from '../ui/explain-button.js';
import { chooser, namesOf } from './candidates.js';
import { section } from './section.js';

export const styles = [compare, costs];

/** @import { Row } from '../state/comparison.js' */
/** @import { Estimate } from '../state/candidate-answer.js' */
/** @import { Format } from '../words/format.js' */
/** @import { View } from './section.js' */
/** @import { FigureOwner } from '../ui/explain-button.js' */

/** @param {View} view of a session with an answer for each candidate */
export function comparison(view) {
	const { session, format } = view;
	const { answers, shown } = session;
	const words = format.words.compare;
	const names = namesOf(session);
	const table = {
		caption: words.caption,
		columns: names.map((name, i) => ({
			name: header(view, format.words.candidates.option({ at: i + 1, name }), i),
			says: fixedMonth(view, i),
			shown: i === shown,
			owner: { answer: answers[i], index: i },
		})),
		rows: comparisonRows(answers, format),
		winner: words.winner,
		inSight: session.recommended,
		hints: true,
	};
	const parts = answers.map((part, i) => ({ part, name: names[i], shown: i === shown }));
	return section(
		'compare',
		words.question,
		heading(view, names),
		html`${sideBySide(table, format)} ${overlay(parts, view)}
			<p class="follows"><label for="follows">${words.follows}</label> ${chooser(session, format, 'follows')}</p>`,
	);
}

/** @param {View} view @param {string} name @param {number} i */
const header = ({ session }, name, i) =>
	html`<button type="button" aria-pressed=${i === session.shown} title=${name} @click=${() => session.show(i)}>
		<span>${name}</span>
	</button>`;

/** @param {View} view @param {number} i */
function fixedMonth({ session, format }, i) {
	if (session.value(`/candidates/${i}/cutover_month`) === undefined) return undefined;
	const [candidate] = /** @type {Estimate} */ (session.answers[i].estimate).result.candidates;
	return format.words.compare.fixed({ month: format.month(candidate.cutover_month, candidate.cutover_date) });
}

/** @param {View} view @param {string[]} names */
function heading({ session, format }, names) {
	const words = format.words.compare;
	const { all, isTie } = worths(session);
	const [first, second] = names.map((_, i) => i).sort((i, j) => all[j] - all[i]);
	const tied = names.filter((_, i) => isTie(first, i));
	if (tied.length === names.length) return words.allTied({ count: names.length });
	if (tied.length > 1) return words.tied({ names: format.names(tied) });
	const lead = { name: names[first], lead: format.money(all[first] - all[second]), next: names[second] };
	return all[first] > 0 ? words.leads(lead) : words.losesLeast(lead);
}

/**
 * @param {{
 *   caption: string,
 *   columns: {name: unknown, says?: string, shown?: boolean, owner: FigureOwner}[],
 *   rows: Row[],
 *   winner: string,
 *   inSight?: number,
 *   hints?: boolean,
 * }} table winner: label of a row's best; inSight: column to scroll to; hints: state what is best
 * @param {Format} format
 */
export function sideBySide({ caption, columns, rows, winner, inSight, hints }, format) {
	const words = format.words.compare;
	const mark = (/** @type {number} */ i) => (columns[i].shown ? 'shown' : '');
	const note = (/** @type {unknown} */ text) => (text ? html`<span class="says">${text}</span>` : nothing);
	return html`<div
		class="scroll compare"
		role="region"
		tabindex="0"
		aria-label=${caption}
		${ref((region) => scrollToColumn(region, inSight))}
	>
		<table>
			<caption class="hidden">
				${caption}
			</caption>
			<thead>
				<tr>
					<th scope="col"><span class="hidden">${words.measure}</span></th>
					${columns.map(({ name, says }, i) => html`<th scope="col" class=${mark(i)}>${name}${note(says)}</th>`)}
				</tr>
			</thead>
			<tbody>
				${rows.map(
					({ measure, figure, best, cells, winners }) =>
						html`<tr>
							<th scope="row">${words.measures[measure]}${note(hints && words.best[best])}</th>
							${cells.map(({ text, exact, rank, outdated }, i) => {
								const target = { figure, value: exact ?? text, owner: columns[i].owner };
								return html`<td class=${mark(i)} ?data-old=${outdated}>
									${rank === undefined ? text : explainButton(format, target, text)}${
										winners.includes(i)
											? html` <span class="winner">${winners.length > 1 ? words.jointWinner : winner}</span>`
											: nothing
									}
								</td>`;
							})}
						</tr>`,
				)}
			</tbody>
		</table>
	</div>`;
}

/** Where each table was scrolled to. @type {WeakMap<Element, {column: number, left: number}>} */
const scrolled = new WeakMap();

/** Respects a visitor's scrolling. @param {Element | undefined} region @param {number | undefined} column */
function scrollToColumn(region, column) {
	if (!region || column === undefined) return;
	requestAnimationFrame(() => {
		const last = scrolled.get(region);
		const head = region.querySelectorAll('thead th')[column + 1];
		if (!head || (last?.column === column && last.left !== region.scrollLeft)) return;
		const [visible, cell] = [region, head].map((element) => element.getBoundingClientRect());
		if (cell.left < visible.left || cell.right > visible.right)
			region.scrollBy({ left: (cell.left + cell.right - visible.left - visible.right) / 2, behavior: 'instant' });
		scrolled.set(region, { column, left: region.scrollLeft });
	});
}
