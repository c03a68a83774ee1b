// What the report says about the decision: how sure it is, what to find out first, and what a pilot is worth.
import { html, nothing } from 'lit';
import { candidateIndex } from '../scenario/candidates.js';
import { inputsOf, leavesOf } from '../scenario/leaves.js';
import { minus } from '../state/difference.js';
import { caution, everything, heading, pilotText } from '../view/find-out.js';
import { valueText } from '../words/unit.js';

/** @import { Decision, Input, Pilot, Recommendation, Scenario } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */

/** @typedef {Format['words']['documents']['report']} Words */
/** @typedef {{session: Session, format: Format}} View */

const maxInputs = 3;
const maxSizes = 3;

/** The decision by simulation, if it is about the inputs of the report. @param {Session} session */
function decisionOf({ decision, decided, stale }) {
	const recommendation = decision?.result.recommendation;
	return recommendation?.by === 'simulation' && (decided || stale)
		? /** @type {Recommendation & Decision} */ (recommendation)
		: undefined;
}

/** @param {View} view @param {Words} words */
export function basis({ session, format }, words) {
	const decision = decisionOf(session);
	return decision ? words.decided({ draws: format.count(decision.draws) }) : nothing;
}

/**
 * How often it is the best choice, what it gives up, and what does best in bad scenarios.
 * @param {View} view
 * @param {Words} words
 */
export function sureness(view, words) {
	const decision = decisionOf(view.session);
	if (!decision) return nothing;
	const best = decision.actions.reduce((a, b) => (Number(b.mean) > Number(a.mean) ? b : a));
	return html`<p class="sureness">
		${words.bestShare({ share: view.format.share(best.best_in) })} ${everything(decision.evpi, decision.actions, view)}
		${caution(decision, view)}
	</p>`;
}

/** @param {View} view */
export function findOutFirst(view) {
	const { session, format } = view;
	const decision = decisionOf(session);
	if (!decision) return nothing;
	const words = format.words.findOut;
	const worthKnowing = decision.evppi.filter(({ value }) => Number(value) > 0);
	const pilot = decision.evsi.find(({ candidate }) => candidate === decision.candidate) ?? decision.evsi[0];
	return html`<div class="two find-out">
		<section>
			<h2>${words.question}</h2>
			<p>${heading(worthKnowing, view)}</p>
			${worthKnowing.length > 1 ? ranking(worthKnowing, view) : nothing}
		</section>
		${pilot ? pilotTable(pilot, view) : nothing}
	</div>`;
}

/** @param {Decision['evppi']} evppi @param {View} view */
const ranking = (evppi, { session, format }) =>
	html`<table class="sums">
		<tbody>
			${evppi.slice(0, maxInputs).map(
				({ input, value }) =>
					html`<tr>
						<td>${session.fieldName(input) ?? input}</td>
						<td>${format.words.findOut.upTo({ amount: format.money(value, 'ceil') })}</td>
					</tr>`,
			)}
		</tbody>
	</table>`;

/** @param {Pilot} pilot @param {View} view */
function pilotTable(pilot, view) {
	const { session, format } = view;
	const words = format.words.findOut;
	const name = session.decision?.scenario.candidates[pilot.candidate].name ?? '';
	return html`<section>
		<h2>${words.pilotOf({ name })}</h2>
		<p>${pilotText(pilot, view)}</p>
		<table class="pilots">
			<thead>
				<tr>
					${[words.labels, words.worth, words.cost, words.net].map((head) => html`<th scope="col">${head}</th>`)}
				</tr>
			</thead>
			<tbody>
				${sizesAround(pilot).map(
					({ labels, value, cost }) =>
						html`<tr class=${labels === pilot.best ? 'best' : ''}>
							<th scope="row">${format.count(labels)}</th>
							<td>${format.money(value)}</td>
							<td>${format.money(cost)}</td>
							<td>${format.money(minus(value, cost))}</td>
						</tr>`,
				)}
			</tbody>
		</table>
	</section>`;
}

/** The best size and those next to it, or the smallest. @param {Pilot} pilot */
function sizesAround({ sizes, best }) {
	const at = sizes.findIndex(({ labels }) => labels === best);
	const first = Math.min(Math.max(0, at - 1), Math.max(0, sizes.length - maxSizes));
	return sizes.slice(first, first + maxSizes);
}

// The figures of the report: changed ones first, then clauses, then the most important, as far as there is room.

/** @typedef {{input: Input, name: string | undefined, pointers: string[], changed: number}} Row */

const maxRows = 10;
/** Unchanged inputs that are no clauses fill the table up to this number of rows. */
const minRows = 8;

/** What most of the cost is made of. The other inputs follow by their share of the spread. */
const first = [
	/(?:unit_price|hourly_rate)$/,
	/labels_per_month$|\/profile\//,
	/\/commitment(?:_labels)?$/,
	/\/commitment_|true_up_share$|prepaid$/,
	/^\/discount/,
];

/** Inputs that a contract may leave out, such as the period of a commitment. @param {Input} input */
const isClause = ({ pointer, default: fallback }) =>
	fallback === undefined && /\/(offer|contract)\//.test(pointer) && !pointer.includes('/pricing/');

/** Names are no figures. @param {Input} input */
const isFigure = ({ unit, pointer }) => (unit !== 'text' || pointer.endsWith('/*')) && pointer !== '/start';

/** The inputs of a list's items make one row. @param {string} pointer */
const rowOf = (pointer) => pointer.replace(/(?<!^\/candidates)\/\d+(?=\D*$)/, '/*');

/** @param {Session} session @param {Format} format @param {Words} words @param {number} rowsLeft on the page */
export function reportInputs(session, format, words, rowsLeft) {
	const [least, most] = [Math.min(minRows, rowsLeft), Math.min(maxRows, rowsLeft)];
	const scenario = /** @type {Scenario} */ (session.typedScenario);
	const values = new Map(leavesOf(scenario));
	/** @param {string} pointer */
	const originOf = (pointer) => session.origin(pointer, scenario);
	/** @param {string} pointer */
	const isOurs = (pointer) => originOf(pointer).kind !== 'example';
	const figures = inputsOf(session.inputs, scenario, values).filter(
		({ input, pointer }) => isFigure(input) && [undefined, session.shown].includes(candidateIndex(pointer)),
	);
	const drivers = session.assessment?.result.candidates[0].risk?.drivers ?? [];
	const shares = new Map(drivers.map(({ input, share }) => [input, Number(share)]));
	/** @param {Row} row */
	const rank = ({ pointers: [pointer] }) => {
		const place = first.findIndex((pattern) => pattern.test(pointer));
		return place < 0 ? first.length + 1 - (shares.get(pointer) ?? 0) : place;
	};
	const rows = [...new Set(figures.map(({ pointer }) => rowOf(pointer)))]
		.map((row) => {
			const inputs = figures.filter(({ pointer }) => rowOf(pointer) === row);
			const pointers = inputs.map(({ pointer }) => pointer);
			const changed = pointers.filter(isOurs).length;
			return { input: inputs[0].input, name: session.fieldName(row), pointers, changed };
		})
		.sort((a, b) => rank(a) - rank(b));
	const changed = rows.filter((row) => row.changed);
	const unchanged = rows.filter((row) => !row.changed);
	const printed = [...changed, ...unchanged.filter(({ input }) => isClause(input))].slice(0, most);
	const important = unchanged.filter((row) => row.input.quick || rank(row) < first.length + 1);
	const shown = [...new Set([...printed, ...important])].slice(0, Math.max(least, printed.length));
	const left = changed.slice(most).reduce((sum, row) => sum + row.changed, 0);
	/** @param {Row} row @param {(pointer: string) => unknown} valueOf */
	const textOf = ({ input, pointers }, valueOf) =>
		pointers
			.filter((pointer, i) => i === 0 || valueOf(pointer) !== undefined)
			.map((pointer) => {
				const item = /^(.*\/(?:tasks|prices)\/\d+)\/(?!pricing\/tiers)/.exec(pointer)?.[1];
				const text = valueText(input, valueOf(pointer), words, format);
				const task = valueOf(pointer) !== undefined && (values.get(`${item}/name`) ?? values.get(`${item}/task`));
				return task ? `${task}: ${text}` : text;
			})
			.join('; ');
	/** @param {Row} row */
	const sourceOf = (row) => {
		const pointer = row.pointers.find(isOurs) ?? row.pointers[0];
		const { kind, note } = originOf(pointer);
		if (kind === 'example') return [words.origins.example, session.source(pointer)].filter(Boolean).join(' · ');
		if (kind === 'measured') return [words.origins.measured, note].filter(Boolean).join(': ');
		return session.isChanged(pointer) ? words.preset({ value: textOf(row, session.presetValue) }) : words.origins.typed;
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
							<th scope="row"><span>${row.changed ? '● ' : nothing}${row.name}</span></th>
							<td><span>${textOf(row, (pointer) => values.get(pointer))}</span></td>
							<td><span>${sourceOf(row)}</span></td>
						</tr>`,
				)}
			</tbody>
		</table>
		<p class="quiet">${words.inputsNote} ${left > 0 ? words.moreInputs({ count: left }) : nothing}</p>
	</section>`;
}
