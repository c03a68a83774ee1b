// Workbooks as Excel and other programs save them open with their inputs, and a wrong cell is named.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openWorkbook } from '../src/bring-in/scenario-file.js';
import { leavesOf } from '../src/scenario/leaves.js';
import { ask, inputs, presets } from './estimator.mjs';
import { preset } from './workbooks.mjs';
import { zip } from './zip.mjs';

/** @import { Scenario } from '../src/engine/types.js' */

const scenario = preset('documents');
const check = (/** @type {Scenario} */ one) => ask('check', one);
const model = Number(/** @type {any} */ (presets[0].scenario).model);
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const escaped = (/** @type {unknown} */ text) =>
	String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * How a program writes a workbook.
 * @typedef {object} Dialect
 * @property {(text: string, shared: string[]) => string} [text] the attributes and content of a text's cell
 * @property {(address: string) => string} [address] of a cell
 * @property {string} [target] of the worksheet
 * @property {string} [properties] of the workbook
 * @property {Record<string, string>} [parts] further files
 * @property {string} [links] further relationships
 */

/** @param {string} text @param {string[]} shared */
const sharedText = (text, shared) => ` t="s"><v>${shared.push(`<t>${escaped(text)}</t>`) - 1}</v>`;

const columnOf = { value: 'C', low: 'E', high: 'F', pointer: 'I' };

/**
 * A workbook with a scenario's inputs.
 * @param {Dialect} dialect
 * @param {Record<string, string>} [edited] by pointer: the attributes and content of the value's cell
 */
function book({ text = sharedText, address = (at) => ` r="${at}"`, ...dialect }, edited = {}) {
	const { target = 'worksheets/sheet1.xml', properties = '', parts = {}, links = '' } = dialect;
	/** @type {string[]} */ const shared = [];
	const leaves = leavesOf(scenario).filter(([pointer]) => !/^\/(?:version|uncertainty|origins)\b/.test(pointer));
	const rows = leaves.map(([pointer, value], i) => {
		const cells = Array.from('ABCDEFGHI', (column) => {
			const start = `<c${address(`${column}${i + 2}`)}`;
			if (column === columnOf.pointer) return `${start}${text(pointer, shared)}</c>`;
			if (column !== columnOf.value) return address('A1') ? '' : '<c/>';
			if (edited[pointer]) return `${start}${edited[pointer]}</c>`;
			if (typeof value === 'boolean') return `${start} t="b"><v>${Number(value)}</v></c>`;
			const isNumber = typeof value === 'number' || (/^-?[\d.]+$/.test(String(value)) && pointer !== '/start');
			return `${start}${isNumber ? `><v>${value}</v>` : text(String(value), shared)}</c>`;
		});
		return `<row${address('A1') && ` r="${i + 2}"`}>${cells.join('')}</row>`;
	});
	const type = (/** @type {string} */ name) => `${relations}/${name}`;
	return zip({
		'[Content_Types].xml':
			`${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
			'<Default Extension="xml" ContentType="application/xml"/></Types>',
		'_rels/.rels': relationships(['rId1', type('officeDocument'), 'xl/workbook.xml']),
		'xl/workbook.xml':
			`${declaration}<workbook xmlns="${main}" xmlns:r="${relations}">${properties}` +
			'<sheets><sheet name="Inputs" sheetId="1" r:id="rId1"/></sheets></workbook>',
		'xl/_rels/workbook.xml.rels': relationships(
			['rId1', type('worksheet'), target],
			['rId2', type('sharedStrings'), 'sharedStrings.xml'],
			['rId3', type('styles'), 'styles.xml'],
		).replace('</Relationships>', `${links}</Relationships>`),
		'xl/styles.xml':
			`${declaration}<styleSheet xmlns="${main}"><cellXfs count="2">` +
			'<xf numFmtId="0"/><xf numFmtId="17" applyNumberFormat="1"/></cellXfs></styleSheet>',
		'xl/worksheets/sheet1.xml':
			`${declaration}<worksheet xmlns="${main}"><sheetData><row${address('A1') && ' r="1"'}/>` +
			`${rows.join('')}</sheetData></worksheet>`,
		'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}">${shared.map((one) => `<si>${one}</si>`).join('')}</sst>`,
		...parts,
	});
}

/** @param {[id: string, type: string, target: string][]} list */
const relationships = (...list) =>
	`${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
	`${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}` +
	'</Relationships>';

/** @param {Dialect} dialect @param {Record<string, string>} [edited] @returns {Promise<any>} */
const opened = (dialect, edited) => openWorkbook(book(dialect, edited), inputs, check, model);

/** @type {[name: string, dialect: Dialect][]} */
const dialects = [
	['shared strings', {}],
	[
		'shared strings in runs of different fonts',
		{
			text: (text, shared) => {
				const run = (/** @type {string} */ part) =>
					`<r><rPr><b/><rFont val="Calibri"/></rPr><t xml:space="preserve">${escaped(part)}</t></r>`;
				return ` t="s"><v>${shared.push(`${run(text.slice(0, 3))}${run(text.slice(3))}<rPh sb="0" eb="1"><t>x</t></rPh>`) - 1}</v>`;
			},
		},
	],
	['inline strings', { text: (text) => ` t="inlineStr"><is><t>${escaped(text)}</t></is>` }],
	[
		'inline strings in runs',
		{
			text: (text) =>
				` t="inlineStr"><is><r><t>${escaped(text[0])}</t></r><r><t>${escaped(text.slice(1))}</t></r></is>`,
		},
	],
	['texts as results of formulas', { text: (text) => ` t="str"><f>"a"&amp;"b"</f><v>${escaped(text)}</v>` }],
	['cells without an address', { address: () => '' }],
	['absolute targets', { target: '/xl/worksheets/sheet1.xml' }],
	[
		'an order of calculation',
		{
			parts: { 'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="C2" i="1"/></calcChain>` },
			links: `<Relationship Id="rId4" Type="${relations}/calcChain" Target="calcChain.xml"/>`,
		},
	],
];

describe('a workbook opens that has', () => {
	for (const [name, dialect] of dialects) {
		test(name, async () => {
			const { scenario: read, problems } = await opened(dialect);
			assert.equal(problems, undefined);
			const [{ ok: expected }, { ok: answer }] = [await ask('estimate', scenario), await ask('estimate', read)];
			assert.deepEqual(answer.candidates, expected.candidates);
			assert.equal(read.incumbent.name, scenario.incumbent.name);
		});
	}

	test('booleans', async () => {
		const allowed = '/incumbent/contract/early_exit/allowed';
		const { scenario: read } = await opened({}, { [allowed]: ' t="b"><f>1=2</f><v>0</v>' });
		assert.deepEqual(
			[scenario.incumbent.contract.early_exit?.allowed, read.incumbent.contract.early_exit.allowed],
			[true, false],
		);
	});

	/** @type {[name: string, properties: string, serial: number][]} */
	const epochs = [
		['dates since 1900', '', 46388],
		['dates since 1904', '<workbookPr date1904="1"/>', 44926],
	];
	for (const [name, properties, serial] of epochs) {
		test(name, async () => {
			const { scenario } = await opened({ properties }, { '/start': ` s="1"><v>${serial}</v>` });
			assert.equal(scenario.start, '2027-01');
		});
	}

	test('results of formulas, numbers stored as text, and answers in words', async () => {
		const { scenario: read } = await opened(
			{},
			{
				'/discount_rate': '><f>0.01*7</f><v>7.0000000000000007E-2</v>',
				'/incumbent/offer/platform_fee': ' t="inlineStr"><is><t> 1234.5</t></is>',
				'/incumbent/contract/early_exit/allowed': ' t="str"><f>"false"</f><v>false</v>',
			},
		);
		assert.equal(read.discount_rate, '0.07');
		assert.equal(read.incumbent.offer.platform_fee, '1234.5');
		assert.equal(read.incumbent.contract.early_exit.allowed, false);
	});
});

describe('a workbook that cannot be opened names the cell and what it holds:', () => {
	/** @type {[name: string, pointer: string, cell: string, value: string][]} */
	const cases = [
		['an error in a number', '/discount_rate', ' t="e"><f>1/0</f><v>#DIV/0!</v>', '#DIV/0!'],
		['an error in a name', '/incumbent/name', ' t="e"><f>Old!A1</f><v>#REF!</v>', '#REF!'],
		['a formula that was saved without its result', '/discount_rate', '><f>0.01*7</f>', ''],
		['a formula with an empty result', '/horizon_months', ' t="str"><f>""</f><v></v>', ''],
		['another mark for decimals', '/discount_rate', ' t="inlineStr"><is><t>0,07</t></is>', '0,07'],
		['a word for yes', '/incumbent/contract/early_exit/allowed', ' t="inlineStr"><is><t>ja</t></is>', 'ja'],
		['a number that became a date', '/demand/labels_per_month', ' s="1"><v>46388</v>', '2027-01-01'],
		['a number out of bounds', '/discount_rate', '><v>7</v>', '7'],
	];
	const pointers = leavesOf(scenario)
		.map(([pointer]) => pointer)
		.filter((pointer) => !/^\/(?:version|uncertainty|origins)\b/.test(pointer));
	for (const [name, pointer, cell, value] of cases) {
		test(name, async () => {
			const { problems } = await opened({}, { [pointer]: cell });
			assert.deepEqual(
				problems.map((/** @type {any} */ one) => [one.pointer, one.cell, one.value]),
				[[pointer, `Inputs!C${pointers.indexOf(pointer) + 2}`, value]],
			);
		});
	}
});
