// The answer as an Excel workbook. Its totals are formulas, so that it recalculates.
import { writeXlsx } from 'hucre/xlsx';
import { directionOf } from '../text/locales.js';
import { loadRest } from '../words/languages.js';
import { verdict } from '../words/verdict.js';
import { decisionSheet } from './decision-sheet.js';
import { InputCells, PriceList } from './inputs-sheet.js';
import { LeavingSheet } from './leaving-sheet.js';
import { firstMonthRow, monthCell } from './month-table.js';
import { stayTable, switchTable, writeSwitch } from './month-sheets.js';
import { plainText } from './months-csv.js';
import { at, font, formula, Sheet, styles } from './sheet.js';
import { yearsSheet } from './years-sheet.js';

/** @import { Result, Scenario } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Words } from '../words/languages.js' */
/** @import { Totals } from './month-sheets.js' */

/** @typedef {'inputs' | 'lines' | 'preset' | 'input' | 'fieldName' | 'presetValue' | 'source'} FieldParts */

/**
 * @typedef {object} Subject
 * @property {Pick<Session, FieldParts | 'ranges' | 'origin'>} session
 * @property {Scenario} scenario
 * @property {Result} result of an assessment
 * @property {Format} format
 * @property {Words['documents']['workbook']} words
 */

/** @param {Omit<Subject, 'words'>} source @returns {Promise<Uint8Array<ArrayBuffer>>} */
export async function workbook(source) {
	await loadRest(source.format.words.language);
	const subject = { ...source, words: source.format.words.documents.workbook };
	const { scenario, result, words } = subject;
	const rightToLeft = directionOf(source.format.words.language) === 'rtl';
	const inputs = new InputCells(subject);
	const list = new PriceList(subject, inputs);
	const sources = { inputs, list, incumbentPrices: list.add(scenario.incumbent, '/incumbent') };
	const leaving = new LeavingSheet(subject, inputs);
	const stay = stayTable(subject, sources);
	const switching = result.candidates.map((candidate, index) => {
		const prices = list.add(scenario.candidates[index], `/candidates/${index}`);
		return switchTable(subject, sources, { candidate, index, prices, stay, leaving });
	});
	const totals = switching.map((table, i) => writeSwitch(table, result.candidates[i], subject));
	leaving.write(switching, sources.incumbentPrices);
	inputs.write();
	const stayTotal = stay.ref('total', stay.sums) ?? '';
	const tables = [stay, ...switching];
	const decision = decisionSheet(subject, verdict(result, scenario, source.format));
	const sheets = [
		summarySheet(subject, stayTotal, totals).done({ frozen: [5, 1], rightToLeft }),
		...(decision ? [decision.done({ frozen: [0, 1], rightToLeft })] : []),
		inputs.sheet.done({ frozen: [1, 1], rightToLeft }),
		list.sheet.done({ frozen: [1, 2], rightToLeft }),
		...tables.map(({ sheet }) => sheet.done({ frozen: [firstMonthRow, 2], rightToLeft })),
		leaving.sheet.done({ frozen: [1, 1], rightToLeft }),
		yearsSheet(subject, tables).done({ frozen: [3, 1], rightToLeft }),
	];
	const content = await writeXlsx({ sheets, defaultFont: font, properties: { title: words.title } });
	return /** @type {Uint8Array<ArrayBuffer>} */ (content);
}

/** @param {Subject} subject @param {string} staying its total @param {Totals[]} switching */
function summarySheet({ session, scenario, result, format, words }, staying, switching) {
	const sheet = new Sheet(words.summary);
	const money = styles.amount(format.digits);
	const preset = plainText(session.preset?.title ?? '');
	const day = new Date().toISOString().slice(0, 10);
	sheet.put(0, 0, words.title, styles.title);
	sheet.put(1, 0, words.about({ preset, currency: result.currency, day }));
	sheet.put(2, 0, words.live);
	sheet.put(3, 0, format.words.documents.report.edition({ edition: result.model }));
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
		const [cutover, style] = monthCell(candidate.cutover_month, candidate.cutover_date);
		sheet.put(row, 1, formula(totals.cutover, cutover), style);
		const amounts = [
			formula(staying, result.stay.total),
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
