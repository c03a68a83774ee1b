// Whose figures are: typed or confirmed, measured, or those of the example.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withMeasured, withOrigin } from '../src/scenario/origins.js';
import { changedInputs } from '../src/state/difference.js';
import { Session } from '../src/state/session.js';
import { fragmentWriter, openFragment } from '../src/takeaway/session-links.js';
import { worthsOf } from '../src/view/rests-on.js';
import { loadWords } from '../src/words/languages.js';
import { engine } from './estimator.mjs';

/** @import { Scenario } from '../src/engine/types.js' */

const labels = '/demand/labels_per_month';
/** Whose answers are not needed here. */
const idle = /** @type {any} */ ({
	lists: engine.lists,
	check: engine.check,
	estimate: async () => ({ error: { message: 'not asked' } }),
});

/** A session with a preset. */
async function opened(preset = 'preference-data') {
	const session = new Session(
		idle,
		() => [],
		() => {},
	);
	await session.open(preset, async ({ scenario }) => ({ ...scenario, start: '2026-12' }), loadWords('en'));
	return session;
}

describe('whose figure it is', () => {
	test('an example’s until a visitor types another', async () => {
		const session = await opened();
		assert.deepEqual(session.origin(labels), { kind: 'example' });
		assert.equal(session.isExample, true);
		await session.edit(labels, '45000');
		assert.deepEqual(session.origin(labels), { kind: 'typed' });
		assert.equal(session.isExample, false);
	});

	test('the visitor’s as well who types the example’s figure', async () => {
		const session = await opened();
		await session.edit(labels, '60000');
		assert.equal(session.isChanged(labels), false);
		assert.equal(session.origin(labels).kind, 'typed');
	});

	test('the example’s again after a reset or undo', async () => {
		const session = await opened();
		await session.edit(labels, '45000');
		await session.reset(labels);
		assert.equal(session.origin(labels).kind, 'example');
		await session.confirm(labels, true);
		assert.equal(session.origin(labels).kind, 'typed');
		await session.undo();
		assert.equal(session.origin(labels).kind, 'example');
	});

	test('that of a clause is an example with its default, and nobody’s where there is none', async () => {
		const session = await opened();
		const added = session.inputs.find(
			({ pointer, default: fallback }) => fallback !== undefined && session.presetValue(pointer) === undefined,
		);
		assert.ok(added);
		await session.edit(added.pointer, added.default, session.scenario, false);
		assert.equal(session.origin(added.pointer).kind, 'example');
	});

	test('measured, until it is typed', async () => {
		const session = await opened();
		await session.openScenario(
			'preference-data',
			withMeasured(/** @type {Scenario} */ (session.scenario), labels, 'A'),
		);
		assert.deepEqual(session.origin(labels), { kind: 'measured', note: 'A' });
		assert.equal(session.isExample, false);
		await session.edit(labels, '45000');
		assert.deepEqual(session.origin(labels), { kind: 'typed' });
	});

	test('the visitor’s who removes a limit of the example', async () => {
		const session = await opened('documents');
		const limit = '/incumbent/offer/credits';
		assert.notEqual(session.value(limit), undefined);
		await session.edit(limit, undefined);
		assert.equal(session.origin(limit).kind, 'typed');
	});

	test('a name alone makes no figure the visitor’s', async () => {
		const session = await opened();
		await session.edit('/incumbent/name', 'Ours');
		assert.equal(session.isExample, true);
	});
});

test('a confirmation changes no input, so that two states differ in nothing', async () => {
	const { scenario } = await opened();
	const confirmed = withOrigin(/** @type {Scenario} */ (scenario), labels, { kind: 'typed' });
	const states = [scenario, confirmed].map((one) => ({ scenario: /** @type {Scenario} */ (one), shown: 0 }));
	assert.deepEqual(changedInputs(states[0], states[1]), []);
});

test('links keep what was typed, confirmed and measured apart from the example', async () => {
	const session = await opened();
	await session.edit('/discount_rate', '0.08');
	await session.edit(labels, '60000');
	const measured = '/incumbent/offer/label_accuracy';
	await session.openScenario(
		'preference-data',
		withMeasured(/** @type {Scenario} */ (session.scenario), measured, '2,000 labels'),
	);
	const fragment = fragmentWriter(session)(/** @type {Scenario} */ (session.scenario), 'preference-data');
	const other = await opened();
	const read = /** @type {any} */ (await openFragment(fragment, other));
	await other.openScenario(read.preset, read.scenario);
	for (const pointer of ['/discount_rate', labels, measured, '/shortfall_cost'])
		assert.deepEqual(other.origin(pointer), session.origin(pointer), pointer);
	assert.equal(other.origin('/shortfall_cost').kind, 'example');
});

test('of the uncertain inputs, those worth most come first, then those with more of the spread', () => {
	const evppi = [
		{ input: '/a', value: '0.00' },
		{ input: '/b', value: '21000.00' },
		{ input: '/c', value: '0.00' },
		{ input: '/d', value: '300.00' },
	];
	const drivers = [
		{ input: '/c', share: '0.4' },
		{ input: '/a', share: '0.1' },
	];
	/** @type {any} */
	const decision = { result: { candidates: [{ risk: { drivers } }], recommendation: { evppi } } };
	assert.deepEqual(
		worthsOf({ decision }).map(({ input }) => input),
		['/b', '/d', '/c', '/a'],
	);
	assert.deepEqual(worthsOf({ decision: undefined }), []);
});
