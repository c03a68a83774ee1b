// Freezes the presets as the base of a new version of links, after a change of
// a preset's figures: node web/src/takeaway/bases/freeze.mjs VERSION
// Then ../release.js gets the version. A base that was released never changes.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const presets = join(import.meta.dirname, '../../../../estimator/presets');

/** The presets' scenarios by name. */
export async function currentPresets() {
  const files = (await readdir(presets)).filter((file) => file.endsWith('.json')).sort();
  const read = await Promise.all(files.map(async (file) => JSON.parse(await readFile(join(presets, file), 'utf8'))));
  return Object.fromEntries(read.map(({ name, scenario }) => [name, scenario]));
}

if (process.argv[1] === import.meta.filename) {
  const [, , version] = process.argv;
  if (!/^\d+$/.test(version ?? '')) throw new Error('usage: node web/src/takeaway/bases/freeze.mjs VERSION');
  await writeFile(
    join(import.meta.dirname, `${version}.json`),
    `${JSON.stringify(await currentPresets(), null, 1)}\n`,
    { flag: 'wx' },
  );
}
