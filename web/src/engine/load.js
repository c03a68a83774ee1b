// Loads the estimator and compiles it while it arrives.
import { EngineError, messageOf } from './engine-error.js';

/** @import { OnProgress } from './types.js' */

/**
 * @param {string} url
 * @param {OnProgress} onProgress
 */
export async function load(url, onProgress) {
  checkAllowed();
  const response = await fetchWasm(url);
  try {
    return await WebAssembly.compileStreaming(withProgress(response, onProgress));
  } catch (error) {
    if (error instanceof WebAssembly.CompileError) throw new EngineError('compile', messageOf(error), error);
    throw new EngineError('network', messageOf(error), error);
  }
}

// The smallest module tells whether any is allowed, before one is loaded, and
// whatever a browser's error for a forbidden one looks like.
function checkAllowed() {
  if (typeof WebAssembly !== 'object') throw new EngineError('no-wasm', 'WebAssembly is missing');
  try {
    new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  } catch (error) {
    throw new EngineError('blocked', messageOf(error), error);
  }
}

/** @param {string} url */
async function fetchWasm(url) {
  let response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new EngineError('network', messageOf(error), error);
  }
  const { status } = response;
  if (status === 404 || status === 410) throw new EngineError('not-found', `${url}: status ${status}`);
  if (!response.ok) throw new EngineError('network', `${url}: status ${status}`);
  // Many a server answers for a missing file with a page and status 200.
  if (response.headers.get('content-type')?.includes('html')) throw new EngineError('not-found', `${url} is a page`);
  return response;
}

/**
 * The response, with its bytes counted as they pass, and with the type that
 * compiling asks for, since not every server knows it.
 * @param {Response} response
 * @param {OnProgress} onProgress
 */
function withProgress(response, onProgress) {
  const { headers } = response;
  const total = headers.has('content-encoding') ? undefined : Number(headers.get('content-length')) || undefined;
  let loaded = 0;
  /** @type {TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>} */
  const counter = new TransformStream({
    transform(chunk, controller) {
      loaded += chunk.byteLength;
      onProgress(loaded, total);
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body?.pipeThrough(counter), { headers: { 'content-type': 'application/wasm' } });
}
