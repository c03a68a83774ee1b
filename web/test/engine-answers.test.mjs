// The answers of the engine with the real estimator, and the declarations of their types.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { engine } from './estimator.mjs';

const root = join(import.meta.dirname, '../..');
const vectors = JSON.parse(await readFile(join(root, 'estimator/testdata/vectors.json'), 'utf8'));
const { scenario } = vectors.typical;

test('every vector gets its answer', async () => {
	for (const [name, { scenario, result }] of Object.entries(vectors)) {
		const { ok, ...otherwise } = await engine.estimate(scenario);
		assert.deepEqual(otherwise, {}, name);
		assert.deepEqual(
			ok?.candidates.map(({ npv }) => npv),
			result.candidates.map((/** @type {{npv: string}} */ { npv }) => npv),
			name,
		);
	}
});

test('scenarios may be text, and invalid ones get all their problems', async () => {
	assert.deepEqual(await engine.check(JSON.stringify(scenario)), { ok: true });
	const { problems } = await engine.check({ ...scenario, currency: 'XXX', horizon_months: 'ten' });
	assert.deepEqual(
		problems?.map(({ pointer, code }) => [pointer, code]),
		[
			['/currency', 'bounds'],
			['/horizon_months', 'type'],
		],
	);
	const [syntax] = (await engine.check('{"version": 1,}')).problems ?? [];
	assert.deepEqual([syntax.pointer, syntax.code], ['', 'syntax']);
	const cyclic = { ...scenario };
	cyclic.demand = cyclic;
	assert.match((await engine.check(cyclic)).error?.message ?? '', /circular/);
	assert.deepEqual(await engine.check(scenario), { ok: true });
});

test('the engine gives the estimator’s lists', async () => {
	const { inputs, lines, presets } = await engine.lists();
	assert.ok(inputs.find(({ pointer }) => pointer === '/demand/labels_per_month')?.label);
	assert.ok(lines.find(({ line }) => line === 'relabel')?.one_time);
	assert.equal(presets.length, 7);
});

test('the type declarations have every field of the results', async () => {
	const declarations = ['analysis', 'result', 'scenario'].map((name) => `scenario/${name}.d.ts`);
	declarations.push('engine/types.d.ts');
	const types = (await Promise.all(declarations.map((name) => readFile(join(root, 'web/src', name), 'utf8')))).join(
		'\n',
	);
	const {
		inputs,
		lines,
		presets: [preset],
	} = await engine.lists();
	const { ok } = await engine.estimate(scenario);
	const { problems } = await engine.check('{}');
	const explained = await Promise.all(
		['npv', 'labels'].map((figure) =>
			engine.explain({ scenario, candidate: 0, figure, month: figure === 'npv' ? undefined : 1 }),
		),
	);
	assert.ok(explained.every(({ ok }) => ok));
	/** @type {Set<string>} */
	const names = new Set();
	const byName = new Set([
		'lines',
		'one_time',
		'saving',
		'npv_by_kind',
		'npv_by_line',
		'one_time_by_kind',
		'saving_by_kind',
		'net_benefit_by_kind',
	]); // objects whose fields are data
	JSON.stringify([inputs, lines, preset.name, ok, problems, explained.map(({ ok }) => ok)], function (name, value) {
		if (!Array.isArray(this)) names.add(name);
		return byName.has(name) && typeof value === 'object' ? undefined : value;
	});
	names.delete('');
	assert.deepEqual(
		[...names].filter((name) => !new RegExp(`\\b${name}\\??:`).test(types)),
		[],
		`fields to declare in ${declarations.join(', ')}`,
	);
	assert.ok(names.size > 60, `${names.size} fields`);
});
