// How much to move: what each share of the labels is worth.
import { html, nothing } from 'lit';
import { until } from 'lit/directives/until.js';
import { bestOf, extentChart } from '../charts/extent.js';
import { section, shownEstimate } from './section.js';

/** @import { Scenario, Split } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { View } from './section.js' */

/** By the scenario that they answer. @type {WeakMap<Scenario, Promise<Split[]>>} */
const answered = new WeakMap();

/** What was drawn last, which stays until the next answer. @type {WeakMap<Session, unknown>} */
const drawn = new WeakMap();

/** Keeps its place until the estimator has answered. @param {View} view */
export function extent(view) {
	const { session } = view;
	if (session.locks.hidden(session.at('/candidates/*/move_share'))) return nothing;
	const next = splitsOf(session).then((splits) => {
		drawn.set(session, splits.length ? sharesView(splits, view) : nothing);
		return drawn.get(session);
	});
	return until(next, drawn.get(session) ?? html`<section class="extent-waiting"></section>`);
}

/** None of an amended contract, and none after a failure. @param {Session} session */
function splitsOf(session) {
	const { scenario } = shownEstimate(session);
	const asked = answered.get(scenario) ?? session.engine.split({ scenario, candidate: 0 }).then(({ ok }) => ok ?? []);
	answered.set(scenario, asked);
	return asked;
}

/** @param {Split[]} splits @param {View} view */
function sharesView(splits, view) {
	const { session, format } = view;
	const words = format.words.extent;
	const now = Number(session.value(session.at('/candidates/*/move_share')) ?? 1);
	const heading = extentText(splits, format);
	return section(
		'extent',
		words.question,
		heading,
		html`${extentChart(splits, { now, says: heading }, view)}
			<p class="quiet">${words.explains}</p>`,
	);
}

/** @param {Split[]} splits @param {Format} format */
export function extentText(splits, format) {
	const words = format.words.extent;
	const { move_share: best, npv } = bestOf(splits);
	const share = format.share(best);
	if (Number(npv) <= 0) return words.none({ share, loss: format.size(npv) });
	return Number(best) === 1 ? words.all({ worth: format.money(npv) }) : words.part({ share, worth: format.money(npv) });
}
