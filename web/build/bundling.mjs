// How modules are bundled, and what the site has under names of its own: the
// same for what is shipped and for what make dev serves.
import { join } from 'node:path';
import { methodsIn } from './methods.mjs';
import { goRuntime } from './go-runtime-plugin.mjs';
import { languages } from '../src/text/locales.js';
import { smallStyles } from './styles-plugin.mjs';
import { translations } from './translations-plugin.mjs';

const web = join(import.meta.dirname, '..');

/** Pages keep their names, which links to them know. */
export const pages = ['index.html', ...languages.map(methodsIn), 'builder.html', 'frame.html'];

/** Scripts that other pages load. */
export const scripts = ['switch-cost.js', 'switch-cost-frame.js', 'estimator.js'];

/** @type {import('esbuild').Plugin} */
const litInUse = {
  name: 'lit-in-use',
  setup: ({ onResolve }) => onResolve({ filter: /^lit$/ }, () => ({ path: join(web, 'src/ui/lit.js') })),
};

export const bundling = /** @satisfies {import('esbuild').BuildOptions} */ ({
  bundle: true,
  charset: 'utf8',
  write: false,
  absWorkingDir: web,
  target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
  alias: { 'd3-color': './src/charts/no-colours.cjs', 'd3-format': './src/charts/no-formats.cjs' },
  legalComments: 'eof',
  logLevel: 'warning',
  plugins: [goRuntime(), smallStyles(), litInUse, translations()],
});
