// Turns an example into the visitor's own contract.
import { ownContract, withoutLimits, withTypedFigures } from '../scenario/own-contract.js';
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
	const becomes = scenario && !isOwn(session) && typed.size === enoughFigures;
	return session.edit(pointer, value, becomes ? withoutLimits(scenario, isChanged, pointer) : undefined);
}

/** Starts from the plain contract, with the figures that were typed into an example. @param {Session} session */
export function pickOwn(session) {
	const plain = /** @type {Lists} */ (session.lists).preset(ownContract).scenario;
	session.onEdit('/preset');
	session.history.begin();
	const scenario = /** @type {Scenario} */ (session.scenario);
	return session.openScenario(ownContract, withTypedFigures(plain, scenario, typedFigures(session)));
}
