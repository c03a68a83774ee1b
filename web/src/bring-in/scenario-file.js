// Reads the files that the calculator itself writes: scenarios as JSON, and workbooks, perhaps with edited inputs.
import { fromLeaves, InputShape } from '../scenario/leaves.js';
import { completed } from '../takeaway/link.js';
import { WorkbookInputs } from './workbook-inputs.js';

/** @import { Input, Problem, Scenario } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */

/** The largest text of a scenario, as in the estimator. */
const maxText = 2 ** 20;

/** The largest workbook. */
const maxWorkbook = 8 * 2 ** 20;

/**
 * @typedef {{scenario: Scenario, filled: string[], corrected: boolean}} OpenedFile filled: pointers of inputs that the
 *   file does not have yet; corrected: it was made with an older edition of the model
 * @typedef {Problem & {cell?: string}} FileProblem cell: the address of the rejected value in a workbook
 * @typedef {{problems?: FileProblem[], rejected?: 'too_large' | 'no_scenario' | 'unreadable' | 'zip'}} Refused
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
	for (const sheet of sheets) {
		const { leaves, cellAt } = new WorkbookInputs(sheet, shape);
		if (!leaves.size) continue;
		const opened = await openScenario(fromLeaves(leaves, shape), inputs, check, model);
		return 'problems' in opened ? { problems: inCells(opened.problems ?? [], cellAt) } : opened;
	}
	return { rejected: 'no_scenario' };
}

/**
 * With the cells of the rejected values.
 * @param {Problem[]} problems
 * @param {WorkbookInputs['cellAt']} cellAt
 * @returns {FileProblem[]}
 */
const inCells = (problems, cellAt) =>
	problems.map((problem) => {
		const { cell, content } = cellAt(problem.pointer) ?? {};
		return cell ? { ...problem, cell, value: content ?? '' } : problem;
	});

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
