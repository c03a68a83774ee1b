// Makes workbooks of scenarios and compares their recalculated cells with the estimator's answers.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { Ranges } from '../src/scenario/ranges.js';
import { measuredNote, originAt } from '../src/scenario/origins.js';
import { isSame } from '../src/state/field-values.js';
import { patternOf, valueAt } from '../src/scenario/pointer.js';
import { workbook } from '../src/takeaway/workbook.js';
import { Format } from '../src/words/format.js';
import { loadWords } from '../src/words/languages.js';
import { ask, inputs, lines, presets } from './estimator.mjs';

/** @import { Result, Scenario } from '../src/engine/types.js' */

/** @param {string} name @param {object} [more] @returns {Scenario} */
export const preset = (name, more) => ({
	.../** @type {any} */ (presets.find((one) => one.name === name)).scenario,
	start: '2026-12',
	...more,
});

/** The scenarios in a file of estimator/testdata, by name. @param {'vectors' | 'field-cases'} name */
export async function scenariosIn(name) {
	const file = join(import.meta.dirname, '../../estimator/testdata', `${name}.json`);
	/** @type {Record<string, {scenario: Scenario}>} */
	const named = JSON.parse(await readFile(file, 'utf8'));
	return Object.entries(named).map(([name, { scenario }]) => /** @type {[string, Scenario]} */ ([name, scenario]));
}

/**
 * The workbook of a scenario, as a file and as its cells: values and formulas.
 * @param {Scenario} scenario
 * @param {string} [name] of its preset
 * @param {string} [language]
 * @param {'estimate' | 'assess'} [question] assess: with the decision by simulation
 */
export async function made(scenario, name = presets[0].name, language = 'en', question = 'estimate') {
	const result = /** @type {Result} */ ((await ask(question, scenario)).ok);
	const from = /** @type {any} */ (presets.find((one) => one.name === name));
	const list = (await ask('ranges', scenario)).ok.map((/** @type {{input: string}} */ range) => [range.input, range]);
	const ranges = new Ranges((pointer) => inputs.find((input) => input.pointer === patternOf(pointer)), {
		scenario,
		list: new Map(list),
	});
	const file = await workbook({
		session: {
			inputs,
			lines,
			preset: from,
			ranges,
			input: () => undefined,
			fieldName: (pointer) => pointer,
			presetValue: (pointer) => valueAt(from.scenario, pointer),
			source: (pointer) => measuredNote(scenario, pointer) ?? from.sources[pointer],
			origin: (pointer, scenario) =>
				originAt(scenario, pointer, isSame(valueAt(scenario, pointer), valueAt(from.scenario, pointer))),
		},
		scenario,
		result,
		format: new Format(language, scenario.currency, result.minor_units, await loadWords(language)),
	});
	const { sheets } = await readXlsx(file, { readStyles: true });
	return { result, file, sheets };
}

/**
 * Compares every line of every month, the terms of leaving and the summary.
 * @param {(sheet: string) => any[][]} rowsOf a sheet's values
 * @param {Result} result
 */
export function assertAgrees(rowsOf, { stay, candidates, minor_units: digits }) {
	const money = (/** @type {unknown} */ value) => Number(value ?? 0).toFixed(digits);
	/** @param {string} sheet @param {Result['stay']} branch */
	const assertMonths = (sheet, { months }) => {
		const rows = rowsOf(sheet);
		for (const { line, label } of lines) {
			const column = rows[3].indexOf(label);
			if (column < 0) continue;
			const cells = months.map((_, i) => money(rows[4 + i][column]));
			assert.deepEqual(
				cells,
				months.map((month) => money(month.lines[line])),
				`${sheet}, ${label}`,
			);
		}
	};
	assertMonths('Stay', stay);
	const summary = rowsOf('Summary');
	candidates.forEach((candidate, i) => {
		assertMonths(`Switch ${i + 1}`, candidate.switch);
		const column = (/** @type {string} */ head) => summary[5 + i][summary[4].indexOf(head)];
		assert.equal(money(column('Cost of staying')), stay.total);
		assert.equal(money(column('Cost of switching')), candidate.switch.total);
		assert.equal(money(column('Up front')), candidate.one_time_total);
		assert.equal(money(column('Benefit')), candidate.net_benefit);
		assert.equal(money(column('Net present value')), candidate.npv);
		assert.equal(column('Pays back in month'), candidate.payback_month ?? 'never');
		const term = (/** @type {string} */ label) => rowsOf('Leaving').find((row) => row[0] === label)?.[1 + i];
		const { exit } = candidate;
		assert.equal(money(term('Settlement')), exit.settlement);
		assert.equal(money(term('Rebate paid back')), exit.clawback);
		assert.equal(money(term('Export of your data')), exit.export);
		assert.equal(money(term('Credits refunded')), exit.credit_refund);
		assert.equal(money(term('Credits forfeited')), exit.credits_forfeited);
		assert.equal(term('Notice by the end of month') || null, exit.notice_by_month || null);
		const cash = rowsOf('Cash by year').filter((row) => row[0] === 'Total');
		const paid = candidate.switch.months.flatMap((month) =>
			lines.filter(({ kind }) => kind === 'cash').map(({ line }) => Number(month.lines[line] ?? 0)),
		);
		assert.equal(money(cash[1 + i].at(-1)), money(paid.reduce((sum, amount) => sum + amount, 0)), 'cash of all years');
	});
}
