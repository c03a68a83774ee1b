// Compares the page's scenario with the baseline, which the page calls A.
import { html, nothing } from 'lit';
import { bridge } from '../charts/bridge.js';
import { pointerForCandidate } from '../scenario/candidates.js';
import { changedInputs } from '../state/difference.js';
import { comparisonRows } from '../state/comparison.js';
import { valueText } from '../words/unit.js';
import { rangeAt } from '../scenario/ranges.js';
import { table } from '../charts/chart.js';
import { namesOf } from './candidates.js';
import { sideBySide } from './comparison.js';
import { section } from './section.js';

export { styles } from './comparison.js';

/** @import { CandidateResult } from '../engine/types.js' */
/** @import { Estimate } from '../state/candidate-answer.js' */
/** @import { Baseline } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { View } from './section.js' */

/** @param {View} view of a session with both answers */
export function baselineView(view) {
	const { session, format } = view;
	const words = format.words.baseline;
	const baseline = /** @type {Baseline} */ (session.baseline);
	const answers = [baseline.answer, session.answers[session.shown]];
	const [a, b] = answers.map(({ estimate }) => /** @type {Estimate} */ (estimate));
	const [before, after] = [a.result.candidates[0], b.result.candidates[0]];
	const comparable = a.scenario.currency === b.scenario.currency;
	const changed = changedInputs(baseline, /** @type {any} */ (session));
	const [owner, current] = answers.map((answer, i) => ({ answer, index: i ? session.shown : undefined }));
	const measures = {
		caption: words.caption,
		columns: [
			{ name: words.aOf({ name: baseline.scenario.candidates[baseline.shown].name }), owner },
			{ name: words.nowOf({ name: namesOf(session)[session.shown] }), shown: true, owner: current },
		],
		rows: comparisonRows(answers, format),
		winner: words.better,
	};
	const changes = changed.map(({ pointer, from, to }) => [
		inputLabel(view, pointer),
		...[from, to].map((value) => valueText(session.input(pointer), value, words, format)),
	]);
	return section(
		'against',
		words.question,
		comparable ? heading(before, after, changed.length, format) : words.otherCurrency,
		html`${
			comparable
				? html`${sideBySide(measures, format)} ${bridge({ ...before, owner }, after, session.lines, view)}`
				: nothing
		}
		${
			changes.length
				? html`<div class="changes">${table(words.changes, [words.input, words.a, words.now], changes)}</div>`
				: nothing
		}
		${actions(view)}`,
	);
}

/** @param {View} view */
function actions({ session, format }) {
	const words = format.words.baseline;
	return html`<p class="keep">
		<button
			type="button"
			aria-disabled=${session.stale}
			@click=${() => session.stale || session.returnToBaseline(true)}
		>
			${words.swap}
		</button>
		<button type="button" @click=${() => session.returnToBaseline(false)}>${words.back}</button>
		<button
			type="button"
			@click=${(/** @type {any} */ event) => {
				event.target.getRootNode().getElementById('keep').focus(); // this button disappears
				session.keepBaseline(false);
			}}
		>
			${words.drop}
		</button>
	</p>`;
}

/** @param {CandidateResult} a @param {CandidateResult} b @param {number} changed @param {Format} format */
function heading({ npv: before }, { npv: after }, changed, format) {
	const words = format.words.baseline;
	const more = Number(after) - Number(before);
	if (!changed) return words.unchanged;
	if (more === 0) return words.same;
	return more > 0 ? words.more({ amount: format.money(more) }) : words.less({ amount: format.money(-more) });
}

/** @param {View} view @param {string} pointer of the candidate at 0 @returns {string} */
function inputLabel(view, pointer) {
	const { session } = view;
	const words = view.format.words.baseline;
	const range = rangeAt(pointer);
	if (range?.end) return words[range.end]({ input: inputLabel(view, range.input) });
	const name = session.fieldName(pointerForCandidate(pointer, session.shown)) ?? pointer;
	const tier = pointer.match(/\/tiers\/(\d+)\//)?.[1];
	return tier === undefined ? name : words.inTier({ input: name, tier: words.tier({ at: Number(tier) + 1 }) });
}
