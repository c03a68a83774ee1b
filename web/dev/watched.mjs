// Says which files in folders have changed.
import { readdirSync, statSync, watch } from 'node:fs';
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
  /** Each folder is watched by itself: told to watch what is below as well, Node loses a file on Linux when an editor puts another in its place. @param {string} folder */
  const follow = (folder) => {
    for (const within of foldersIn(folder)) follow(within);
    watch(folder, (event, name) => {
      if (!name) return;
      const path = join(folder, name);
      if (event === 'rename' && isFolder(path)) follow(path); // a new one
      if (!isSource(name)) return;
      paths.add(path);
      setTimeout(tell, settled);
    });
  };
  folders.forEach(follow);
}

/** @param {string} folder */
function foldersIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'testdata')
    .map(({ name }) => join(folder, name));
}

/** @param {string} path */
const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Not what editors and tests leave beside it. @param {string} name */
const isSource = (name) => /\.(js|cjs|mjs|css|html|svg|go|json)$/.test(name) && !/^\.|_test\.go$/.test(name);
