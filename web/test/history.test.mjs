import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { History } from '../src/state/history.js';

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
