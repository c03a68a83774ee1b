// What a page loads of the words. The translations of the estimator's texts become modules: <lang>.js gets those that
// the page shows at once, <lang>.rest.js the others, neither with fingerprints. The text of methods.html is left out.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {Record<string, {text: string, english?: string}>} Translations */

/**
 * Reports whether a text is shown only in parts that load later: figures, and sources of any figure or input.
 * @param {string} id
 */
const isLate = (id) => /^(figure|source)\.|\.source(\.|$)/.test(id);

/**
 * The texts that come with one half of a language's words.
 * @param {Translations} translations
 * @param {'first' | 'rest'} half
 */
export const half = (translations, half) =>
  Object.fromEntries(
    Object.entries(translations)
      .filter(([id]) => isLate(id) === (half === 'rest'))
      .map(([id, { text }]) => [id, { text }]),
  );

/** @type {import('rolldown').Plugin} */
export const translations = {
  name: 'translations',
  resolveId: {
    filter: { id: /^\.\/estimator\.\w+\.json$/ },
    handler: (id, importer = '') => `${join(importer, '..', id)}?${importer.endsWith('.rest.js') ? 'rest' : 'first'}`,
  },
  load: {
    filter: { id: /\.json\?(first|rest)$/ },
    async handler(id) {
      const [path, part] = id.split('?');
      const all = JSON.parse(await readFile(path, 'utf8'));
      return { code: JSON.stringify(half(all, /** @type {'first' | 'rest'} */ (part))), moduleType: 'json' };
    },
  },
  // Only their default export loads; what else they export is for the build.
  transform: {
    filter: { id: /\.rest\.js$/ },
    handler: (code) => code.replaceAll(/^export const /gm, 'const '),
  },
};
