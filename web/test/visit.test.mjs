// What a visit remembers of calculators that a framework has removed and made again.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SessionEvents } from '../src/ui/events.js';
import { leftAt, placeOf } from '../src/state/visit.js';

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
