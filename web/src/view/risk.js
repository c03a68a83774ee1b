// How certain the answer is. The previous risk stays greyed out until the new one is known, so nothing jumps.
import { html, nothing } from 'lit';
import { dotPlot } from '../charts/dot-plot.js';
import { tornado } from '../charts/tornado.js';
import { roundedToDigits } from '../scenario/decimals.js';
import { numberFormat } from '../text/number-format.js';
import { explainSentence } from '../ui/explain-button.js';
import { offCentre, paysIn, sentence } from '../words/verdict.js';
import { withUnit } from '../words/unit.js';
import { section } from './section.js';

/** @import { CandidateResult, Driver, Risk, VerdictReason } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { View } from './section.js' */

/** From this width on, the scenarios and the causes are next to each other. */
const sideBySidePx = 700;
const gapPx = 40;

/** @param {View} page */
export function risk(page) {
	const { session, format } = page;
	const view = page.width < sideBySidePx ? page : { ...page, width: (page.width - gapPx) / 2 };
	const words = format.words.risk;
	const assessed = session.lastAssessment;
	const [candidate] = assessed?.result.candidates ?? [];
	if (!assessed || !candidate.risk) return section('sure', words.sure, words.looking, nothing, 'waiting');
	const old = session.assessment === undefined;
	return html`<section aria-labelledby="sure">
		<p class="question">${words.sure}</p>
		<h3 id="sure" ?data-old=${old}>${paysIn(candidate.risk.probability_positive, format)}</h3>
		<div class=${view === page ? nothing : 'beside'}>
			<div ?data-old=${old}>${dotPlot(candidate.risk, view, candidate.npv)}</div>
			<div ?data-old=${old}>${swings(view, candidate)}</div>
		</div>
	</section>`;
}

/** What the spread comes from, and where the decision turns. @param {View} view */
export function spread(view) {
	const { session, format } = view;
	const { result } = session.lastAssessment ?? {};
	const [candidate] = result?.candidates ?? [];
	if (!result || !candidate.risk) return nothing;
	const { recommendation } = result;
	const turns = recommendation.candidate === session.shown ? recommendation.reason?.turns_at : undefined;
	return html`<p ?data-old=${session.assessment === undefined}>
		${offCentre(candidate, format)} ${drivers(view, candidate.risk)} ${turns ? turningText(view, turns) : nothing}
		${explainSentence(format, {
			figure: 'probability_positive',
			value: format.percent(candidate.risk.probability_positive),
		})}
	</p>`;
}

/** @param {View} view @param {CandidateResult} assessed */
function swings(view, { sensitivity, npv }) {
	const { session } = view;
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
		.map((driver) => ({ input: driverName(driver, session, words), share: share(driver.share) }));
	return strongest.length ? words.risk.drivers({ drivers: strongest }) : words.risk.nothingUncertain;
}

/** @param {View} view */
function valueText({ session, format }) {
	const text = numberFormat(format.locale);
	/** @param {string} pointer @param {string} value @param {import('../scenario/decimals.js').Rounding} [mode] */
	return (pointer, value, mode) => {
		const input = session.input(pointer);
		const short = roundedToDigits(value, 4, mode);
		return input ? withUnit(input, short, text, format, { short: true }).replace(/-(?=\d)/, '−') : value;
	};
}

/** @param {Driver} driver @param {Session} session @param {Format['words']} words */
const driverName = ({ input, cause = '' }, session, { risk: { causes } }) =>
	input === undefined ? (causes[cause] ?? cause) : (session.fieldName(input) ?? input);

/** @param {View} view @param {NonNullable<VerdictReason['turns_at']>} turns */
function turningText(view, { input, value, pays, cutover_month: month, cutover_date: date }) {
	const { session, format } = view;
	return sentence(
		`verdict.reason.turns_${pays}`,
		{
			end: () => format.endOf(month, date),
			input: () => session.fieldName(input) ?? input,
			value: () => valueText(view)(input, value, pays === 'above' ? 'ceil' : 'floor'),
		},
		format,
	);
}
