// Runs the estimator's command-line tool as its source has it now, whatever has
// been built of it.
import { execFile } from 'node:child_process';

/**
 * @param {string[]} args
 * @param {string} [input] for its standard input
 * @returns {Promise<string>} what it printed; rejects when its exit status is not 0
 */
export function switchcost(args, input = '') {
  return new Promise((resolve, reject) => {
    const tool = execFile('go', ['run', './estimator/cmd/switchcost', ...args], { cwd: `${import.meta.dirname}/..`, maxBuffer: 16 << 20 }, (error, stdout) => (error ? reject(error) : resolve(stdout)));
    tool.stdin?.end(input);
  });
}
