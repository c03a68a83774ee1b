// What a draft has beside the scenario: the state that is kept to compare with,
// and what is ticked off for each candidate.
import { opening } from './session-links.js';

/** @import { Session } from '../state/session.js' */

/**
 * @param {Session} session
 * @param {(scenario: import('../engine/types.js').Scenario, preset: string) => string} write as a fragment
 * @returns {string | undefined} undefined where there is nothing
 */
export function besideOf({ kept, parts }, write) {
  const ticked = parts.map(({ checked }) => [...checked]);
  if (!kept && ticked.every((checks) => checks.length === 0)) return undefined;
  return JSON.stringify({ kept: kept && { fragment: write(kept.scenario, kept.preset), shown: kept.shown }, ticked });
}

/**
 * The same, read; what cannot be is left out.
 * @param {string | undefined} text
 * @param {Session} session
 * @returns {Promise<import('../state/session.js').Beside | undefined>}
 */
export async function openedBeside(text, session) {
  try {
    const { kept, ticked } = JSON.parse(text ?? '');
    const opened = kept ? await opening(String(kept.fragment), session) : undefined;
    const { candidates } = opened && 'scenario' in opened ? opened.scenario : { candidates: [] };
    return {
      kept:
        opened && 'scenario' in opened && candidates[kept.shown]
          ? { scenario: opened.scenario, preset: opened.preset, shown: kept.shown }
          : undefined,
      ticked: ticked.map((/** @type {unknown[]} */ checks) => checks.map(String)),
    };
  } catch {
    return undefined;
  }
}
