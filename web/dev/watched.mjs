// Says which files in folders have changed.
import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** How long after a change the next one still counts as the same: an editor writes a file in several steps. */
const settled = 30;

/**
 * @param {string[]} folders
 * @param {(paths: string[]) => Promise<void>} changed is asked again only when it is through
 */
export function watched(folders, changed) {
  /** @type {Set<string>} */
  const paths = new Set();
  let working = Promise.resolve();
  const tell = () => {
    if (!paths.size) return;
    const now = [...paths];
    paths.clear();
    working = working.then(() => changed(now));
  };
  for (const folder of folders.flatMap(withinOf)) {
    watch(folder, (_, name) => {
      if (!name || !isSource(name)) return;
      paths.add(join(folder, name));
      setTimeout(tell, settled);
    });
  }
}

/**
 * A folder and all below it. Each is watched by itself: told to watch what is
 * below as well, Node loses a file on Linux when an editor puts another in its place.
 * @param {string} folder
 */
function withinOf(folder) {
  const below = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...below.map(({ parentPath, name }) => join(parentPath, name))].filter((path) => !path.includes('testdata'));
}

/** Not what editors and tests leave beside it. @param {string} name */
const isSource = (name) => /\.(js|cjs|mjs|css|html|svg|go|json)$/.test(name) && !/^\.|_test\.go$/.test(name);
