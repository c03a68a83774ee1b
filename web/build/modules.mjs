// The page's modules as files: one that comes with the calculator, and one for
// each part that is loaded when it is used.
import { join, relative } from 'node:path';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';

/**
 * A built file: the name of its source below src, or its own where several are in it.
 * @typedef {{name: string, file: string, code: string}} Built
 */

/**
 * Bundles entry points. esbuild finds and reads all modules; rollup deals them
 * out, for it leaves with an entry what the later parts need as well. esbuild
 * would make a chunk of each such set: a dozen requests instead of one, and 5 kB
 * more, as small files compress badly.
 * @param {string[]} entries paths below options.absWorkingDir
 * @param {import('esbuild').BuildOptions & {absWorkingDir: string, outdir: string}} options
 * @returns {Promise<Built[]>}
 */
export async function modules(entries, options) {
  const { outputFiles = [], metafile } = await build({
    ...options,
    entryPoints: entries.map((entry) => join(options.absWorkingDir, entry)),
    format: 'esm',
    splitting: true,
    minify: false,
    metafile: true,
    legalComments: 'inline',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [path, text]));
  const sources = new Map(
    Object.entries(metafile?.outputs ?? {}).map(([path, { entryPoint }]) => [
      join(options.absWorkingDir, path),
      entryPoint,
    ]),
  );
  const dealt = await rollup({
    input: [...sources.keys()].filter((path) => entries.includes(sources.get(path) ?? '')),
    preserveEntrySignatures: 'allow-extension',
    plugins: [inMemory(texts)],
    onwarn: ({ message }) => {
      throw new Error(message);
    },
  });
  const named = ({ name = '' }) => `${name.replace(/-[A-Z0-9]{8}$/, '')}.[hash:8].js`;
  const { output } = await dealt.generate({
    entryFileNames: named,
    chunkFileNames: named,
    hashCharacters: 'hex',
    plugins: [minified(options.target)],
  });
  return output.flatMap((chunk) => {
    if (chunk.type !== 'chunk') return [];
    const source = sources.get(chunk.facadeModuleId ?? '');
    return { name: source ? relative('src', source) : chunk.fileName, file: chunk.fileName, code: chunk.code };
  });
}

/** Modules that are in no file system. @param {Map<string, string>} texts by path @returns {import('rollup').Plugin} */
const inMemory = (texts) => ({
  name: 'in-memory',
  resolveId: (id, importer) => (importer ? join(importer, '..', id) : id),
  load: (id) => texts.get(id),
});

/** @param {import('esbuild').BuildOptions['target']} target @returns {import('rollup').Plugin} */
const minified = (target) => ({
  name: 'minified',
  renderChunk: async (code) => ({
    code: (await transform(code, { minify: true, target, format: 'esm', legalComments: 'eof' })).code,
    map: null,
  }),
});
