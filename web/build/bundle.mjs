// Bundles modules with Rolldown: for the shipped site and for make dev.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { goRuntimeSource, listed } from './go.mjs';

/** @import { InputOptions, OutputChunk, OutputOptions, Plugin, RolldownLog } from 'rolldown' */

const web = join(import.meta.dirname, '..');

/** @type {Record<string, () => Promise<string>>} */
const generated = {
	'go-runtime': goRuntimeSource,
	'list-of-figures': async () => `export default ${JSON.stringify(await listed('figures'))}`,
};

/** @type {Plugin} */
const generatedModules = {
	name: 'generated-modules',
	resolveId: { filter: { id: /^(go-runtime|list-of-figures)$/ }, handler: (id) => `\0${id}` },
	load: { filter: { id: /^\0(go-runtime|list-of-figures)$/ }, handler: (id) => generated[id.slice(1)]() },
};

/** @typedef {Record<string, {text: string, english?: string}>} Translations */

/** Texts in parts that load later: figures, and sources of any figure or input. */
const lateId = /^(figure|remark|source)\.|\.source(\.|$)/;

/** @param {Translations} translations @param {'first' | 'rest'} half */
export const half = (translations, half) =>
	Object.fromEntries(
		Object.entries(translations)
			.filter(([id]) => lateId.test(id) === (half === 'rest'))
			.map(([id, { text }]) => [id, { text }]),
	);

/** Gives <lang>.js the translations that the page shows at once, and <lang>.rest.js the others. @type {Plugin} */
const translations = {
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
	// The text of methods.html is for the build.
	transform: {
		filter: { id: /\.rest\.js$/ },
		handler: (code) => ({ code: code.replaceAll(/^export const /gm, 'const '), map: null }),
	},
};

/**
 * An entry's chunk also holds the code that parts loaded later need: one request instead of a dozen.
 * @param {InputOptions['input']} input paths of entries below web/, or these by name
 * @param {Pick<InputOptions, 'external' | 'plugins'> & {define?: Record<string, string>, output?: OutputOptions}} [options]
 * @returns {Promise<OutputChunk[]>} entries first
 */
export async function bundle(input, { define, external, plugins, output } = {}) {
	const unused = join(web, 'src/charts/unused-d3.js');
	const bundled = await rolldown({
		cwd: web,
		input,
		external,
		platform: 'browser',
		preserveEntrySignatures: 'allow-extension',
		resolve: { alias: { 'd3-color': unused, 'd3-format': unused, lit$: join(web, 'src/ui/lit.js') } },
		transform: { target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'], define },
		plugins: [plugins, generatedModules, translations],
		checks: { bundlerTimings: false }, // a busy machine is no fault of the build
		onLog: reject,
	});
	try {
		const files = await bundled.generate({ comments: { legal: true }, ...output });
		return files.output.filter((file) => file.type === 'chunk');
	} finally {
		await bundled.close();
	}
}

/** @param {'info' | 'debug' | 'warn'} level @param {RolldownLog} log */
function reject(level, log) {
	if (level === 'warn') throw new Error(log.message);
}
