// Gets the estimator's lists and presets, and Go's JavaScript runtime.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** @import { Scenario } from '../src/engine/types.js' */

/**
 * Runs a program in the project's root folder and returns its standard output. Rejects, with stdout in the error, when
 * its exit status is not 0.
 * @param {string} program
 * @param {string[]} args
 * @param {string} [input] for its standard input
 */
export async function run(program, args, input = '') {
	const options = { cwd: join(import.meta.dirname, '../..'), maxBuffer: 64 << 20 };
	const running = promisify(execFile)(program, args, options);
	running.child.stdin?.on('error', () => {}).end(input); // the program may end without reading it
	return (await running).stdout;
}

/** Runs the command-line tool that make has built. @param {string[]} args @param {string} [input] */
export const switchcost = (args, input) => run('.build/switchcost', args, input);

/** @param {'figures' | 'inputs' | 'texts'} list */
export const listed = async (list) => JSON.parse(await switchcost([list, '--json']));

/** @returns {Promise<Record<string, Scenario>>} */
export async function presets(tool = switchcost) {
	const names = [...(await tool(['presets'])).matchAll(/^([a-z-]+): /gm)].map(([, name]) => name);
	const scenarios = names.map(async (name) => [name, JSON.parse(await tool(['preset', name]))]);
	return Object.fromEntries(await Promise.all(scenarios));
}

// The globals that Go's runtime gets; what else it looks up or sets (fs, process, path, Go) is private to one program.
const globals = 'Array, Date, JSON, Object, Uint8Array, TextDecoder, TextEncoder, crypto, performance';

/** Wraps wasm_exec.js of the Go that compiles the estimator: another version's does not fit. */
export async function goRuntimeSource() {
	const goroot = (await run('go', ['env', 'GOROOT'])).trim();
	return `
/*! Go's wasm_exec.js: Copyright 2018 The Go Authors, BSD licence, go.dev/LICENSE */
export function goClass(host) {
  const globalThis = { ${globals}, switchcost: host };
  let fs;
  ${await readFile(join(goroot, 'lib/wasm/wasm_exec.js'), 'utf8')}
  ({ fs } = globalThis);
  return globalThis.Go;
}
`;
}
