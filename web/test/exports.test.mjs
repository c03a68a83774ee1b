// What a module gives to others is used by one: nothing is kept for nobody.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

const web = join(import.meta.dirname, '..');

/** What pages and packages load: it has no importer here. */
const entries = ['src/switch-cost.js', 'src/estimator.js', 'src/calculator.js', 'src/builder/builder.js'];

/** The modules of a folder by their path. @param {string} folder */
async function modulesIn(folder) {
  const paths = (await readdir(join(web, folder), { recursive: true })).filter(
    (path) => /\.m?js$/.test(path) && !/node_modules|dist\/|packages\//.test(path),
  );
  return Promise.all(
    paths.map(
      async (path) =>
        /** @type {[string, string]} */ ([join(folder, path), await readFile(join(web, folder, path), 'utf8')]),
    ),
  );
}

test('every export has another module that names it', async () => {
  const own = (await Promise.all(['build', 'src'].map(modulesIn))).flat();
  const all = [...own, ...(await Promise.all(['bench', 'dev', 'test'].map(modulesIn))).flat()];
  const unused = own
    .filter(([path]) => !entries.includes(path))
    .flatMap(([path, text]) => {
      const names = [...text.matchAll(/^export (?:async )?(?:const|let|function\*?|class) ([\w$]+)/gm)].map(
        ([, name]) => name,
      );
      return names
        .filter((name) => !all.some(([other, used]) => other !== path && new RegExp(`\\b${name}\\b`).test(used)))
        .map((name) => `${name} in ${path}`);
    });
  assert.deepEqual(unused, [], 'Take away the word export, or what it stands before, of:');
});
