// Runs the estimator's command-line tool.
import { execFile } from 'node:child_process';

/**
 * As make has built it.
 * @param {string[]} args
 * @param {string} [input] for its standard input
 */
export const switchcost = (args, input) => run('.build/switchcost', args, input);

/**
 * Runs a program in the project's folder.
 * @param {string} program
 * @param {string[]} args
 * @param {string} [input] for its standard input
 * @returns {Promise<string>} what it printed; rejects when its exit status is not 0
 */
export function run(program, args, input = '') {
  return new Promise((resolve, reject) => {
    const tool = execFile(
      program,
      args,
      { cwd: `${import.meta.dirname}/../..`, maxBuffer: 64 << 20 },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    );
    tool.stdin?.on('error', () => {}).end(input); // it may be through without having read it
  });
}
