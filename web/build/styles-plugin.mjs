// Makes the styles small, which stand in template literals that esbuild leaves
// as they are.
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

const literal = /css`([^`$]*)`/g;

/** @returns {import('esbuild').Plugin} */
export function smallStyles() {
  return {
    name: 'small-styles',
    setup(build) {
      build.onLoad({ filter: /\/src\/styles\/[^/]+\.js$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const small = new Map();
        for (const [, css] of source.matchAll(literal)) {
          const { code } = await transform(css, {
            loader: 'css',
            minify: true,
            target: ['chrome111', 'firefox115', 'safari16.4'],
          });
          small.set(css, code.trim().replaceAll('\\', '\\\\'));
        }
        return { contents: source.replace(literal, (_, css) => `css\`${small.get(css)}\``) };
      });
    },
  };
}
