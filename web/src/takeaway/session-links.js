// Scenarios out of fragments and into them, for a session that has its lists.
import { completed, linkTo, openLink } from './link.js';
import { renamed } from '../words/estimator.js';
import { thisRelease } from './link-versions.js';

/** @import { Scenario } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */

/**
 * The scenario of a fragment.
 * @param {string} fragment
 * @param {Session} session
 * @param {{unfinished?: boolean}} [options] unfinished: fields may hold what the estimator does not take
 * @returns {Promise<{preset: string, scenario: Scenario, dropped: string[], filled: string[]} | {broken: 'damaged' | 'newer' | 'preset' | 'bounds' | 'loading'}>}
 */
export async function opening(fragment, session, { unfinished = false } = {}) {
  const release = thisRelease(session.inputs, session.presets[0].scenario.start);
  const opened = openLink(fragment, release);
  if ('broken' in opened) return opened;
  const { preset, dropped, older } = opened;
  const asked = await session.ask('check', opened.scenario);
  const whole =
    older && asked.problems
      ? completed(opened.scenario, asked.problems, session.inputs)
      : { scenario: opened.scenario, filled: [] };
  const { problems = [], error } = whole.filled.length ? await session.ask('check', whole.scenario) : asked;
  if (error) return { broken: 'loading' };
  if (problems.some(({ pointer }) => !unfinished || !session.input(pointer))) return { broken: 'bounds' };
  return {
    preset,
    dropped,
    ...whole,
    scenario: inLanguage(whole.scenario, release.newest[preset], presetOf(session, preset)),
  };
}

/**
 * What writes a session's scenarios as fragments, at once.
 * @param {Session} session
 * @returns {Promise<(scenario: Scenario, preset: string) => string>}
 */
export async function writer(session) {
  const release = thisRelease(session.inputs);
  return (scenario, preset) =>
    linkTo(inLanguage(scenario, presetOf(session, preset), release.newest[preset]), preset, release);
}

/** @param {Session} session @param {string} preset */
const presetOf = (session, preset) => session.presets.find(({ name }) => name === preset)?.scenario;

/**
 * With the names that a preset gives its providers in another language: in a
 * link they are in none.
 * @param {Scenario} scenario
 * @param {Scenario | undefined} from
 * @param {Scenario | undefined} to
 */
const inLanguage = (scenario, from, to) =>
  from && to && from.candidates.length === to.candidates.length ? renamed(scenario, from, to) : scenario;
