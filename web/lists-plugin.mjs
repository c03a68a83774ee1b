// The estimator's list of figures as a module: the command-line tool prints it,
// so that the formulas stand once, in Go.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A list of the estimator as JSON text. @param {'figures' | 'inputs'} list */
export async function listed(list) {
  const { stdout } = await promisify(execFile)('go', ['run', './estimator/cmd/switchcost', list, '--json'], { cwd: `${import.meta.dirname}/..`, maxBuffer: 16 << 20 });
  return stdout;
}

/** @returns {import('esbuild').Plugin} */
export function listOfFigures() {
  return {
    name: 'list-of-figures',
    setup(build) {
      build.onResolve({ filter: /^list-of-figures$/ }, ({ path }) => ({ path, namespace: 'lists' }));
      build.onLoad({ filter: /.*/, namespace: 'lists' }, async () => ({ contents: await listed('figures'), loader: 'json' }));
    },
  };
}
