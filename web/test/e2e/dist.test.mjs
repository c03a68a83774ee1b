// The folder that make dist builds: the same bytes from the same sources,
// checked by its own lists, and sent by the server as its _headers asks.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { files } from '../../build/files.mjs';
import { openSite, startSite } from './browser.mjs';

const root = join(import.meta.dirname, '../../..');
const dist = join(root, 'web/dist');
const run = promisify(execFile);

/** @type {Awaited<ReturnType<typeof openSite>>} */ let site;
/** @type {string} */ let elsewhere;

before(async () => {
  site = await openSite();
  elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
});

after(async () => {
  await site?.stop();
  await rm(elsewhere, { recursive: true });
});

/** In the other folder, with the packages of this one. @param {string[]} goals */
const make = (...goals) =>
  run('nice', ['make', '-C', elsewhere, '-o', 'web/node_modules/.package-lock.json', ...goals], {
    maxBuffer: 16 << 20,
  });

const unsigned = (/** @type {string} */ path) => path !== 'SHA256SUMS';

test('the same sources in another folder give the same bytes', async () => {
  const parts = ['Makefile', '.gitignore', 'go.mod', 'go.sum', 'LICENSE', 'estimator', 'wasm', 'web'];
  for (const part of parts)
    await cp(join(root, part), join(elsewhere, part), {
      recursive: true,
      filter: (path) => !/\/(node_modules|dist)$/.test(path),
    });
  await symlink(join(root, 'web/node_modules'), join(elsewhere, 'web/node_modules'));
  await make('web/dist/SHA256SUMS');
  const [here, there] = await Promise.all(
    [root, elsewhere].map((folder) => readFile(join(folder, 'web/dist/SHA256SUMS'), 'utf8')),
  );
  assert.equal(there, here);
});

const gitless = spawnSync('git', ['--version']).error && 'a release asks git, which is not here';

test('a dry run of a release makes what is published, of what is committed', { skip: gitless ?? false }, async () => {
  const { version } = JSON.parse(await readFile(join(root, 'web/package.json'), 'utf8'));
  const release = () => make('release', `VERSION=${version}`, 'DRY_RUN=1', 'PLATFORMS=linux/amd64');
  const git = (/** @type {string[]} */ ...args) =>
    run(
      'git',
      ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.com', '-c', 'commit.gpgsign=false', ...args],
      { cwd: elsewhere, maxBuffer: 16 << 20 },
    );
  await git('init', '--quiet');
  await assert.rejects(release(), /The tree has changes; commit or remove them:\n\?\? \.gitignore/);
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'All of it');
  assert.match((await release()).stdout, /No tag: this was a dry run/);
  assert.equal((await git('tag')).stdout, '');

  const folder = join(elsewhere, '.build/release', version);
  const sums = (await run('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder })).stdout.trim().split('\n');
  const programs = `switchcost-${version}-linux-amd64`;
  assert.deepEqual(
    sums,
    [
      'NOTES.md',
      `${programs}.tar.gz`,
      `switchcost-${version}-site.tar.gz`,
      `switchcost-${version}-site.zip`,
      `switchcost-element-${version}.tgz`,
    ].map((name) => `${name}: OK`),
  );
  assert.match(await readFile(join(folder, 'NOTES.md'), 'utf8'), new RegExp(`^# Switchcost ${version}\n\n.*\\w`));
  assert.equal(
    (await run('tar', ['-tzf', join(folder, `${programs}.tar.gz`)])).stdout,
    ['LICENSE', 'NOTICES', 'switchcost', 'switchcost-site', ''].map((name) => name && `${programs}/${name}`).join('\n'),
  );
});

test('the checksums are those of all files', async () => {
  const lines = (await readFile(join(dist, 'SHA256SUMS'), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  '));
  assert.deepEqual(
    lines.map(([, path]) => path),
    (await files(dist)).filter(unsigned),
  );
  for (const [sum, path] of lines)
    assert.equal(
      createHash('sha256')
        .update(await readFile(join(dist, path)))
        .digest('hex'),
      sum,
      path,
    );
});

test('nothing is in it of what has a page load anew while one works on it', async () => {
  for (const path of (await files(dist)).filter((one) => /\.(js|html)$/.test(one)))
    assert.doesNotMatch(await readFile(join(dist, path), 'utf8'), /EventSource/, path);
});

test('beside each file stand its compressed forms', async () => {
  const built = await files(dist);
  const plain = built.filter((path) => !/\.(br|gz)$/.test(path) && !['SHA256SUMS', '_headers'].includes(path));
  assert.deepEqual(
    built.filter((path) => /\.(br|gz)$/.test(path)),
    plain.flatMap((path) => [`${path}.br`, `${path}.gz`]).sort(),
  );
  for (const path of plain) {
    const [whole, br, gz] = await Promise.all(['', '.br', '.gz'].map((form) => readFile(join(dist, path + form))));
    assert.ok(whole.equals(brotliDecompressSync(br)) && whole.equals(gunzipSync(gz)), path);
  }
});

test('every script, style, page and the estimator has its integrity value', async () => {
  /** @type {Record<string, string>} */
  const integrity = JSON.parse(await readFile(join(dist, 'integrity.json'), 'utf8'));
  assert.deepEqual(
    Object.keys(integrity),
    (await files(dist)).filter((path) => /\.(js|css|wasm|svg|html)$/.test(path)),
  );
  for (const [path, value] of Object.entries(integrity)) {
    assert.equal(
      `sha384-${createHash('sha384')
        .update(await readFile(join(dist, path)))
        .digest('base64')}`,
      value,
      path,
    );
  }
});

/** The rules of _headers, read without the server. @returns {Promise<[path: string, headers: [name: string, value: string][]][]>} */
async function rules() {
  const blocks = (await readFile(join(dist, '_headers'), 'utf8')).trim().split('\n\n');
  return blocks.map((block) => {
    const [path, ...lines] = block.split('\n');
    return [
      path,
      lines.map(
        (line) =>
          /** @type {[string, string]} */ (
            line
              .trim()
              .split(/: (.*)/s)
              .slice(0, 2)
          ),
      ),
    ];
  });
}

test('the server sends each path what _headers asks for', async () => {
  const asked = await rules();
  for (const path of ['', ...(await files(dist)).filter((path) => path !== '_headers' && !/\.(br|gz)$/.test(path))]) {
    const want = asked
      .filter(([rule]) => rule === `/${path}` || (rule.endsWith('*') && `/${path}`.startsWith(rule.slice(0, -1))))
      .flatMap(([, headers]) => headers);
    assert.equal(new Set(want.map(([name]) => name)).size, want.length, `/${path} has a header from two rules`);
    const { status, headers } = await fetch(site.address + path, { method: 'HEAD' });
    assert.equal(status, 200, path);
    for (const [name, value] of want) assert.equal(headers.get(name), value, `/${path}: ${name}`);
    assert.ok(headers.get('cache-control'), `/${path} may be kept for no one knows how long`);
    for (const name of [
      'content-security-policy',
      'cross-origin-embedder-policy',
      'access-control-allow-origin',
      'refresh',
      'link',
      'set-cookie',
    ]) {
      assert.equal(
        headers.has(name),
        want.some(([one]) => one.toLowerCase() === name),
        `/${path}: ${name}`,
      );
    }
  }
});

test('the policy of pages and of the worker allows only what they are made of', async () => {
  const policies = (await rules()).flatMap(([path, headers]) =>
    headers.filter(([name]) => name === 'Content-Security-Policy').map(([, policy]) => ({ path, policy })),
  );
  assert.ok(policies.length > 5);
  for (const { path, policy } of policies) {
    for (const part of [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval';",
      "require-trusted-types-for 'script'",
    ])
      assert.ok(policy.includes(part), `${path}: ${part}`);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|(?<!frame-ancestors) \*/, path);
    assert.ok(
      policy.includes(/^\/frame(\.html)?$/.test(path) ? 'frame-ancestors * file:;' : "frame-ancestors 'none'"),
      path,
    );
  }
});

test('one program carries all of it, with nothing around', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'empty-'));
  const carried = await startSite('.build/switchcost-site', [], { cwd: empty, env: {} });
  try {
    for (const line of (await readFile(join(dist, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n')) {
      const [sum, path] = line.split('  ');
      if (path === '_headers' || /\.(br|gz)$/.test(path)) continue;
      const response = await fetch(carried.address + path);
      assert.equal(
        createHash('sha256')
          .update(new Uint8Array(await response.arrayBuffer()))
          .digest('hex'),
        sum,
        path,
      );
    }
  } finally {
    assert.equal(await carried.stop(), 0);
    await rm(empty, { recursive: true });
  }
});
