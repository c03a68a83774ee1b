// Whose figures the scenario of a file has. A file lists what was typed and measured; what it does not list is the
// example's if it equals that of the preset, today's or one of an earlier version.
import { InputShape, leavesOf } from '../scenario/leaves.js';
import { withOrigin } from '../scenario/origins.js';
import { presetsAt, version } from './link-versions.js';

/** @import { Input, Scenario } from '../engine/types.js' */
/** @import { Origin } from '../scenario/scenario.js' */
/** @import { Session } from '../state/session.js' */

/**
 * The scenario for a file, which tells each figure that the visitor typed.
 * @param {Scenario} scenario
 * @param {Input[]} inputs
 * @param {(pointer: string, scenario: Scenario) => Origin} originOf
 */
export const withAllOrigins = (scenario, inputs, originOf) =>
	figuresOf(scenario, inputs).reduce((copy, [pointer]) => {
		const origin = originOf(pointer, scenario);
		return origin.kind === 'example' ? copy : withOrigin(copy, pointer, origin);
	}, scenario);

/**
 * The preset that most figures of a file's scenario come from, on a tie the current one, and the scenario with the
 * origins that its values do not tell.
 * @param {Scenario} scenario
 * @param {Pick<Session, 'presets' | 'preset' | 'inputs'>} session
 */
export function adopted(scenario, { presets, preset: current, inputs }) {
	const figures = figuresOf(scenario, inputs);
	const [closest] = presets
		.map((preset) => ({ preset, leaves: new Map(leavesOf(preset.scenario)), isCurrent: preset === current }))
		.map((one) => ({ ...one, alike: figures.filter(([at, value]) => isEqual(one.leaves.get(at), value)).length }))
		.sort((a, b) => b.alike - a.alike || Number(b.isCurrent) - Number(a.isCurrent));
	const earlier = Array.from({ length: version - 1 }, (_, i) => presetsAt(i + 1)[closest.preset.name]);
	const { origins, ...rest } = scenario;
	const adopted = figures.reduce((copy, [pointer, value]) => {
		const listed = origins?.[pointer];
		const asToday = isEqual(closest.leaves.get(pointer), value);
		const asEarlier = earlier.some((leaves) => isEqual(leaves?.get(pointer), value));
		const derived = asToday ? 'example' : 'typed';
		const origin = listed ?? { kind: asToday || asEarlier ? 'example' : 'typed' };
		return origin.kind === derived && origin.note === undefined ? copy : withOrigin(copy, pointer, origin);
	}, /** @type {Scenario} */ (rest));
	return { preset: closest.preset.name, scenario: adopted };
}

/**
 * The numbers of a scenario, by pointer.
 * @param {Scenario} scenario
 * @param {Input[]} inputs
 * @returns {[string, unknown][]}
 */
function figuresOf(scenario, inputs) {
	const shape = new InputShape(inputs);
	return leavesOf(scenario).filter(([pointer]) => {
		const { min, max } = /^\/(?:uncertainty|origins)\//.test(pointer) ? {} : (shape.input(pointer) ?? {});
		return min !== undefined && min !== max;
	});
}

/** @param {unknown} a @param {unknown} b */
const isEqual = (a, b) => a !== undefined && (String(a) === String(b) || Number(a) === Number(b));
