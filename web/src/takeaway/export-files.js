// The files of a session's answer.
import { monthsAsCsv } from './months-csv.js';
import { fileName, save } from '../ui/save.js';

/** @import { Result, Scenario } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */

/** What a file is made of. @typedef {Omit<import('./workbook.js').Subject, 'words' | 'scenario' | 'result' | 'session'> & {session: Session}} From */

/**
 * Saves a file, and says its name.
 * @param {'spreadsheet' | 'months' | 'scenario'} form
 * @param {From} from
 */
export async function saveForm(form, from) {
  const { session } = from;
  const scenario = /** @type {Scenario} */ (session.whole);
  const [content, extension, type] = await made(form, from, scenario);
  const file = fileName(session.preset?.name ?? 'scenario', extension);
  save(file, content, type);
  return file;
}

/**
 * @param {'spreadsheet' | 'months' | 'scenario'} form
 * @param {From} from
 * @param {Scenario} scenario
 * @returns {Promise<[content: BlobPart, extension: string, type: string]>}
 */
async function made(form, from, scenario) {
  const { session } = from;
  switch (form) {
    case 'scenario':
      return [`${JSON.stringify(scenario, null, 2)}\n`, 'json', 'application/json'];
    case 'months':
      return [monthsAsCsv(await answer(session, 'estimate', scenario), session.lines), 'csv', 'text/csv'];
    default: {
      const { workbook } = await import('./workbook.js');
      return [
        await workbook({ ...from, scenario, result: await answer(session, 'assess', scenario) }),
        'xlsx',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ];
    }
  }
}

/**
 * The answer to a scenario with all its candidates together.
 * @param {Session} session
 * @param {'estimate' | 'assess'} question
 * @param {Scenario} scenario
 * @returns {Promise<Result>}
 */
async function answer(session, question, scenario) {
  const { ok, problems, error } = await session.ask(question, scenario);
  if (!ok) throw new Error(error?.message ?? problems?.[0].pointer);
  return ok;
}
