// What the switch costs once, saves afterwards and leaves over; and the cost line by line.
import { html, nothing } from 'lit';
import { costAmounts, costBars, costTable } from '../charts/cost-bars.js';
import { section, shownEstimate } from './section.js';

/** @import { CandidateResult, Line } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */
/** @import { View } from './section.js' */

/** @param {View} view */
export function costs(view) {
	const { candidate } = shownEstimate(view.session);
	const says = story(candidate, view.format);
	return section('costs', view.format.words.costs.question, says, costBars(candidate, says, view));
}

/** @param {View} view */
export function costLines({ session, format, disclosures }) {
	const { candidate } = shownEstimate(session);
	const { lines } = session;
	const words = format.words.costs;
	const largest = largestOneTime(candidate, lines);
	return html`<section>
		${disclosures.draw('costs-lines', 'figures', words.lines, () => [
			largest.length ? html`<p class="quiet">${words.largest({ lines: largest })}</p>` : nothing,
			costTable(candidate, lines, format),
		])}
	</section>`;
}

/** @param {CandidateResult} candidate @param {Line[]} lines */
function largestOneTime({ one_time: amounts }, lines) {
	return lines
		.filter((line) => line.one_time && Number(amounts[line.line]) > 0)
		.sort((a, b) => Number(amounts[b.line]) - Number(amounts[a.line]))
		.slice(0, 2)
		.map(({ label }) => label);
}

/** @param {CandidateResult} candidate @param {Format} format */
function story(candidate, format) {
	const words = format.words.costs;
	const { unit, cost, saved, net } = costAmounts(candidate);
	const size = (/** @type {number} */ amount) => format.inUnit(Math.abs(amount), unit);
	const saving = size(saved);
	const amounts = { cost: size(cost), saving, more: saving, net: size(net), horizon: candidate.benefits.length };
	if (cost < 0) {
		const [lower, higher] = [saved > 0 ? saving : null, saved < 0 ? saving : null];
		return words.comesBack({ back: amounts.cost, saving: lower, more: higher });
	}
	if (cost === 0) return saved > 0 ? words.free(amounts) : saved < 0 ? words.onlyDearer(amounts) : words.same;
	if (Math.abs(saved) < cost / 100) return words.wasted(amounts);
	if (saved < 0) return words.dearer(amounts);
	return net > 0 ? words.pays(amounts) : words.partly(amounts);
}
