// What to find out before deciding, in money: single inputs, everything, and a pilot.
import { html, nothing } from 'lit';
import { scrollTable } from '../charts/chart.js';
import { minus } from '../state/difference.js';
import { sentence } from '../words/verdict.js';

/** @import { Decision, Pilot, Recommendation } from '../engine/types.js' */
/** @import { View } from './section.js' */

/** Inputs in the list. */
const maxInputs = 3;

/** @param {View} view */
export function findOut(view) {
	const { session, format } = view;
	const { decision, decided } = session;
	if (!decision) return html`<section class="to-find-out"></section>`; // keeps its place
	const { evppi, evsi } = decision.result.recommendation;
	if (!evppi || !evsi) return nothing; // nothing is uncertain
	return html`<section aria-labelledby="find-out" class="to-find-out" ?data-old=${!decided}>
		<p class="question">${format.words.findOut.question}</p>
		<h3 id="find-out">${heading(evppi.filter(isWorthKnowing), view)}</h3>
		${evsi.map((pilot) => html`<p>${pilotText(pilot, view)}</p>`)}
	</section>`;
}

/** The value of knowing more, in figures. @param {View} view */
export function valueOfKnowing(view) {
	const { session, format } = view;
	const { decision, decided } = session;
	const { evpi, evppi, evsi, actions, ...recommendation } = decision?.result.recommendation ?? {};
	if (!evpi || !evppi || !evsi || !actions) return nothing;
	const words = format.words.findOut;
	const worthKnowing = evppi.filter(isWorthKnowing);
	return html`<section aria-labelledby="knowing" class="find-out" ?data-old=${!decided}>
		<p class="question">${words.question}</p>
		<h4 id="knowing">${words.knowing}</h4>
		<p>${everything(evpi, actions, view)} ${caution(/** @type {Recommendation} */ (recommendation), view)}</p>
		${worthKnowing.length ? inputs(worthKnowing.slice(0, maxInputs), view) : nothing}
		${evsi.map((pilot) => pilotView(pilot, view))}
	</section>`;
}

/** @param {Decision['evppi'][0]} input */
const isWorthKnowing = ({ value }) => Number(value) > 0;

/** @param {Decision['evppi']} evppi @param {Pick<View, 'session' | 'format'>} view */
export function heading([first], { session, format }) {
	if (!first) return sentence('verdict.find_out_nothing', {}, format);
	return sentence(
		'verdict.find_out',
		{ input: () => session.fieldName(first.input) ?? first.input, value: () => format.money(first.value, 'ceil') },
		format,
	);
}

/** @param {Decision['evppi']} evppi @param {View} view */
function inputs(evppi, { session, format, goTo }) {
	const words = format.words.findOut;
	return html`<ol>
			${evppi.map(
				({ input, value }) =>
					html`<li>
						<button type="button" class="link" @click=${() => goTo(input)}>${session.fieldName(input) ?? input}</button>
						<span>${words.upTo({ amount: format.money(value, 'ceil') })}</span>
					</li>`,
			)}
		</ol>
		<p class="quiet">${words.explains}</p>`;
}

/**
 * The mean regret of the action with the highest mean is evpi.
 * @param {string} evpi
 * @param {Decision['actions']} actions
 * @param {Pick<View, 'format'>} view
 */
export function everything(evpi, actions, { format }) {
	const words = format.words.findOut;
	if (Number(evpi) === 0) return words.sameChoice;
	const [best] = actions.toSorted((a, b) => Number(b.mean) - Number(a.mean));
	return words.everything({ amount: format.money(evpi), tenth: format.money(best.regret.p90) });
}

/**
 * What does best in bad scenarios, if that is something else.
 * @param {Recommendation} recommendation
 * @param {Pick<View, 'session' | 'format'>} view
 */
export function caution(
	{ verdict, candidate, cutover_month: month, run_out_use: uses, cautious },
	{ session, format },
) {
	if (!cautious) return nothing;
	const words = format.words.findOut;
	const staying = cautious.candidate === null;
	const same =
		verdict === 'stay'
			? staying
			: cautious.candidate === candidate && cautious.cutover_month === month && cautious.run_out_use === uses;
	if (same) return nothing;
	if (cautious.candidate === null) return words.safeStay;
	return words.safeSwitch({
		name: session.decision?.scenario.candidates[cautious.candidate].name ?? '',
		end: format.endOf(Number(cautious.cutover_month), cautious.cutover_date),
	});
}

/** The best size, or that none pays off. @param {Pilot} pilot @param {Pick<View, 'session' | 'format'>} view */
export function pilotText({ candidate, sizes, best }, { session, format }) {
	const name = () => session.decision?.scenario.candidates[candidate].name ?? '';
	const size = sizes.find(({ labels }) => labels === best);
	if (!size) return sentence('verdict.no_pilot', { name }, format);
	return sentence(
		'verdict.pilot',
		{
			name,
			labels: () => format.count(size.labels),
			value: () => format.money(size.value),
			cost: () => format.money(size.cost),
		},
		format,
	);
}

/** With its table folded. @param {Pilot} pilot @param {View} view */
function pilotView(pilot, { session, format, disclosures }) {
	const { candidate, sizes, best } = pilot;
	const words = format.words.findOut;
	const name = session.decision?.scenario.candidates[candidate].name ?? '';
	const table = () =>
		scrollTable(
			words.pilotOf({ name }),
			[words.labels, words.worth, words.cost, words.net],
			sizes.map(({ labels, value, cost }) => [
				labels === best ? html`${format.count(labels)} <span class="best">${words.best}</span>` : format.count(labels),
				format.money(value),
				format.money(cost),
				format.money(minus(value, cost)),
			]),
		);
	return disclosures.draw(`pilot-${candidate}`, 'figures', words.pilotOf({ name }), table);
}
