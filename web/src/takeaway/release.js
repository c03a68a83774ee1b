// What this release reads and writes links with.

/** The newest of the frozen bases; a change of a preset adds one (bases/freeze.mjs). */
export const version = 1;

/** @type {Record<number, () => Promise<{default: any}>>} */
const bases = {
  1: () => import('./bases/1.json', { with: { type: 'json' } }),
};

/**
 * Inputs that are called otherwise since a version.
 * @type {import('./link.js').Rename[]}
 */
const renames = [];

/**
 * @param {import('../engine/types.js').Input[]} inputs
 * @param {string} [start] that the page gives a scenario
 * @returns {Promise<import('./link.js').Release>}
 */
export async function thisRelease(inputs, start) {
  const base = async (/** @type {number} */ wanted) => (await bases[wanted]()).default;
  return { inputs, version, newest: await base(version), renames, start, base };
}
