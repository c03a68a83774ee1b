// Figures related to the explained one: its split, its range, or other break-even values.
import { html, nothing } from 'lit';
import { scrollTable, tableRows } from '../charts/chart.js';
import { numberFormat } from '../text/number-format.js';
import { withUnit } from '../words/unit.js';
import { pointerForCandidate, criteria } from '../scenario/candidates.js';
import { priceOf } from '../scenario/costs.js';
import { product } from '../scenario/decimals.js';

/** @import { StepContext } from './step-view.js' */
/** @import { ExplainTarget } from '../ui/explain-button.js' */
/** @import { CandidateResult } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Subject } from './subject.js' */
/** @import { Step } from './explain-dialog.js' */

const ofRisk = /** @type {const} */ (['mean', 'p10', 'p50', 'p90', 'expected_shortfall']);

/** @param {Step} step @param {StepContext} context */
export function relatedFigures({ target, term }, context) {
	const { subject } = context;
	if (term || target.cutover !== undefined) return nothing;
	const candidate = subject.result;
	switch (target.figure) {
		case 'npv':
			return split(candidate, context);
		case 'best_cutover_month':
			return byCutover(candidate, context);
		case 'candidate_price_factor':
		case 'retention_discount':
			return breakEvens(candidate, context);
		case 'mean':
		case 'probability_positive':
		case 'sensitivity':
			return uncertain(subject.lastAssessment, context);
		case 'fit':
			return scores(context);
		default:
			return nothing;
	}
}

/** @param {{label: string, value: string, target?: ExplainTarget}[]} rows @param {StepContext} context */
const rowsOf = (rows, context) =>
	termsTable(
		rows.map(({ label, value, target }) => [
			label,
			target ? figureButton(label, value, context, () => context.open(target)) : value,
		]),
	);

/** @param {unknown[][]} rows the first cell of each is its heading @param {unknown} [head] caption and head */
export const termsTable = (rows, head = nothing) =>
	html`<table class="terms">
		${head}
		<tbody>
			${tableRows(rows)}
		</tbody>
	</table>`;

/** @param {string} label @param {string} value @param {StepContext} context @param {() => void} open */
export const figureButton = (label, value, { format }, open) =>
	html`<button
		type="button"
		class="open"
		aria-label="${format.words.explain.openFigure({ figure: label })}: ${value}"
		@click=${open}
	>
		${value}
	</button>`;

/** @param {CandidateResult} candidate @param {StepContext} context */
function split({ npv_by_kind: kinds }, context) {
	const { exact, words } = context.format;
	return html`<h3>${words.explain.split}</h3>
		${rowsOf(
			Object.entries(kinds).map(([kind, amount]) => ({
				label: words.explain.kinds[kind],
				value: exact(amount),
				target: { figure: `npv_${kind}` },
			})),
			context,
		)}`;
}

/** @param {CandidateResult} candidate @param {StepContext} context */
function byCutover({ timing }, context) {
	const { format } = context;
	return html`<h3>${format.words.explain.byCutover}</h3>
		${rowsOf(
			timing.map(({ cutover_month: cutover, cutover_date: date, npv }) => ({
				label: format.month(cutover, date),
				value: format.exact(npv),
				target: { figure: 'npv', cutover },
			})),
			context,
		)}`;
}

/** @param {CandidateResult} candidate @param {StepContext} context */
function breakEvens({ closest: nearest, break_even: even }, context) {
	const { subject, format, nameOf } = context;
	const { candidate_price_factor: factor, retention_discount: discount } = nearest?.break_even ?? even;
	const { insteadOf, none, zeroAt } = format.words.explain;
	return rowsOf(
		[
			...pricesOf(subject, format).map(({ input, price }) => ({
				label: zeroAt({ input }),
				value:
					factor === null
						? none
						: insteadOf({ value: format.price(product(price, factor), 'floor'), now: format.price(price) }),
			})),
			{ label: nameOf('candidate_price_factor'), value: factor === null ? none : format.percent(factor, 'floor') },
			{ label: nameOf('retention_discount'), value: discount === null ? none : format.percent(discount, 'ceil') },
		],
		context,
	);
}

/** @param {Subject} subject @param {Format} format */
function pricesOf(subject, { words }) {
	const { pricing } = subject.scenario.candidates[0].offer;
	const price = priceOf(pricing);
	if (!price)
		return (pricing.tiers ?? []).map((tier, i) => ({
			input: words.fields.tierPrice({ n: i + 1 }),
			price: String(tier.unit_price),
		}));
	const name = price.per === 'hour' ? 'hourly_rate' : 'unit_price';
	return [{ input: subject.named(`/candidates/0/offer/pricing/${name}`) ?? name, price: price.amount }];
}

/** @param {CandidateResult | undefined} candidate @param {StepContext} context */
function uncertain(candidate, context) {
	const { session, subject, format, nameOf, goTo } = context;
	if (!candidate?.risk) return nothing;
	const { risk, sensitivity = [] } = candidate;
	const words = format.words.explain;
	const text = numberFormat(format.locale);
	/** @param {string} pointer @param {string} value */
	const write = (pointer, value) => {
		const input = session.input(pointer);
		return input ? withUnit(input, value, text, format, { short: true }) : value;
	};
	const leading = (/** @type {string | undefined} */ field, /** @type {string | undefined} */ name) =>
		field === undefined ? name : html`<button type="button" class="link" @click=${() => goTo(field)}>${name}</button>`;
	return html`${rowsOf(
		ofRisk.map((name) => ({
			label: nameOf(name),
			value: format.exact(risk[name]),
			target: { figure: name, value: format.exact(risk[name]) },
		})),
		context,
	)}
	${
		sensitivity.length
			? html`<h3>${words.swings}</h3>
					${scrollTable(
						words.swings,
						[words.input, words.low, words.worthLow, words.high, words.worthHigh],
						sensitivity.map(({ input, low, high, npv_low: npvLow, npv_high: npvHigh }) => [
							leading(subject.field(input), subject.named(pointerForCandidate(input, 0))),
							write(input, low),
							format.exact(npvLow),
							write(input, high),
							format.exact(npvHigh),
						]),
					)}`
			: nothing
	}`;
}

/** @param {StepContext} context */
function scores({ subject: { scenario, result }, format }) {
	const {
		priorities,
		candidates: [{ scores: given }],
	} = scenario;
	if (!priorities || !given || !result.fit) return nothing;
	const words = format.words.fit;
	const weighed = criteria.map((name) => `${format.score(priorities[name])} × ${format.score(given[name])}`);
	return html`<p class="formula numbers">
			= (${weighed.join(' + ')}) ÷ (${criteria.map((name) => format.score(priorities[name])).join(' + ')})
		</p>
		${termsTable(
			criteria.map((name) => [words.criteria[name], format.score(priorities[name]), format.score(given[name])]),
			html`<thead>
				<tr>
					<th scope="col">${words.criterion}</th>
					<th scope="col">${words.priority}</th>
					<th scope="col">${words.score}</th>
				</tr>
			</thead>`,
		)}`;
}
