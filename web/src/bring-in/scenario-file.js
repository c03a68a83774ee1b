// Reads the files that the calculator itself writes: scenarios as JSON, and workbooks, perhaps with edited inputs.
import { fromLeaves, InputShape } from '../scenario/leaves.js';
import { escapePart } from '../scenario/pointer.js';
import { completed } from '../takeaway/link.js';
import { unmarked } from '../takeaway/months-csv.js';

/** @import { Input, Problem, Scenario } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */

/** The largest text of a scenario, as in the estimator. */
const maxText = 2 ** 20;

/** The largest workbook. */
const maxWorkbook = 8 * 2 ** 20;

/** Where the sheet of inputs has what; see inputs-sheet.js. */
const column = { value: 2, low: 4, high: 5, pointer: 8, source: 9, origin: 11 };

/**
 * @typedef {{scenario: Scenario, filled: string[], corrected: boolean}} OpenedFile filled: pointers of inputs that the
 *   file does not have yet; corrected: it was made with an older edition of the model
 * @typedef {{problems?: Problem[], rejected?: 'too_large' | 'no_scenario' | 'unreadable' | 'zip'}} Refused
 */

/** @typedef {(scenario: Scenario) => Promise<{ok?: unknown, problems?: Problem[], error?: object}>} Check */

/**
 * Opens a file that the calculator has saved; undefined for another file.
 * @param {Blob} file
 * @param {Session} session
 * @returns {Promise<OpenedFile | Refused | undefined>}
 */
export async function openFile(file, session) {
	const start = new Uint8Array(await file.slice(0, 64).arrayBuffer());
	const { inputs } = session;
	const check = (/** @type {Scenario} */ scenario) => session.ask('check', scenario);
	const model = Number(session.presets[0]?.scenario.model) || undefined;
	if (looksLikeWorkbook(start)) {
		const opened = await openWorkbook(new Uint8Array(await file.arrayBuffer()), inputs, check, model);
		return 'rejected' in opened && opened.rejected === 'no_scenario' ? { rejected: 'zip' } : opened;
	}
	if (looksLikeScenario(new TextDecoder().decode(start))) return openText(await file.text(), inputs, check, model);
	return undefined;
}

/** Reports whether a text may be a scenario rather than a table. @param {string} text */
export const looksLikeScenario = (text) => /^\uFEFF?\s*\{/.test(text);

/** Reports whether the bytes are those of a workbook. @param {Uint8Array} bytes */
export const looksLikeWorkbook = (bytes) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * @param {string} text
 * @param {Input[]} inputs
 * @param {Check} check
 * @param {number | undefined} model edition of the model
 * @returns {Promise<OpenedFile | Refused>}
 */
export async function openText(text, inputs, check, model) {
	if (text.length > maxText) return { rejected: 'too_large' };
	let document;
	try {
		document = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return { rejected: 'unreadable' };
	}
	// A preset's file has the scenario inside.
	const scenario = document?.scenario?.version === undefined ? document : document.scenario;
	return openScenario(scenario, inputs, check, model);
}

/**
 * @param {Uint8Array} bytes
 * @param {Input[]} inputs
 * @param {Check} check
 * @param {number | undefined} model
 * @returns {Promise<OpenedFile | Refused>}
 */
export async function openWorkbook(bytes, inputs, check, model) {
	if (bytes.length > maxWorkbook) return { rejected: 'too_large' };
	const { readXlsx } = await import('hucre/xlsx');
	let sheets;
	try {
		({ sheets } = await readXlsx(bytes));
	} catch {
		return { rejected: 'unreadable' };
	}
	const shape = new InputShape(inputs);
	for (const { rows, cells } of sheets) {
		const leaves = leavesIn(rows, (row) => cells?.get(`${row},${column.value}`)?.formula, shape);
		if (leaves.size) return openScenario(fromLeaves(leaves, shape), inputs, check, model);
	}
	return { rejected: 'no_scenario' };
}

/** What the calculator writes for an input that a scenario leaves open: another input's cell. */
const reference = /^\$?[A-Z]{1,3}\$?\d+$|!\$?[A-Z]{1,3}\$?\d+$/;

/**
 * The inputs of a sheet. Another formula than the calculator's own was typed, and its result is the input.
 * @param {unknown[][]} rows
 * @param {(row: number) => string | undefined} formulaOf the value's cell
 * @param {InputShape} shape
 */
function leavesIn(rows, formulaOf, shape) {
	/** @type {Map<string, unknown>} */
	const leaves = new Map();
	/** @type {[string, Record<'low' | 'high', string>][]} */
	const ranges = [];
	/** @type {[string, string, string | undefined][]} */
	const origins = [];
	rows.forEach((cells, row) => {
		const pointer = String(cells[column.pointer] ?? '');
		const input = pointer.startsWith('/') ? shape.input(pointer) : undefined;
		const value = cells[column.value];
		if (!input || value === null || value === undefined || value === '') return;
		if (!cells[column.origin] && reference.test(formulaOf(row) ?? '')) return; // open
		leaves.set(pointer, leafOf(input, value));
		const [, kind, saved] = /^(typed|measured|example) (.*)$/.exec(String(cells[column.origin] ?? '')) ?? [];
		if (kind && input.min !== undefined)
			// A value that was edited in the workbook is typed.
			origins.push(
				Number(saved) !== Number(value)
					? [pointer, 'typed', undefined]
					: [pointer, kind, kind === 'measured' ? unmarked(String(cells[column.source] ?? '')) : undefined],
			);
		const [low, high] = [cells[column.low], cells[column.high]];
		if (typeof low === 'number' && typeof high === 'number')
			ranges.push([pointer, { low: decimal(low), high: decimal(high) }]);
	});
	if (!leaves.size) return leaves;
	leaves.set('/version', 1);
	for (const [pointer, range] of ranges) {
		const at = `/uncertainty/${escapePart(pointer)}`;
		leaves.set(`${at}/low`, range.low).set(`${at}/high`, range.high);
	}
	for (const [pointer, kind, note] of origins) {
		const at = `/origins/${escapePart(pointer)}`;
		leaves.set(`${at}/kind`, kind);
		if (note) leaves.set(`${at}/note`, note);
	}
	return leaves;
}

/** @param {Input} input @param {unknown} value */
function leafOf(input, value) {
	if (input.unit === 'yes_no') return value === true || value === 1 || value === 'true' || value === 'TRUE';
	if (value instanceof Date) return value.toISOString().slice(0, 7); // a month that was typed is a date
	return typeof value === 'number' ? decimal(value) : unmarked(String(value));
}

/** Without the noise of binary numbers, such as 0.07000000000000001. @param {number} value */
function decimal(value) {
	const short = Number(value.toPrecision(15));
	return /e/.test(String(short)) ? short.toFixed(12).replace(/\.?0+$/, '') : String(short);
}

/**
 * @param {any} scenario
 * @param {Input[]} inputs
 * @param {Check} check
 * @param {number | undefined} model
 * @returns {Promise<OpenedFile | Refused>}
 */
async function openScenario(scenario, inputs, check, model) {
	if (typeof scenario !== 'object' || scenario === null || !('candidates' in scenario))
		return { rejected: 'no_scenario' };
	const corrected = model !== undefined && scenario.model !== undefined && Number(scenario.model) !== model;
	const current = model === undefined || scenario.model === undefined ? scenario : { ...scenario, model };
	const first = await check(current);
	if (first.ok) return { scenario: current, filled: [], corrected };
	const complete = completed(current, first.problems ?? [], inputs);
	const second = complete.filled.length ? await check(complete.scenario) : first;
	return second.ok ? { ...complete, corrected } : { problems: second.problems ?? [] };
}
