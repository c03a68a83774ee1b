// Serves the site while one works on it: make dev
//
// Everything is in memory, under the names that the pages ask for, neither
// compressed nor named by its content, with the headers that are shipped. A
// change is built, and the pages that are open load anew. What cannot be built
// is said in the terminal, and what was there stays.
//
//	node web/dev/dev.mjs ESTIMATOR    the command that builds the estimator; $PORT is where to listen
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { everywhere, policyOf } from '../build/headers.mjs';
import { Site } from './site.mjs';
import { watched } from './watched.mjs';

const root = join(import.meta.dirname, '../..');
const [estimator] = process.argv.slice(2);
if (!estimator) throw new Error('usage: node web/dev/dev.mjs ESTIMATOR');

const site = new Site();
await Promise.all([site.bundle(), built('make -s .build/estimator.wasm .build/switchcost')]).catch(said); // it can be mended

/** The pages that are open, each waiting to hear that it is to load anew. @type {Set<import('node:http').ServerResponse>} */
const open = new Set();

const server = createServer(async (request, response) => {
  const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
  if (name === 'reload') return void wait(response);
  const file = await site.file(name).catch(said);
  for (const [header, value] of Object.entries({
    ...everywhere,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': policyOf(name),
  }))
    response.setHeader(header, value);
  if (!file) return void response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': file.type }).end(file.content);
});
server.on('error', (error) => {
  const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
  console.error(taken ? 'The port is taken by another program; choose another one: PORT=8081 make dev' : error.message);
  process.exit(1);
});
server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  console.log(
    `Switchcost is at http://127.0.0.1:${port}/, and loads anew when estimator, wasm, web/src or web/pages change (Ctrl+C stops it)`,
  );
});

watched(
  ['web/src', 'web/pages', 'estimator', 'wasm'].map((folder) => join(root, folder)),
  async (paths) => {
    const began = performance.now();
    const inGo = paths.filter((path) => /\.go$|presets/.test(path));
    try {
      if (inGo.length) await built(estimator);
      if (inGo.length < paths.length) await site.bundle();
      site.forget();
      // What few pages ask for, and later, waits for the tool by itself.
      if (inGo.length) site.after(built('make -s .build/switchcost'));
      for (const page of open) page.write('event: reload\ndata:\n\n');
      console.log(
        `Built in ${((performance.now() - began) / 1000).toFixed(1)} s after a change of ${paths.map((path) => path.slice(root.length + 1)).join(', ')}`,
      );
    } catch (error) {
      said(/** @type {Error} */ (error));
    }
  },
);

/** Go and esbuild have said in the terminal what is wrong by themselves. @param {Error} error */
function said(error) {
  if (!('errors' in error)) console.error(error.message);
}

/** @param {import('node:http').ServerResponse} response */
function wait(response) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).flushHeaders();
  open.add(response);
  response.on('close', () => open.delete(response));
}

/** Runs a command in the project's folder. @param {string} command @returns {Promise<void>} */
function built(command) {
  return new Promise((resolve, reject) => {
    const shell = spawn('bash', ['-c', command], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    shell.on('close', (status) =>
      status === 0 ? resolve() : reject(new Error('Not built: what was there stays until this is mended')),
    );
  });
}
