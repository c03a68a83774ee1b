// Writes one page of numbers: node web/build/report.mjs PAGE.html FOLDER
//
// Each part is the output of a command of the Makefile. All are run, or those in
// $PARTS (size bench accuracy coverage). The last output is kept in the folder
// and shown with its time.
import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { reportPage } from './report-page.mjs';
import { run } from './switchcost.mjs';

/** What was printed last of a part. @typedef {{at: string, seconds: number, status: number | null, text: string}} Printed */

const [page, folder] = process.argv.slice(2);
if (!page || !folder) throw new Error('usage: node web/build/report.mjs PAGE.html FOLDER');

/** The parts in their order, each by the goal of the Makefile that prints it. */
const parts = {
  size: 'What a visitor loads',
  bench: 'How long answers take, beside other ways to get them',
  accuracy: 'How far the risk figures are from a million random trials',
  coverage: 'How much of the Go code its own tests run',
};
const known = Object.keys(parts);
const asked = (process.env.PARTS ?? known.join(' ')).split(/\s+/).filter(Boolean);
for (const name of asked) if (!known.includes(name)) throw new Error(`PARTS has ${name}; there are ${known.join(' ')}`);

await mkdir(folder, { recursive: true });
for (const name of asked) {
  console.log(`\n── make ${name}`);
  await writeFile(kept(name), JSON.stringify(await printed(name)));
}
const shown = await Promise.all(
  known.map(async (name) => ({
    name,
    title: parts[/** @type {keyof typeof parts} */ (name)],
    printed: await last(name),
  })),
);
await writeFile(page, reportPage(shown, await machine()));
const failed = shown.filter(({ name, printed }) => asked.includes(name) && printed?.status !== 0);
console.log(
  `\n${page}: ${shown.filter((part) => part.printed).length} of ${known.length} parts${failed.length ? `; failed: ${failed.map(({ name }) => name).join(', ')}` : ''}`,
);
process.exitCode = failed.length ? 1 : 0;

/** @param {string} name */
function kept(name) {
  return join(folder, `${name}.json`);
}

/** @param {string} name @returns {Promise<Printed | undefined>} */
async function last(name) {
  const text = await readFile(kept(name), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

/** Runs a goal of the Makefile, and says in the terminal what it does. @param {string} name @returns {Promise<Printed>} */
function printed(name) {
  const env = { ...process.env, MAKEFLAGS: '', MAKELEVEL: '' }; // those are of the make that runs this
  const [at, began] = [new Date().toISOString(), performance.now()];
  let text = '';
  const make = spawn('make', ['--silent', name], {
    cwd: join(import.meta.dirname, '../..'),
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  make.stdout.on('data', (/** @type {Buffer} */ chunk) => {
    text += chunk;
    process.stdout.write(chunk);
  });
  return new Promise((resolve, reject) => {
    make.on('error', reject);
    make.on('close', (status) =>
      resolve({ at, seconds: Math.round((performance.now() - began) / 1000), status, text }),
    );
  });
}

/** What all of it ran on. @returns {Promise<[string, string][]>} */
async function machine() {
  const said = (/** @type {string} */ program, /** @type {string[]} */ ...args) =>
    run(program, args).then(
      (text) => text.trim(),
      () => 'not here',
    );
  const chromium = await said('bash', 'web/test/e2e/browser.sh', 'chromium');
  const system = /^PRETTY_NAME="?([^"\n]*)/m.exec(await readFile('/etc/os-release', 'utf8').catch(() => ''))?.[1];
  return [
    ['Processor', `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${arch()}`],
    ['Memory', `${(totalmem() / 2 ** 30).toFixed(0)} GiB`],
    ['System', `${system ? `${system}, ` : ''}${type()} ${release()}`],
    ['Go', (await said('go', 'version')).replace('go version ', '')],
    ['Node.js', process.version],
    ['Chromium', await said(chromium, '--version')],
    ['Commit', await said('git', 'describe', '--always', '--dirty', '--abbrev=12')],
  ];
}
