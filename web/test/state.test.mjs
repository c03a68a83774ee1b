import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { History } from '../src/state/history.js';
import { leftAt, placeOf } from '../src/state/visit.js';
import { SessionEvents } from '../src/ui/events.js';

/** A text with the history of its changes. */
function edited(text = '') {
	const history = new History(/** @param {string} a @param {string} b */ (a, b) => a === b);
	return {
		history,
		get text() {
			return text;
		},
		put(/** @type {string} */ next, pointer = '/a') {
			history.record(text, next, pointer);
			text = next;
		},
		go(/** @type {'undo' | 'redo'} */ way) {
			text = history[way](text)?.state ?? text;
		},
	};
}

describe('the history', () => {
	test('the history takes one gesture on one input as one step', () => {
		const doc = edited();
		for (const text of ['1', '12', '123']) doc.put(text);
		doc.history.begin();
		doc.put('9');
		doc.go('undo');
		assert.equal(doc.text, '123');
		doc.go('undo');
		assert.equal(doc.text, '');
		doc.go('redo');
		doc.go('redo');
		assert.equal(doc.text, '9');
	});

	test('the history keeps changes of two inputs apart', () => {
		const doc = edited();
		doc.put('a', '/a');
		doc.put('ab', '/b');
		assert.equal(doc.history.last?.pointer, '/b');
		doc.go('undo');
		assert.equal(doc.text, 'a');
		assert.equal(doc.history.next?.pointer, '/b');
	});

	test('the history forgets a gesture that ends where it began', () => {
		const doc = edited('x');
		doc.put('y');
		doc.put('x');
		assert.equal(doc.history.last, undefined);
		doc.put('z');
		doc.go('undo');
		assert.equal(doc.text, 'x');
	});

	test('the history has nothing to redo after another change', () => {
		const doc = edited();
		doc.put('1');
		doc.go('undo');
		doc.put('2');
		doc.go('redo');
		assert.equal(doc.text, '2');
	});

	test('the history starts a new step after an undo', () => {
		const doc = edited();
		doc.put('1');
		doc.history.begin();
		doc.put('2');
		doc.go('undo');
		doc.put('3');
		doc.go('undo');
		assert.equal(doc.text, '1');
	});

	test('the history knows the state before the current gesture', () => {
		const doc = edited('x');
		assert.equal(doc.history.before('/a'), undefined);
		doc.put('y');
		doc.put('z');
		assert.equal(doc.history.before('/a'), 'x');
		assert.equal(doc.history.before('/b'), undefined);
		doc.history.begin();
		assert.equal(doc.history.before('/a'), undefined);
	});

	test('the history leads back to the first state and forward to the last', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.constant(null), fc.tuple(fc.string(), fc.constantFrom('/a', '/b')))), (done) => {
				const doc = edited('start');
				for (const change of done) {
					if (change) doc.put(...change);
					else doc.history.begin();
				}
				const end = doc.text;
				while (doc.history.last) doc.go('undo');
				assert.equal(doc.text, 'start');
				while (doc.history.next) doc.go('redo');
				assert.equal(doc.text, end);
			}),
		);
	});
});

// What a visit remembers of calculators that a framework has removed and made again.

/** @typedef {{type: string, detail: any}} Heard */

/** An element with a session that has decided. @param {string} key @param {boolean} [dataLayer] */
function calculator(key, dataLayer = false) {
	/** @type {Heard[]} */ const heard = [];
	const element = /** @type {Element} */ (
		/** @type {unknown} */ ({
			hasAttribute: () => dataLayer,
			dispatchEvent: (/** @type {Heard} */ { type, detail }) =>
				heard.push({ type: type.replace('switch-cost-', ''), detail }) > 0,
		})
	);
	const decided = () => ({
		scenario: { currency: 'USD', horizon_months: '36' },
		result: {
			recommendation: { verdict: 'stay', candidate: 0, npv: '1.00' },
			candidates: [{ one_time_total: '2.00', payback_month: null, cutover_month: 3 }],
		},
	});
	const session = /** @type {any} */ ({
		estimate: {},
		asking: false,
		stale: false,
		decided: true,
		decision: decided(),
		preset: { name: 'documents' },
	});
	const place = placeOf(key);
	const events = new SessionEvents(element, session, place);
	const update = () => events.hostUpdated();
	const decide = () => ((session.decision = decided()), update());
	return { events, heard, session, place, update, decide };
}

/** @param {Heard[]} heard */
const told = (heard) => heard.map(({ type, detail }) => type + (detail.remount ? ' again' : ''));

describe('the events of a visit', () => {
	test('an element made again marks that it is ready and its first answer, but no later one', () => {
		const first = calculator('again');
		first.update();
		first.decide();
		assert.deepEqual(told(first.heard), ['ready', 'estimate', 'estimate']);
		first.events.hostDisconnected();
		const second = calculator('again');
		second.update();
		second.decide();
		assert.deepEqual(told(second.heard), ['ready again', 'estimate again', 'estimate']);
	});

	test('two elements with the same settings on one page are both new', () => {
		for (const { heard, update } of [calculator('two'), calculator('two')]) {
			update();
			assert.deepEqual(told(heard), ['ready', 'estimate']);
		}
	});

	test('an element that moves within the page says nothing again', () => {
		const moved = calculator('moved');
		moved.update();
		moved.events.hostDisconnected();
		moved.events.hostConnected();
		moved.update();
		const other = calculator('moved');
		other.update();
		assert.deepEqual(told([...moved.heard, ...other.heard]), ['ready', 'estimate', 'ready', 'estimate']);
	});

	test('the data layer gets no event twice in a visit', () => {
		Reflect.set(globalThis, 'dataLayer', []);
		const first = calculator('layer', true);
		first.update();
		first.events.hostDisconnected();
		const second = calculator('layer', true);
		second.update();
		second.decide();
		const layer = /** @type {{event: string}[]} */ (Reflect.get(globalThis, 'dataLayer'));
		assert.deepEqual(
			layer.map(({ event }) => event),
			['switch-cost-ready', 'switch-cost-estimate', 'switch-cost-estimate'],
		);
	});
});

test('only an element that replaces a removed one takes over its values', () => {
	const first = calculator('values');
	first.update();
	first.session.onEdit('/demand/labels_per_month');
	assert.equal(first.place.edited, true);
	const left = { preset: 'documents', scenario: /** @type {any} */ ({}) };
	first.place.left = left;
	assert.equal(leftAt(placeOf('values')), undefined, 'the first one is still there');
	first.events.hostDisconnected();
	assert.equal(leftAt(placeOf('values')), left);
	assert.equal(leftAt(placeOf('other values')), undefined);
});
