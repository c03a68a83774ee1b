// The estimator's list of figures as a module: the command-line tool prints it,
// so that the formulas stand once, in Go.
import { switchcost } from './switchcost.mjs';

/** A list of the estimator as JSON text. @param {'figures' | 'inputs' | 'texts'} list */
export const listed = (list) => switchcost([list, '--json']);

/** @returns {import('esbuild').Plugin} */
export function listOfFigures() {
  return {
    name: 'list-of-figures',
    setup(build) {
      build.onResolve({ filter: /^list-of-figures$/ }, ({ path }) => ({ path, namespace: 'lists' }));
      build.onLoad({ filter: /.*/, namespace: 'lists' }, async () => ({
        contents: await listed('figures'),
        loader: 'json',
      }));
    },
  };
}
