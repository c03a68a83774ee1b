// Writes the scenarios of a session as link fragments, and reads them again.
import { completed, linkTo, openLink } from './link.js';
import { renamed } from '../words/estimator.js';
import { thisRelease } from './link-versions.js';

/** @import { Scenario } from '../engine/types.js' */
/** @import { SavedExtras, Session } from '../state/session.js' */
/** @import { Broken, Opened } from './link.js' */

/** @typedef {(scenario: Scenario, preset: string) => string} Writer of fragments */
/** @typedef {Broken['broken'] | 'bounds' | 'loading'} Failure why a fragment cannot be opened */

/**
 * @param {string} fragment
 * @param {Session} session with its lists loaded
 * @param {{unfinished?: boolean}} [options] unfinished: accept invalid values
 * @returns {Promise<Omit<Opened, 'older'> & {filled: string[]} | {broken: Failure}>} filled: pointers
 */
export async function openFragment(fragment, session, { unfinished = false } = {}) {
	const release = thisRelease(session.inputs, session.presets[0].scenario.start);
	const opened = openLink(fragment, release);
	if ('broken' in opened) return opened;
	const { preset, dropped, older, corrected } = opened;
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
		corrected,
		...complete,
		scenario: inLanguage(complete.scenario, release.newest[preset], presetOf(session, preset)),
	};
}

/** @param {Session} session @returns {Writer} */
export function fragmentWriter(session) {
	const release = thisRelease(session.inputs);
	return (scenario, preset) =>
		linkTo(inLanguage(scenario, presetOf(session, preset), release.newest[preset]), preset, release);
}

/** The baseline and the ticked checks, if any. @param {Session} session @param {Writer} write */
export function writeExtras({ baseline, answers }, write) {
	const ticked = answers.map(({ checked }) => [...checked]);
	if (!baseline && ticked.every((checks) => checks.length === 0)) return undefined;
	return JSON.stringify({
		kept: baseline && { fragment: write(baseline.scenario, baseline.preset), shown: baseline.shown },
		ticked,
	});
}

/**
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
 * Renames a preset's providers from one language to another: in links they are in English.
 * @param {Scenario} scenario
 * @param {Scenario | undefined} from
 * @param {Scenario | undefined} to
 */
const inLanguage = (scenario, from, to) =>
	from && to && from.candidates.length === to.candidates.length ? renamed(scenario, from, to) : scenario;
