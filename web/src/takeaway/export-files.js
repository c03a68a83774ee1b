// The files that a visitor can save.
import { monthsAsCsv } from './months-csv.js';
import { fileName, download } from '../ui/download.js';

/** @import { Result, Scenario } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Subject } from './workbook.js' */

/** @typedef {'spreadsheet' | 'months' | 'scenario'} FileKind */
/** @typedef {Omit<Subject, 'words' | 'scenario' | 'result' | 'session'> & {session: Session}} Source */

/** Returns the file's name. @param {FileKind} kind @param {Source} source */
export async function saveFile(kind, source) {
	const [content, extension, type] = await contentOf(kind, source);
	const file = fileName(source.session.preset?.name ?? 'scenario', extension);
	download(file, content, type);
	return file;
}

/**
 * @param {FileKind} kind
 * @param {Source} source
 * @returns {Promise<[content: BlobPart, extension: string, type: string]>}
 */
async function contentOf(kind, source) {
	const { session } = source;
	const scenario = /** @type {Scenario} */ (session.answeredScenario);
	switch (kind) {
		case 'scenario':
			return [`${JSON.stringify(scenario, null, 2)}\n`, 'json', 'application/json'];
		case 'months':
			return [monthsAsCsv(await answer(session, 'estimate', scenario), session.lines), 'csv', 'text/csv'];
		default: {
			const { workbook } = await import('./workbook.js');
			return [
				await workbook({ ...source, scenario, result: await answer(session, 'assess', scenario) }),
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
