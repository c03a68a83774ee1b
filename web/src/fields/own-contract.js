// Turns an example into the visitor's own contract.
import { limitsIn, ownContract, withLimits, withoutLimits, withTypedFigures } from '../scenario/own-contract.js';
import { keyPointers } from './key-inputs.js';

/** @import { Scenario } from '../engine/types.js' */
/** @import { Lists } from '../state/lists.js' */
/** @import { Session } from '../state/session.js' */

/** From this number of typed contract figures on, an example has become the visitor's contract. */
const enoughFigures = 3;

/** The contract figures that are not the example's. @param {Session} session */
const typedFigures = (session) => keyPointers(session).filter(session.isChanged);

/** Whether the page shows the visitor's own contract rather than an example. @param {Session} session */
export const isOwn = (session) => session.preset?.name === ownContract || typedFigures(session).length >= enoughFigures;

/**
 * Edits a contract figure that the visitor types. With the third, an example becomes the visitor's contract and loses
 * its limits and perks.
 * @param {Session} session
 * @param {string} pointer
 * @param {unknown} value
 */
export function typeFigure(session, pointer, value) {
	const { scenario, isChanged } = session;
	const typed = new Set([...typedFigures(session), pointer]);
	if (!scenario || isOwn(session) || typed.size !== enoughFigures) return session.edit(pointer, value);
	const limits = limitsIn(scenario, isChanged, pointer);
	removed.set(session, limits);
	return session.edit(pointer, value, withoutLimits(scenario, limits));
}

/** The limits and perks of an example that were removed. @type {WeakMap<Session, [string, unknown][]>} */
const removed = new WeakMap();

/** Those that are still away. @param {Session} session */
export function removedLimits(session) {
	const limits = removed.get(session) ?? [];
	return limits.every(([pointer]) => session.value(pointer) === undefined) ? limits : [];
}

/** @param {Session} session */
export function bringBackLimits(session) {
	const limits = removedLimits(session);
	session.history.begin();
	return session.edit('', withLimits(/** @type {Scenario} */ (session.scenario), limits));
}

/** Starts from the plain contract, with the figures that were typed into an example. @param {Session} session */
export function pickOwn(session) {
	const plain = /** @type {Lists} */ (session.lists).preset(ownContract).scenario;
	session.onEdit('/preset');
	session.history.begin();
	const scenario = /** @type {Scenario} */ (session.scenario);
	return session.openScenario(ownContract, withTypedFigures(plain, scenario, typedFigures(session)));
}
