// Where the form shows an input.
import { pricingFields } from '../scenario/costs.js';

/** @import { Input } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */

/** Lists with an editor of their own. */
const editedList = /^(\/demand\/profile|\/demand\/tasks|\/candidates\/\d+\/tasks)\//;

/**
 * A list's items share one field. Undefined where the input does not apply.
 * @param {Session} session
 * @param {Input} input
 */
export function pointerOf(session, input) {
	if (input.min !== undefined && input.min === input.max) return undefined; // it has only one possible value
	const pointer = input.pointer.startsWith('/candidates/*') ? session.at(input.pointer) : input.pointer;
	if (session.locks.hidden(pointer)) return undefined;
	const list = pointer.match(editedList)?.[1];
	if (list) return session.hasTasks || list.startsWith('/demand/') ? list : undefined;
	if (session.hasTasks && isSingleVolume(pointer)) return undefined;
	const [, pricing, name] = pointer.match(/^(.*?\/pricing)\/(.*)$/) ?? [];
	if (!pricing || name === 'model') return pointer;
	const { model } = session.value(pricing);
	if (name.startsWith('tiers/')) return model === 'tiered' ? `${pricing}/tiers` : undefined;
	if (name.startsWith('prices/')) return model === 'by_task' ? `${pricing}/prices` : undefined;
	return pricingFields(model).includes(name) ? pointer : undefined;
}

/** Whether tasks replace the input. @param {string} pointer */
const isSingleVolume = (pointer) => pointer === '/demand/labels_per_month' || pointer === '/demand/annual_growth';

/** @param {Session} session */
export const countOf = (session) =>
	new Set(session.inputs.map((input) => pointerOf(session, input)).filter(Boolean)).size;
