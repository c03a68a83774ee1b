// Which inputs a scenario has.
import { pointersOf } from '../scenario/leaves.js';

/** @import { Input } from '../engine/types.js' */

/**
 * The inputs of a scenario, each with its pointer; one that leaves no choice is left out.
 * @param {Input[]} inputs
 * @param {import('../engine/types.js').Scenario} scenario
 * @param {Map<string, unknown>} values by pointer
 */
export const given = (inputs, scenario, values) =>
  inputs
    .filter(({ min, max }) => min === undefined || min !== max)
    .flatMap((input) =>
      pointersOf(scenario, input.pointer)
        .filter((pointer) => values.has(pointer))
        .map((pointer) => ({ input, pointer })),
    );
