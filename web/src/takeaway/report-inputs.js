// The inputs of the report: changed ones first, then clauses, then the most important, as far as there is room.
import { html, nothing } from 'lit';
import { candidateIndex } from '../scenario/candidates.js';
import { valueText } from '../words/unit.js';
import { inputsOf, leavesOf } from '../scenario/leaves.js';

/** @import { Input, Scenario } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @typedef {Format['words']['documents']['report']} Words */

const maxRows = 10;
/** Unchanged inputs that are no clauses fill the table up to this number of rows. */
const minRows = 8;

/** Inputs that a contract may leave out, such as the period of a commitment. @param {Input} input */
const isClause = ({ pointer, default: fallback }) =>
	fallback === undefined && /\/(offer|contract)\//.test(pointer) && !pointer.includes('/pricing/');

/** @param {Session} session @param {Format} format @param {Words} words */
export function reportInputs(session, format, words) {
	const scenario = /** @type {Scenario} */ (session.typedScenario);
	const values = new Map(leavesOf(scenario));
	const rows = inputsOf(session.inputs, scenario, values)
		.filter(({ pointer }) => [undefined, session.shown].includes(candidateIndex(pointer)))
		.map(({ input, pointer }) => {
			const [value, preset] = [values.get(pointer), session.presetValue(pointer)];
			return { input, pointer, value, preset, changed: String(value) !== String(preset) && pointer !== '/start' };
		});
	const changed = rows.filter((row) => row.changed);
	const drivers = session.lastAssessment?.result.candidates[0].risk?.drivers ?? [];
	const clauses = rows.filter(({ input, changed }) => !changed && isClause(input));
	const important = [
		'/discount_rate',
		...drivers.map(({ input }) => input),
		...rows.filter(({ input }) => input.quick).map(({ pointer }) => pointer),
	];
	const unchanged = important.flatMap((pointer) => rows.find((row) => row.pointer === pointer) ?? []);
	const printed = [...changed, ...clauses].slice(0, maxRows);
	const shown = [...new Set([...printed, ...unchanged])].slice(0, Math.max(minRows, printed.length));
	const left = changed.length - maxRows;
	/** @param {typeof rows[number]} row */
	const sourceOf = ({ input, pointer, preset, changed }) => {
		const origin = scenario.origins?.[pointer];
		if (origin) return [words.origins[origin.kind], origin.note].filter(Boolean).join(': ');
		return changed ? words.preset({ value: valueText(input, preset, words, format) }) : session.source(pointer);
	};
	return html`<section>
		<h2>${words.inputs}</h2>
		<table class="inputs-table">
			<thead>
				<tr>
					${[words.input, words.value, words.source].map((head) => html`<th scope="col">${head}</th>`)}
				</tr>
			</thead>
			<tbody>
				${shown.map(
					(row) =>
						html`<tr>
							<th scope="row"><span>${row.changed ? '● ' : nothing}${session.fieldName(row.pointer)}</span></th>
							<td><span>${valueText(row.input, row.value, words, format)}</span></td>
							<td><span>${sourceOf(row)}</span></td>
						</tr>`,
				)}
			</tbody>
		</table>
		<p class="quiet">${words.inputsNote} ${left > 0 ? words.moreInputs({ count: left }) : nothing}</p>
	</section>`;
}
