// How certain the answer is. The previous risk stays greyed out until the new one is known, so nothing jumps.
import { html, nothing } from 'lit';
import { dotPlot } from '../charts/dot-plot.js';
import { tornado } from '../charts/tornado.js';
import { roundedToDigits } from '../scenario/decimals.js';
import { numberFormat } from '../text/number-format.js';
import { explainSentence } from '../ui/explain-button.js';
import { offCentre, paysIn } from '../words/chance.js';
import { withUnit } from '../words/unit.js';
import { section } from './section.js';

/** @import { CandidateResult, Risk } from '../engine/types.js' */
/** @import { View } from './section.js' */

/** @param {View} view */
export function risk(view) {
	const { session, format } = view;
	const words = format.words.risk;
	const assessed = session.lastAssessment;
	const [candidate] = assessed?.result.candidates ?? [];
	if (!assessed || !candidate.risk) return section('sure', words.sure, words.looking, nothing, 'waiting');
	const { reason } = assessed.result.recommendation;
	const old = session.assessment === undefined;
	return html`<section aria-labelledby="sure">
		<p class="question">${words.sure}</p>
		<div ?data-old=${old}>
			<h3 id="sure">${paysIn(candidate.risk.probability_positive, format)}</h3>
			${dotPlot(candidate.risk, view)}
			<p>
				${offCentre(candidate, format)} ${drivers(view, candidate.risk)}
				${explainSentence(format, {
					figure: 'probability_positive',
					value: format.percent(candidate.risk.probability_positive),
				})}
			</p>
		</div>
		<div ?data-old=${old && !session.swings}>${swings(view, candidate)}</div>
		<div ?data-old=${old}>
			${reason?.flip?.value ? html`<p>${flips(view, /** @type {any} */ (reason.flip))}</p>` : nothing}
		</div>
	</section>`;
}

/** @param {View} view @param {CandidateResult} assessed */
function swings(view, assessed) {
	const { session } = view;
	const { sensitivity, npv } =
		session.swings && session.estimate
			? { sensitivity: session.swings, npv: session.estimate.result.candidates[0].npv }
			: assessed;
	if (!sensitivity?.length) return nothing;
	return tornado(sensitivity, Number(npv), {
		...view,
		label: (pointer) => session.fieldName(pointer) ?? pointer,
		formatValue: valueText(view),
	});
}

/** @param {View} view @param {Risk} risk */
function drivers({ session, format: { share, words } }, { drivers }) {
	const strongest = (drivers ?? [])
		.slice(0, 2)
		.map((driver) => ({ input: session.fieldName(driver.input) ?? driver.input, share: share(driver.share) }));
	return strongest.length ? words.risk.drivers({ drivers: strongest }) : words.risk.nothingUncertain;
}

/** @param {View} view */
function valueText({ session, format }) {
	const text = numberFormat(format.locale);
	/** @param {string} pointer @param {string} value @param {import('../scenario/decimals.js').Rounding} [mode] */
	return (pointer, value, mode) => {
		const input = session.input(pointer);
		const short = roundedToDigits(value, 4, mode);
		return input ? withUnit(input, short, text, format, { short: true }) : value;
	};
}

/** @param {View} view @param {{input: string, value: string, pays: string}} flip */
function flips(view, { input, value, pays }) {
	const words = view.format.words.risk;
	const limit = valueText(view)(input, value, pays === 'above' ? 'ceil' : 'floor');
	const turn = { input: view.session.fieldName(input) ?? input, value: limit };
	return pays === 'above' ? words.paysFrom(turn) : words.paysUpTo(turn);
}
