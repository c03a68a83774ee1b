// LibreOffice recalculates the spreadsheets of all presets, vectors and field cases to the estimator's figures.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readXlsx } from 'hucre/xlsx';
import { presets } from '../estimator.mjs';
import { run, skip } from '../libreoffice.mjs';
import { assertAgrees, made, preset, scenariosIn } from '../workbooks.mjs';

/** @import { Result, Scenario } from '../../src/engine/types.js' */

/** Makes LibreOffice recalculate every file that it opens. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** @type {[name: string, scenario: Scenario][]} */
const scenarios = [
	...presets.map(({ name }) => /** @type {[string, Scenario]} */ ([name, preset(name)])),
	...(await scenariosIn('vectors')),
	...(await scenariosIn('field-cases')),
];

describe('LibreOffice recalculates', { skip }, () => {
	let folder = '';
	/** @type {Map<string, Result>} */
	const results = new Map();

	before(async () => {
		folder = await mkdtemp(join(tmpdir(), 'switchcost-'));
		await mkdir(join(folder, 'profile/user'), { recursive: true });
		await writeFile(join(folder, 'profile/user/registrymodifications.xcu'), settings);
		const files = [];
		for (const [name, scenario] of scenarios) {
			const { file, result } = await made(scenario);
			results.set(name, result);
			files.push(join(folder, `${name}.xlsx`));
			await writeFile(files.at(-1) ?? '', file);
		}
		const convert = ['--convert-to', 'xlsx', '--outdir', join(folder, 'recalculated')];
		await run(join(folder, 'profile'), [...convert, ...files]);
	});

	after(() => rm(folder, { recursive: true }));

	for (const [name] of scenarios) {
		test(name, async () => {
			const { sheets } = await readXlsx(await readFile(join(folder, 'recalculated', `${name}.xlsx`)));
			const rowsOf = (/** @type {string} */ sheet) => sheets.find((one) => one.name === sheet)?.rows ?? [];
			assertAgrees(rowsOf, /** @type {Result} */ (results.get(name)));
			assert.ok(rowsOf('Inputs').length > 50);
		});
	}
});
