// Rules that find mistakes. tsc checks the types and Prettier the layout.
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import globals from 'globals';

/** The folders of src from bottom to top: each may import only from itself and from those before it. */
const layers = [
	'styles',
	'scenario',
	'text',
	'engine',
	'words',
	'state',
	'ui',
	'charts',
	'fields',
	'explain',
	'calendar',
	'view',
	'takeaway',
	'bring-in',
	'embed',
	'frame',
	'.', // the modules directly in src
	'frameworks',
	'builder',
];

/** @param {string} layer @param {number} index */
function layerRules(layer, index) {
	const higher = layers.slice(index + 1);
	if (!higher.length) return [];
	const up = layer === '.' ? '\\./' : '\\.\\./';
	const modules = higher.map((other) => (other === '.' ? '(\\.\\./)*[^/]+\\.js$' : `(\\.\\./)*${other}/`));
	const regex = `^${up}(${modules.join('|')})`;
	const message = `${layer}/ may import only from layers below it: see the list in eslint.config.js.`;
	return {
		files: [layer === '.' ? 'src/*.js' : `src/${layer}/**/*.js`],
		rules: {
			'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
			'no-restricted-syntax': [
				'error',
				{ selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\u002F')}/]`, message },
			],
		},
	};
}

export default [
	{ ignores: ['dist/', 'server/dist/', 'node_modules/', 'test/packages/'] },
	js.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			eqeqeq: 'error',
			'no-eval': 'error',
			'no-implied-eval': 'error',
			'no-new-func': 'error',
			'no-var': 'error',
			'prefer-const': 'error',
			'no-irregular-whitespace': ['error', { skipTemplates: true }], // French sentences have narrow spaces
			'no-undef': 'off', // tsc knows the names of each environment better
		},
	},
	{
		files: ['src/**/*.js'],
		...lit['flat/recommended'],
		languageOptions: { globals: { ...globals.browser, ...globals.worker } },
	},
	...layers.flatMap(layerRules),
];
