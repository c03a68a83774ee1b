// The inputs of the report: changed ones first, then the most important, as far as there is room.
import { html, nothing } from 'lit';
import { candidateIndex } from '../scenario/candidates.js';
import { valueText } from '../words/unit.js';
import { inputsOf, leavesOf } from '../scenario/leaves.js';

/** @import { Scenario } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @typedef {Format['words']['documents']['report']} Words */

const maxChanged = 13;
/** Unchanged inputs fill the table up to this number of rows. */
const minRows = 8;

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
	const important = [
		'/discount_rate',
		...drivers.map(({ input }) => input),
		...rows.filter(({ input }) => input.quick).map(({ pointer }) => pointer),
	];
	const unchanged = important.flatMap((pointer) => rows.find((row) => row.pointer === pointer) ?? []);
	const printed = changed.slice(0, maxChanged);
	const shown = [...new Set([...printed, ...unchanged])].slice(0, Math.max(minRows, printed.length));
	const left = changed.length - printed.length;
	return html`<section>
		<h2>${words.inputs}</h2>
		<table class="inputs-table">
			<thead>
				<tr>
					${[words.input, words.value, words.source].map((head) => html`<th scope="col">${head}</th>`)}
				</tr>
			</thead>
			<tbody>
				${shown.map(({ input, pointer, value, preset, changed }) => {
					const [now, before] = [value, preset].map((one) => valueText(input, one, words, format));
					return html`<tr>
						<th scope="row"><span>${changed ? '● ' : nothing}${session.fieldName(pointer)}</span></th>
						<td><span>${now}</span></td>
						<td><span>${changed ? words.preset({ value: before }) : session.source(pointer)}</span></td>
					</tr>`;
				})}
			</tbody>
		</table>
		<p class="quiet">${words.inputsNote} ${left > 0 ? words.moreInputs({ count: left }) : nothing}</p>
	</section>`;
}
