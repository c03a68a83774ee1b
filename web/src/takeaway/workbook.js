// The answer as an Excel workbook. Its totals are formulas, so that it recalculates.
import { writeXlsx } from 'hucre/xlsx';
import { directionOf } from '../text/locales.js';
import { loadRest } from '../words/languages.js';
import { inputsSheet } from './inputs-sheet.js';
import { plainText } from './months-csv.js';
import { firstMonthRow, monthCell, staySheet, switchSheet } from './month-sheets.js';
import { at, font, formula, Sheet, styles } from './sheet.js';

/** @import { Result, Scenario } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Words } from '../words/languages.js' */
/** @import { Totals } from './month-sheets.js' */

/**
 * @typedef {object} Subject
 * @property {Pick<Session, 'inputs' | 'lines' | 'preset' | 'input' | 'presetValue' | 'source' | 'ranges'>} session
 * @property {Scenario} scenario
 * @property {Result} result of an assessment
 * @property {Format} format
 * @property {Words['documents']['workbook']} words
 */

/** @param {Omit<Subject, 'words'>} source @returns {Promise<Uint8Array<ArrayBuffer>>} */
export async function workbook(source) {
	await loadRest(source.format.words.language);
	const subject = { ...source, words: source.format.words.documents.workbook };
	const { result, words } = subject;
	const rightToLeft = directionOf(source.format.words.language) === 'rtl';
	const { sheet: inputs, rate } = inputsSheet(subject);
	const staying = staySheet(subject, rate);
	const switching = result.candidates.map((candidate, i) => switchSheet(subject, candidate, i, staying, rate));
	const totals = switching.map((one) => one.totals);
	const sheets = [
		summarySheet(subject, staying.totals, totals).done({ frozen: [5, 1], rightToLeft }),
		inputs.done({ frozen: [1, 1], rightToLeft }),
		...[staying, ...switching].map(({ sheet }) => sheet.done({ frozen: [firstMonthRow, 2], rightToLeft })),
	];
	const content = await writeXlsx({ sheets, defaultFont: font, properties: { title: words.title } });
	return /** @type {Uint8Array<ArrayBuffer>} */ (content);
}

/** @param {Subject} subject @param {{total: string}} staying @param {Totals[]} switching */
function summarySheet({ session, scenario, result, format, words }, staying, switching) {
	const sheet = new Sheet(words.summary);
	const money = styles.amount(format.digits);
	const preset = plainText(session.preset?.title ?? '');
	const day = new Date().toISOString().slice(0, 10);
	sheet.put(0, 0, words.title, styles.title);
	sheet.put(1, 0, words.about({ preset, currency: result.currency, day }));
	sheet.put(2, 0, words.live);
	sheet.row(
		4,
		[
			words.candidate,
			words.cutover,
			words.stayTotal,
			words.switchTotal,
			words.oneTime,
			words.netBenefit,
			words.npv,
			words.payback,
			words.chance,
			words.low,
			words.high,
			words.onPage,
			words.difference,
		],
		styles.header,
	);
	result.candidates.forEach((candidate, i) => {
		const [row, totals, risk] = [5 + i, switching[i], candidate.risk];
		sheet.put(row, 0, plainText(scenario.candidates[i].name));
		sheet.put(row, 1, ...monthCell(candidate.cutover_month, candidate.cutover_date));
		const amounts = [
			formula(staying.total, result.stay.total),
			formula(totals.total, candidate.switch.total),
			formula(totals.oneTime, candidate.one_time_total),
			formula(totals.benefit, candidate.net_benefit),
			formula(totals.npv, candidate.npv),
		];
		sheet.row(row, [...Array(2), ...amounts], money);
		sheet.put(row, 7, { formula: totals.payback, result: candidate.payback_month ?? words.never }, styles.integer);
		if (risk) {
			sheet.put(row, 8, Number(risk.probability_positive), styles.share);
			sheet.row(row, [...Array(9), Number(risk.p10), Number(risk.p90)], money);
		}
		sheet.put(row, 11, Number(candidate.npv), money);
		sheet.put(row, 12, formula(`${at(row, 6)}-${at(row, 11)}`, 0), money);
	});
	sheet.widths(26, 16);
	return sheet;
}
