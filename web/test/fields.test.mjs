// The fields of the form: their problems, their sliders and the filter that finds them.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import terms from '../../estimator/evidence/testdata/terms.json' with { type: 'json' };
import { accepted, problemText, ruleText } from '../src/fields/problems.js';
import { sliderRange } from '../src/fields/key-inputs.js';
import { limitsIn, withLimits, withoutLimits, withTypedFigures } from '../src/scenario/own-contract.js';
import { valueAt, withValue } from '../src/scenario/pointer.js';
import { lastNotice, monthsOf, termOf, withTerm } from '../src/scenario/term.js';
import { Lists } from '../src/state/lists.js';
import { numberFormat } from '../src/text/number-format.js';
import { InputFilter } from '../src/view/input-filter.js';
import { Format } from '../src/words/format.js';
import { loadRest } from '../src/words/languages.js';
import { ask } from './estimator.mjs';
import { preset } from './links.mjs';

/** @import { Input, Rule } from '../src/engine/types.js' */
/** @import { NoticeUnit } from '../src/scenario/term.js' */

await loadRest('en');
const format = new Format('en', 'USD', 2);
const german = new Format('de', 'EUR', 2);
const labelled = (/** @type {string} */ pointer) =>
	pointer === '/horizon_months' ? entry({ label: 'Horizon' }) : undefined;
const texts = [numberFormat('en'), numberFormat('de')];

/** @param {Partial<Input>} input */
const entry = (input) => /** @type {Input} */ (input);

const months = { unit: 'months', min: '1', max: '24', whole: true };
const atMost = { name: 'at_most', high: '36', high_field: '/horizon_months' };

test('a problem names what its rule accepts, in the unit of the field', () => {
	for (const [rule, input, want] of /** @type {[Partial<Rule>, Partial<Input>, string][]} */ ([
		[{}, { unit: 'share', min: '0', max: '1' }, 'Between 0 and 100 %'],
		[{}, { unit: 'rate', min: '-0.9', max: '10' }, 'Between -90 and 1,000 % a year'],
		[{}, { unit: 'money_per_label', min: '0', max: '1000000' }, 'Between 0 and $1,000,000 per label'],
		[{}, months, 'A whole number between 1 and 24 months'],
		[{}, { unit: 'labels', min: '0', max: '1000', above: true }, 'Above 0 and at most 1,000 labels'],
		[
			{ digits: 30, exponent: 30 },
			{ unit: 'share', min: '0', max: '1' },
			'Between 0 and 100 %, in at most 30 digits and with an exponent from −30 to 30',
		],
		[atMost, months, 'Expected at most 36 months, the horizon'],
		[
			{ name: 'at_most_value', high: '0.1' },
			{ unit: 'rate', min: '0', max: '1' },
			'Expected at most the value itself, 10 % a year',
		],
		[
			{ name: 'not_with_model', model: 'hourly' },
			{ unit: 'money_per_label', min: '0', max: '1' },
			'Expected no such field with the pricing model By the hour',
		],
	])) {
		assert.equal(
			ruleText(
				{ rule: /** @type {Rule} */ ({ name: 'number', ...rule }), accepted: '' },
				entry(input),
				labelled,
				texts[0],
				format,
			),
			want,
		);
	}
	assert.equal(
		ruleText(
			{ rule: { name: 'number' }, accepted: '' },
			entry({ unit: 'money_per_label', min: '0', max: '1000000' }),
			labelled,
			texts[1],
			german,
		),
		'Between 0 and 1.000.000 € per label',
	);
});

test('an unlisted field has no unit, and keeps its pointer as its name', () => {
	assert.equal(
		accepted({ rule: /** @type {Rule} */ (atMost), accepted: '' }, undefined, () => undefined, texts[0], format),
		'at most 36, the /horizon_months',
	);
	assert.equal(accepted({ rule: { name: 'number' }, accepted: '' }, undefined, labelled, texts[0], format), 'a number');
});

test('a problem quotes the typed text, or the current value, or says that the field is empty', () => {
	const message = (/** @type {string | undefined} */ typing, /** @type {string} */ shown) =>
		problemText('Between 0 and 100 %', typing, shown, format);
	assert.equal(message('140', '140'), 'Between 0 and 100 %; you typed 140.');
	assert.equal(message(undefined, '140'), 'Between 0 and 100 %; it is 140.');
	assert.equal(message('', ''), 'Between 0 and 100 %; enter a value.');
	assert.equal(message('\u200b', '\u200b'), 'Between 0 and 100 %; enter a value.');
});

test('a field of something without a visible name is called by its place', () => {
	const inputs = [
		{ pointer: '/demand/tasks/*/name', label: 'Task' },
		{ pointer: '/incumbent/offer/pricing/prices/*/task', label: 'Task of the rate card' },
		{ pointer: '/incumbent/name', label: 'Name', default: 'Current provider' },
		{ pointer: '/candidates/*/name', label: 'Name', default: 'New provider' },
	].map((input) => entry({ unit: 'text', ...input }));
	const lists = new Lists({ inputs, lines: [], presets: [] }, format.words);
	for (const [pointer, want] of [
		['/demand/tasks/1/name', 'Task, Task 2'],
		['/incumbent/offer/pricing/prices/0/task', 'Task of the rate card, Task 1, Current provider'],
		['/candidates/0/name', 'Name, New provider 1'],
	]) {
		assert.equal(
			lists.fieldName(pointer, () => '\u200b'),
			want,
		);
	}
});

test('a clash with a partial move tells what to change at the tick box', () => {
	const rule = /** @type {Rule} */ ({ name: 'whole_move', high_field: '/candidates/0/tasks' });
	const tasks = entry({ label: 'Task that moves' });
	assert.equal(
		accepted({ rule, accepted: '' }, undefined, () => tasks, texts[0], format),
		'Untick this, or move everything at once: change “Task that moves”',
	);
});

/** @type {[string, any, string][]} name, input, value of the preset */
const cases = [
	['volume', { unit: 'labels', min: '0', max: '1000000000000', low: '0.7', high: '1.4', relative: true }, '60000'],
	['price', { unit: 'money_per_label', min: '0', max: '1000000' }, '0.85'],
	['accuracy', { unit: 'share', min: '0', max: '1' }, '0.94'],
	['months', { unit: 'months', min: '0', max: '120', whole: true }, '8'],
	['rate', { unit: 'rate', min: '-0.5', max: '1', low: '0', high: '0.09' }, '0.05'],
	['count', { unit: 'count', min: '0', max: '1000', whole: true }, '2'],
	['nothing yet', { unit: 'money', min: '0', max: '1000000000000' }, '0'],
	['at its bound', { unit: 'months', min: '1', max: '24', whole: true }, '24'],
];

test('a slider covers the preset’s value, within the bounds, in readable steps', () => {
	for (const [name, input, value] of cases) {
		const { min, max, step } = sliderRange(input, value);
		assert.ok(min >= Number(input.min) && max <= Number(input.max), `${name}: ${min}..${max}`);
		assert.ok(min <= Number(value) && Number(value) <= max, `${name}: ${value} in ${min}..${max}`);
		assert.ok(min < max, name);
		assert.match(step.toExponential(), /^[125]e/, `${name}: ${step}`);
		if (input.whole) assert.equal(step, 1, name);
		assert.ok((max - min) / step >= 8, `${name}: ${min}..${max} by ${step}`);
	}
});

const sought = {
	pointer: '/team/legal_rate',
	texts: ['Counsel’s hourly rate', 'What an hour of outside counsel costs.', 'per hour'],
	changed: false,
};

test('the filter needs every word in one of the texts, ignoring case and accents', () => {
	const filter = new InputFilter(() => {});
	assert.equal(filter.active, false);
	for (const [query, want] of /** @type {[string, boolean][]} */ ([
		['counsel', true],
		['COUNSEL hour', true],
		['cöunsel', true],
		['outs per', true],
		['counsel label', false],
		['  ', true],
		['per hour ', true],
	])) {
		filter.search(query);
		assert.equal(filter.shows(sought), want, query);
	}
	filter.search('prüfen');
	assert.equal(filter.shows({ ...sought, texts: ['Anteil, den Sie prufen'] }), true);
	filter.search('単価');
	assert.equal(filter.shows({ ...sought, texts: ['ラベル単価'] }), true);
});

test('the filter of changed inputs keeps one that is reset', () => {
	let drawn = 0;
	const filter = new InputFilter(() => drawn++);
	filter.showChanged(true);
	assert.equal(filter.active, true);
	assert.equal(filter.shows(sought), false);
	assert.equal(filter.shows({ ...sought, changed: true }), true);
	assert.equal(filter.shows(sought), true);
	filter.showChanged(true);
	assert.equal(filter.shows(sought), false);
	filter.clear();
	assert.equal(filter.active, false);
	assert.equal(drawn, 3);
});

// The visitor's own contract, and its dates.

describe('a contract’s dates in months', () => {
	for (const { end, notice, unit, ...want } of terms)
		test(`${end}, ${notice} ${unit}`, () => {
			assert.deepEqual(monthsOf({ end, notice, unit: /** @type {NoticeUnit} */ (unit) }, '2027-01'), {
				monthsLeft: want.months_left,
				noticeMonths: want.notice_months,
				lastNotice: want.last_notice,
			});
		});

	test('are shown as entered until the months change', () => {
		const scenario = { ...preset('image-boxes'), start: '2026-12' };
		const entered = /** @type {const} */ ({ end: '2027-06-15', notice: 90, unit: 'days' });
		const dated = withTerm(scenario, entered);
		assert.deepEqual(termOf(dated), entered);
		assert.deepEqual(termOf(withValue(dated, '/incumbent/contract/months_left', '8')), {
			end: '2027-07-31',
			notice: 4,
			unit: 'months',
		});
	});

	test('months that are problems have no dates, and a typed end stays', () => {
		const scenario = { ...preset('image-boxes'), start: '2026-12' };
		const dated = withTerm(scenario, { end: '2027-06-15', notice: 90, unit: 'days' });
		for (const text of [' 30 days', 'soon', '1e9', '-1']) {
			const typed = withValue(dated, '/incumbent/contract/notice_months', text);
			assert.deepEqual(termOf(typed), { end: '2027-06-15', notice: Number(text), unit: 'months' });
			assert.equal(lastNotice(typed, '2027-03'), undefined);
			assert.equal(termOf(withValue(dated, '/incumbent/contract/months_left', text)).end, '2026-11-30');
		}
	});
});

describe('a visitor’s own contract', () => {
	test('has no limits and perks of an example, but its own', async () => {
		const example = preset('driving-segmentation');
		const own = withValue(example, '/incumbent/offer/commitment', '50000');
		const limits = limitsIn(own, (pointer) => valueAt(own, pointer) !== valueAt(example, pointer));
		const without = withoutLimits(own, limits);
		assert.deepEqual(withLimits(without, limits), own, 'they can be brought back');
		assert.ok(example.candidates[0].offer.capacity);
		assert.equal(without.candidates[0].offer.capacity, undefined);
		assert.equal(without.incumbent.contract.rebate_clawback, undefined);
		assert.equal(without.incumbent.offer.commitment, '50000');
		assert.equal((await ask('check', without)).problems, undefined);
	});

	test('starts with the figures typed into an example, a rate card with its tasks', async () => {
		const example = preset('driving-segmentation');
		const plain = preset('my-contract');
		const typed = withTypedFigures(plain, example, ['/incumbent/offer/pricing/prices/0/pricing/unit_price']);
		assert.deepEqual(typed.demand, example.demand);
		assert.deepEqual(typed.incumbent.offer.pricing, example.incumbent.offer.pricing);
		assert.equal(typed.candidates[0].offer.capacity, undefined);
		assert.equal((await ask('check', typed)).problems, undefined);
	});
});
