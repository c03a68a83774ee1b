// The sheet of a workbook with the decision by simulation. It has values: a spreadsheet cannot simulate them again.
import { plainText } from './months-csv.js';
import { monthCell } from './month-table.js';
import { Sheet, styles } from './sheet.js';

/** @import { Choice, Decision, Recommendation, Scenario } from '../engine/types.js' */
/** @import { Content } from './sheet.js' */
/** @import { Subject } from './workbook.js' */

/** The sheet and the row below what is written so far. @typedef {{sheet: Sheet, row: number}} Place */

/** Undefined if the decision is by values. @param {Subject} subject @param {string} sentence the verdict */
export function decisionSheet(subject, sentence) {
	const { result, format, words } = subject;
	const decision = /** @type {Recommendation & Decision} */ (result.recommendation);
	if (decision.by !== 'simulation') return undefined;
	const sheet = new Sheet(words.decision.sheet);
	sheet.put(0, 0, words.decision.sheet, styles.title);
	sheet.put(1, 0, plainText(sentence));
	sheet.put(2, 0, words.decision.simulated({ draws: format.count(decision.draws) }));
	const place = { sheet, row: 4 };
	actions(place, decision, subject);
	outcomes(place, decision, subject);
	findOut(place, decision, subject);
	for (const pilot of decision.evsi) pilots(place, pilot, subject);
	sheet.widths(56, 18);
	return sheet;
}

/** @param {Place} place @param {Recommendation & Decision} decision @param {Subject} subject */
function actions(place, { actions, cautious }, { scenario, format, words }) {
	const { decision } = words;
	const money = styles.amount(format.digits);
	const best = actions.reduce((a, b) => (Number(b.mean) > Number(a.mean) ? b : a));
	const heads = [decision.mean, decision.regret, decision.regretHigh, decision.bestIn, decision.advice];
	writeRow(place, [decision.action, words.cutover, words.leavingRows.using, ...heads], styles.header);
	for (const action of actions) {
		const { sheet, row } = place;
		const advice = [
			action === best && decision.recommended,
			isSameChoice(action, cautious) && decision.cautious,
		].filter(Boolean);
		if (action.cutover_month) sheet.put(row, 1, ...monthCell(action.cutover_month, action.cutover_date));
		sheet.row(row, [nameOf(action, scenario, words), undefined, action.run_out_use ? words.yes : undefined]);
		const amounts = [action.mean, action.regret.mean, action.regret.p90].map(Number);
		sheet.row(row, [undefined, undefined, undefined, ...amounts], money);
		sheet.put(row, 6, Number(action.best_in), styles.share);
		sheet.put(row, 7, advice.join(', ') || undefined, styles.text);
		place.row++;
	}
	writeRow(place, [decision.regretSays]);
	place.row++;
}

/** @param {Place} place @param {Recommendation & Decision} recommendation @param {Subject} subject */
function outcomes(place, recommendation, { scenario, format, words }) {
	const { low, high, decision } = words;
	const money = styles.amount(format.digits);
	const { candidate, p10, p50, p90, evpi, turning_prices: prices } = recommendation;
	const names = { incumbent: scenario.incumbent.name, candidate: scenario.candidates[candidate].name };
	writeRow(place, [plainText(words.switchTitle({ name: names.candidate }))], styles.block);
	for (const [label, amount] of [
		[low, p10],
		[decision.middle, p50],
		[high, p90],
	]) {
		writeRow(place, [label, Number(amount)], money);
	}
	if (prices.retention_discount !== null)
		writeRow(
			place,
			[plainText(decision.turningDiscount({ name: names.incumbent })), Number(prices.retention_discount)],
			styles.share,
		);
	if (prices.candidate_price_factor !== null)
		writeRow(
			place,
			[plainText(decision.turningPrice({ name: names.candidate })), Number(prices.candidate_price_factor)],
			styles.factor,
		);
	writeRow(place, [decision.evpi, Number(evpi)], money);
	place.row++;
}

/** @param {Place} place @param {Decision} decision @param {Subject} subject */
function findOut(place, { evppi }, { session, format, words }) {
	writeRow(place, [format.words.findOut.question, words.decision.worthUpTo], styles.header);
	const money = styles.amount(format.digits);
	for (const { input, value } of evppi)
		writeRow(place, [plainText(session.fieldName(input) ?? input), Number(value)], money);
	place.row++;
}

/** @param {Place} place @param {Decision['evsi'][number]} pilot @param {Subject} subject */
function pilots(place, { candidate, sizes, best }, { scenario, format }) {
	const words = format.words.findOut;
	const money = styles.amount(format.digits);
	const { name } = scenario.candidates[candidate];
	writeRow(place, [plainText(words.pilotOf({ name })), words.worth, words.cost, words.net], styles.header);
	for (const { labels, value, cost } of sizes) {
		const amounts = [value, cost].map(Number);
		place.sheet.put(place.row, 0, labels, { ...styles.labels, ...styles.text });
		place.sheet.put(place.row, 4, labels === best ? words.best : undefined);
		writeRow(place, [undefined, ...amounts, amounts[0] - amounts[1]], money);
	}
	place.row++;
}

/** @param {Place} place @param {Content[]} contents @param {import('hucre').CellStyle} [style] */
function writeRow(place, contents, style) {
	place.sheet.row(place.row, contents, style);
	place.row++;
}

/** @param {Choice} action @param {Scenario} scenario @param {Subject['words']} words */
function nameOf({ candidate }, { incumbent, candidates }, words) {
	const title =
		candidate === null
			? words.stayTitle({ name: incumbent.name })
			: words.switchTitle({ name: candidates[candidate].name });
	return plainText(title);
}

/** @param {Choice} a @param {Choice} b */
const isSameChoice = (a, b) =>
	a.candidate === b.candidate && a.cutover_month === b.cutover_month && a.run_out_use === b.run_out_use;
