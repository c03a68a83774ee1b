// Every line of every month of both branches, so that the sums can be checked.
import { html } from 'lit';
import { explainButton } from '../ui/explain-button.js';
import { section, shownEstimate } from './section.js';

/** @import { Branch } from '../engine/types.js' */
/** @import { View } from './section.js' */

/** @param {View} view */
export function audit(view) {
	const { session, format, disclosures } = view;
	const words = format.words.audit;
	const { result, scenario, candidate } = shownEstimate(session);
	const totals = {
		staying: format.money(result.stay.total),
		switching: format.money(candidate.switch.total),
		horizon: Number(scenario.horizon_months),
	};
	return section(
		'audit',
		words.question,
		words.totals(totals),
		html`${disclosures.draw('staying', 'figures', words.stayingLines, () =>
			months('stay', words.stayingCost, result.stay, view),
		)}
		${disclosures.draw('switching', 'figures', words.switchingLines, () =>
			months('switch', words.switchingCost, candidate.switch, view),
		)}`,
	);
}

/** @param {'stay' | 'switch'} name @param {string} caption @param {Branch} branch @param {View} view */
function months(name, caption, branch, { session, format }) {
	const words = format.words.audit;
	const used = session.lines.filter(({ line }) => branch.months.some((month) => Number(month.lines[line] ?? 0) !== 0));
	/** @param {string} figure @param {string} amount @param {number} [month] */
	const amountButton = (figure, amount, month) =>
		explainButton(format, { figure, branch: name, month }, format.exact(amount));
	/** @param {string} label @param {'total' | 'present_value'} figure */
	const sum = (label, figure) =>
		html`<tr>
			<th scope="row">${label}</th>
			${used.map(() => html`<td></td>`)}
			<td>${amountButton(figure, branch[figure])}</td>
		</tr>`;
	return html`<div class="scroll" role="region" tabindex="0" aria-label=${caption}>
		<table>
			<caption>
				${words.linesLeftOut({ caption })}
			</caption>
			<thead>
				<tr>
					${[words.month, ...used.map(({ label }) => label), words.total].map(
						(head) => html`<th scope="col">${head}</th>`,
					)}
				</tr>
			</thead>
			<tbody>
				${branch.months.map(
					({ month, date, lines, total }) =>
						html`<tr>
							<th scope="row">${format.month(month, date)}</th>
							${used.map(
								({ line }) => html`<td>${lines[line] === undefined ? '' : amountButton(line, lines[line], month)}</td>`,
							)}
							<td>${amountButton('total', total, month)}</td>
						</tr>`,
				)}
			</tbody>
			<tfoot>
				${sum(words.total, 'total')} ${sum(words.presentValue, 'present_value')}
			</tfoot>
		</table>
	</div>`;
}
