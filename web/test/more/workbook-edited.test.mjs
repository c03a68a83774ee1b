// A spreadsheet that LibreOffice has edited and saved opens with the edits.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openWorkbook } from '../../src/bring-in/scenario-file.js';
import { leavesOf } from '../../src/scenario/leaves.js';
import { withMeasured } from '../../src/scenario/origins.js';
import { ask, inputs, presets } from '../estimator.mjs';
import { runBasic, skip } from '../libreoffice.mjs';
import { made, preset } from '../workbooks.mjs';

/** @import { Scenario } from '../../src/engine/types.js' */

const volume = '/demand/labels_per_month';
const accuracy = '/incumbent/offer/label_accuracy';
const fee = '/incumbent/offer/platform_fee';
const cutover = '/candidates/0/cutover_month';

const scenario = withMeasured(withMeasured(preset('documents'), accuracy, '2,000 labels'), volume, '12 invoices');
const check = (/** @type {Scenario} */ one) => ask('check', one);
const model = Number(/** @type {any} */ (presets[0].scenario).model);

/** Cells as a visitor types them. @type {Record<string, Record<string, string>>} */
const books = {
	'as it was': {},
	edited: {
		'/discount_rate': '9%',
		[volume]: '=2*61000',
		[fee]: '1234.5',
		'/start': '2027-03-01',
		'/incumbent/name': 'Étiquettes & Söhne',
		'/candidates/0/name': '@SUM',
		'/incumbent/contract/early_exit/allowed': '=FALSE()',
		[cutover]: '=5+4',
	},
	broken: { '/discount_rate': '=1/0', '/incumbent/name': '=NA()', [volume]: 'many' },
};

describe('LibreOffice edits a saved spreadsheet', { skip }, () => {
	let folder = '';

	before(async () => {
		folder = await mkdtemp(join(tmpdir(), 'switchcost-'));
		const url = (/** @type {string} */ name) => pathToFileURL(join(folder, name)).href;
		await writeFile(join(folder, 'saved.xlsx'), (await made(scenario, 'documents')).file);
		await runBasic(join(folder, 'profile'), basic(url));
	});

	after(() => rm(folder, { recursive: true }));

	/** @param {string} name @returns {Promise<any>} */
	const opened = async (name) =>
		openWorkbook(new Uint8Array(await readFile(join(folder, `${name}.xlsx`))), inputs, check, model);

	test('and saves what it has not edited as it was', async () => {
		const { scenario: read, problems, filled } = await opened('as it was');
		assert.equal(problems, undefined);
		assert.deepEqual(filled, []);
		const [{ ok: expected }, { ok: answer }] = [await ask('estimate', scenario), await ask('estimate', read)];
		assert.deepEqual(answer, expected);
		assert.deepEqual(read.origins[accuracy], { kind: 'measured', note: '2,000 labels' });
		assert.equal(read.candidates[0].cutover_month, undefined, 'it stays open');
	});

	test('and saves values, formulas, dates and texts that the calculator reads', async () => {
		const [as, { scenario: read, problems }] = [await opened('as it was'), await opened('edited')];
		assert.equal(problems, undefined);
		const changed = leavesOf(read).filter(([pointer, value]) => new Map(leavesOf(as.scenario)).get(pointer) !== value);
		assert.deepEqual(Object.fromEntries(changed.filter(([pointer]) => !pointer.startsWith('/origins/'))), {
			'/discount_rate': '0.09',
			[volume]: '122000',
			[fee]: '1234.5',
			'/start': '2027-03',
			'/incumbent/name': 'Étiquettes & Söhne',
			'/candidates/0/name': '@SUM',
			'/incumbent/contract/early_exit/allowed': false,
			[cutover]: '9',
		});
		assert.deepEqual(read.origins[volume], { kind: 'typed' });
		assert.equal(read.uncertainty, undefined, 'ranges follow the values');
		assert.deepEqual(read.origins[accuracy], { kind: 'measured', note: '2,000 labels' });
	});

	test('and what went wrong there is named by its cell', async () => {
		const { problems } = await opened('broken');
		assert.deepEqual(
			problems.map((/** @type {any} */ { pointer, value }) => [pointer, value]).sort(),
			[
				[volume, 'many'],
				['/discount_rate', '#DIV/0!'],
				['/incumbent/name', '#N/A'],
			].sort(),
		);
		for (const { cell } of problems) assert.match(cell, /^Inputs!C\d+$/);
	});
});

/** A program that types into the sheet of inputs and saves a book for each. @param {(name: string) => string} url */
function basic(url) {
	const quoted = (/** @type {string} */ text) => `"${text.replaceAll('"', '""')}"`;
	const edits = Object.entries(books).flatMap(([name, cells]) => [
		`  book = StarDesktop.loadComponentFromURL(${quoted(url('saved.xlsx'))}, "_blank", 0, Array(hidden))`,
		'  sheet = book.Sheets.getByName("Inputs")',
		...Object.entries(cells).map(([pointer, typed]) => `  Enter sheet, ${quoted(pointer)}, ${quoted(typed)}`),
		`  book.storeToURL ${quoted(url(`${name}.xlsx`))}, Array(format)`,
		'  book.close True',
	]);
	return `
Sub Main
  Dim hidden As New com.sun.star.beans.PropertyValue
  hidden.Name = "Hidden"
  hidden.Value = True
  Dim format As New com.sun.star.beans.PropertyValue
  format.Name = "FilterName"
  format.Value = "Calc MS Excel 2007 XML"
${edits.join('\n')}
  StarDesktop.terminate
End Sub

Sub Enter(sheet, pointer, typed)
  For row = 1 To 500
    If sheet.getCellByPosition(8, row).String = pointer Then
      cell = sheet.getCellByPosition(2, row)
      If Left(typed, 1) = "@" Then
        cell.String = typed
      Else
        cell.FormulaLocal = typed
      End If
      Exit Sub
    End If
  Next
  Error 5
End Sub`;
}
