// The files that a visitor can save.
import { withDecidedMoves } from '../state/candidate-answer.js';
import { withAllOrigins } from './file-origins.js';
import { monthsAsCsv } from './months-csv.js';
import { fileName, download } from '../ui/download.js';

/** @import { Result, Scenario } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */

/** @typedef {'spreadsheet' | 'months' | 'scenario'} FileKind */

/** Returns the file's name. @param {FileKind} kind @param {Session} session @param {Format} format */
export async function saveFile(kind, session, format) {
	const [content, extension, type] = await contentOf(kind, session, format);
	const file = fileName(session.preset?.name ?? 'scenario', extension);
	download(file, content, type);
	return file;
}

/**
 * @param {FileKind} kind
 * @param {Session} session
 * @param {Format} format
 * @returns {Promise<[content: BlobPart, extension: string, type: string]>}
 */
async function contentOf(kind, session, format) {
	const scenario = /** @type {Scenario} */ (session.answeredScenario);
	switch (kind) {
		case 'scenario':
			return [
				`${JSON.stringify(withAllOrigins(scenario, session.inputs, session.origin), null, 2)}\n`,
				'json',
				'application/json',
			];
		case 'months':
			return [monthsAsCsv(await answer(session, 'estimate', scenario), session.lines), 'csv', 'text/csv'];
		default: {
			const { workbook } = await import('./workbook.js');
			const typed = /** @type {Scenario} */ (session.typedScenario);
			const result = await answer(session, 'assess', typed);
			return [
				await workbook({ session, scenario: withDecidedMoves(typed, result), result, format }),
				'xlsx',
				'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			];
		}
	}
}

/** @param {Session} session @param {'estimate' | 'assess'} question @param {Scenario} scenario */
async function answer(session, question, scenario) {
	const { ok, problems, error } = await session.ask(question, scenario);
	if (!ok) throw new Error(error?.message ?? problems?.[0].pointer);
	return ok;
}
