// What the report says about the decision: how sure it is, what to find out first, and what a pilot is worth.
import { html, nothing } from 'lit';
import { minus } from '../state/difference.js';
import { caution, everything, heading, pilotText } from '../view/find-out.js';

/** @import { Decision, Pilot, Recommendation } from '../engine/types.js' */
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
