// What of others may be in what we ship.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { bill, components, licenceOf, notices } from '../build/licences.mjs';

const modules = join(import.meta.dirname, '../node_modules');

test('licences that ask for more than attribution are rejected', async () => {
  await assert.rejects(
    components([join(modules, 'hyperformula')]),
    /hyperformula 3\.\d+\.\d+ must not be shipped: its licence is GPL-3\.0-only/,
  );
});

test('a licence is recognised by its text as by its name', async () => {
  /** @type {Record<string, number>} */ const seen = {};
  for (const name of (await readdir(modules)).filter((one) => /^[a-z]/.test(one))) {
    const { license } = JSON.parse(await readFile(join(modules, name, 'package.json'), 'utf8'));
    const file = (await readdir(join(modules, name))).find((one) => /^licen[cs]e/i.test(one));
    if (!file || !['MIT', 'ISC', 'BSD-3-Clause', 'BSD-2-Clause', 'Apache-2.0'].includes(license)) continue;
    seen[license] = (seen[license] ?? 0) + 1;
    assert.equal(licenceOf(await readFile(join(modules, name, file), 'utf8')), license, name);
  }
  assert.deepEqual(Object.keys(seen).sort(), ['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);
  assert.match(licenceOf('GNU GENERAL PUBLIC LICENSE\nVersion 3'), /^GNU/);
});

test('the bill of materials and the notices name each component, pinned', async () => {
  const shipped = await components(['lit', 'd3-scale'].map((name) => join(modules, name)));
  const {
    components: listed,
    dependencies: [{ dependsOn }],
  } = bill(shipped);
  const names = [
    'd3-scale',
    'github.com/alecthomas/kong',
    'github.com/hack-pad/safejs',
    'github.com/shopspring/decimal',
    'lit',
    'std',
  ];
  assert.deepEqual(listed.map(({ name }) => name).sort(), names);
  assert.deepEqual(
    dependsOn,
    listed.map(({ purl }) => purl),
  );
  for (const { purl, hashes } of listed) {
    assert.match(purl, /^pkg:(npm|golang)\/.+@v?\d+\.\d+\.\d+$/);
    if (purl.startsWith('pkg:npm/')) assert.match(hashes?.[0].content ?? '', /^[0-9a-f]{128}$/);
  }
  const text = notices(shipped);
  for (const { name, version } of listed) assert.ok(text.includes(`${name} ${version}: `), name);
  assert.match(text, /Copyright \(c\) 2015 Spring, Inc/);
});
