// Where the difference comes from: a waterfall from staying to switching, by kind of cost.
import { html, nothing } from 'lit';
import { costTable } from '../charts/cost.js';
import { waterfall } from '../charts/waterfall.js';
import { section, shownEstimate } from './section.js';

/** @import { CandidateResult, Line } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */
/** @import { View } from './section.js' */

/** @param {View} view */
export function costs(view) {
	const { session, format, disclosures } = view;
	const { result, candidate } = shownEstimate(session);
	const { lines } = session;
	const words = format.words.costs;
	const largest = largestOneTime(candidate, lines);
	return section(
		'costs',
		words.question,
		story(candidate, format),
		html`${waterfall(result, view)}
		${disclosures.draw('costs-lines', 'figures', words.lines, () => [
			largest.length ? html`<p class="quiet">${words.largest({ lines: largest })}</p>` : nothing,
			costTable(candidate, lines, format),
		])}`,
	);
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
function story({ one_time_total: once, saving_total: saving, net_benefit: net, benefits }, format) {
	const words = format.words.costs;
	const [cost, saved] = [Number(once), Number(saving)];
	const size = format.size(saving);
	const amounts = {
		cost: format.size(once),
		saving: size,
		more: size,
		net: format.size(net),
		horizon: benefits.length,
	};
	if (cost < 0) {
		const [lower, higher] = [saved > 0 ? size : null, saved < 0 ? size : null];
		return words.comesBack({ back: amounts.cost, saving: lower, more: higher });
	}
	if (cost === 0) return saved > 0 ? words.free(amounts) : saved < 0 ? words.onlyDearer(amounts) : words.same;
	if (Math.abs(saved) < cost / 100) return words.wasted(amounts);
	if (saved < 0) return words.dearer(amounts);
	return Number(net) > 0 ? words.pays(amounts) : words.partly(amounts);
}
