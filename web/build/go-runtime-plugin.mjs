// Makes 'go-runtime' a module: the wasm_exec.js of the very Go that compiles
// the estimator, since one of another version does not fit it.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** @returns {import('esbuild').Plugin} */
export function goRuntime() {
  return {
    name: 'go-runtime',
    setup(build) {
      build.onResolve({ filter: /^go-runtime$/ }, () => ({ path: 'wasm_exec.js', namespace: 'go-runtime' }));
      build.onLoad({ filter: /.*/, namespace: 'go-runtime' }, async () => ({ contents: await goRuntimeSource() }));
    },
  };
}

/** The text of the module. */
export async function goRuntimeSource() {
  const { stdout } = await promisify(execFile)('go', ['env', 'GOROOT']);
  return wrapped(await readFile(join(stdout.trim(), 'lib/wasm/wasm_exec.js'), 'utf8'));
}

// What Go looks up among its globals. Everything else that it would find or
// set on a page's globals (fs, process, path, Go) is private to one program.
const globals = 'Array, Date, JSON, Object, Uint8Array, TextDecoder, TextEncoder, crypto, performance';

/** @param {string} wasmExec */
const wrapped = (wasmExec) => `
/*! Go's wasm_exec.js: Copyright 2018 The Go Authors, BSD licence, go.dev/LICENSE */
export function goClass(host) {
  const globalThis = { ${globals}, switchcost: host };
  let fs;
  ${wasmExec}
  ({ fs } = globalThis);
  return globalThis.Go;
}
`;
