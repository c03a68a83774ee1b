// Writes the scenarios of a session as link fragments, and reads them again:
// for links, and for the draft with its extras.
import { completed, linkTo, openLink } from './link.js';
import { renamed } from '../words/estimator.js';
import { thisRelease } from './link-versions.js';

/** @import { Scenario } from '../engine/types.js' */
/** @import { SavedExtras, Session } from '../state/session.js' */
/** @import { Broken } from './link.js' */

/** @typedef {(scenario: Scenario, preset: string) => string} Writer writes a scenario as a fragment */
/** @typedef {Broken['broken'] | 'bounds' | 'loading'} Failure why a fragment cannot be opened */

/**
 * Returns the scenario of a fragment, once the estimator accepts it.
 * @param {string} fragment
 * @param {Session} session with its lists loaded
 * @param {{unfinished?: boolean}} [options] unfinished: accept fields with values that the estimator does not
 * @returns {Promise<{preset: string, scenario: Scenario, dropped: string[], filled: string[]} | {broken: Failure}>}
 *   dropped, filled: pointers
 */
export async function openFragment(fragment, session, { unfinished = false } = {}) {
	const release = thisRelease(session.inputs, session.presets[0].scenario.start);
	const opened = openLink(fragment, release);
	if ('broken' in opened) return opened;
	const { preset, dropped, older } = opened;
	const checked = await session.ask('check', opened.scenario);
	const complete =
		older && checked.problems
			? completed(opened.scenario, checked.problems, session.inputs)
			: { scenario: opened.scenario, filled: [] };
	const { problems = [], error } = complete.filled.length ? await session.ask('check', complete.scenario) : checked;
	if (error) return { broken: 'loading' };
	if (problems.some(({ pointer }) => !unfinished || !session.input(pointer))) return { broken: 'bounds' };
	return {
		preset,
		dropped,
		...complete,
		scenario: inLanguage(complete.scenario, release.newest[preset], presetOf(session, preset)),
	};
}

/** Returns the function that writes a session's scenarios as fragments. @param {Session} session @returns {Writer} */
export function fragmentWriter(session) {
	const release = thisRelease(session.inputs);
	return (scenario, preset) =>
		linkTo(inLanguage(scenario, presetOf(session, preset), release.newest[preset]), preset, release);
}

/**
 * Writes what a draft holds besides the scenario: the baseline, and the checks
 * that are ticked for each candidate.
 * @param {Session} session
 * @param {Writer} write
 * @returns {string | undefined} undefined if there is neither
 */
export function writeExtras({ baseline, answers }, write) {
	const ticked = answers.map(({ checked }) => [...checked]);
	if (!baseline && ticked.every((checks) => checks.length === 0)) return undefined;
	return JSON.stringify({
		kept: baseline && { fragment: write(baseline.scenario, baseline.preset), shown: baseline.shown },
		ticked,
	});
}

/**
 * Reads what {@link writeExtras} wrote; leaves out a baseline that cannot be opened.
 * @param {string | undefined} text
 * @param {Session} session
 * @returns {Promise<SavedExtras | undefined>}
 */
export async function readExtras(text, session) {
	try {
		const { kept, ticked } = JSON.parse(text ?? '');
		const opened = kept && (await openFragment(String(kept.fragment), session));
		return {
			baseline: opened?.scenario?.candidates[kept.shown]
				? { scenario: opened.scenario, preset: opened.preset, shown: kept.shown }
				: undefined,
			ticked: ticked.map((/** @type {unknown[]} */ checks) => checks.map(String)),
		};
	} catch {
		return undefined;
	}
}

/** @param {Session} session @param {string} preset */
const presetOf = (session, preset) => session.presets.find(({ name }) => name === preset)?.scenario;

/**
 * Renames providers from the names that a preset has in one language to those
 * in another: in links they are in English.
 * @param {Scenario} scenario
 * @param {Scenario | undefined} from
 * @param {Scenario | undefined} to
 */
const inLanguage = (scenario, from, to) =>
	from && to && from.candidates.length === to.candidates.length ? renamed(scenario, from, to) : scenario;
