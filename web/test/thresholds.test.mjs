// Every amount at which an answer turns is rounded to the side on which its sentence holds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { curve } from '../src/charts/curve.js';
import { difference, product, roundedToDigits, roundedToStep } from '../src/scenario/decimals.js';
import { negotiation } from '../src/view/negotiation.js';
import { Format } from '../src/words/format.js';
import { loadRest } from '../src/words/languages.js';
import { ask, presets } from './estimator.mjs';
import { markup } from './markup.mjs';

await loadRest('en');
const format = new Format('en-US', 'USD', 2);

/** The negotiation's text and its estimate. @param {any} scenario */
async function negotiated(scenario) {
	const { result } = { result: (await ask('estimate', scenario)).ok };
	const estimate = { scenario, result };
	const session = { estimate, headline: estimate };
	const disclosures = { draw: (/** @type {unknown[]} */ ...[, , , content]) => /** @type {any} */ (content)() }; // open
	const drawn = negotiation(/** @type {any} */ ({ session, format, disclosures }));
	return { candidate: result.candidates[0], text: markup(drawn).replaceAll(/<[^>]*>|\s+/g, ' ') };
}

/**
 * A preset at other prices, per label.
 * @param {string} name
 * @param {Record<'incumbent' | 'candidate', string>} prices
 */
function priced(name, prices) {
	const scenario = structuredClone(/** @type {any} */ (presets.find((preset) => preset.name === name)).scenario);
	scenario.incumbent.offer.pricing = { model: 'per_label', unit_price: prices.incumbent };
	scenario.candidates[0].offer.pricing = { model: 'per_label', unit_price: prices.candidate };
	delete scenario.uncertainty;
	return scenario;
}

/** @param {any} scenario @param {string} price of the candidate */
async function npvAt(scenario, price) {
	const { candidates } = structuredClone(scenario);
	candidates[0].offer.pricing.unit_price = price;
	return Number((await ask('estimate', { ...scenario, candidates })).ok.candidates[0].npv);
}

/** The first match's number, which may be in millions. @param {string} text @param {RegExp} pattern */
function numberIn(text, pattern) {
	const [, number, millions] = text.match(pattern) ?? assert.fail(`${pattern}: ${text}`);
	return millions ? product(number, '1000000') : number.replaceAll(',', '');
}

test('the switch pays at the price named as its limit', async () => {
	for (const candidate of ['1.013', '0.987', '0.951']) {
		const scenario = priced('image-boxes', { incumbent: '1.5', candidate });
		const { text } = await negotiated(scenario);
		const limit = numberIn(text, /pays up to \$([\d.]+)/);
		assert.ok((await npvAt(scenario, limit)) >= 0, `at ${limit}: ${text}`);
	}
});

test('a price that wins does so, with the discount that leads to it', async () => {
	for (const candidate of ['2.013', '1.987', '1.951']) {
		const scenario = priced('image-boxes', { incumbent: '1.5', candidate });
		const { text, candidate: answer } = await negotiated(scenario);
		const price = numberIn(text, /wins you at \$([\d.]+)/);
		const { cutover_month: month } = answer.closest ?? answer;
		scenario.candidates[0].cutover_month = month;
		assert.ok((await npvAt(scenario, price)) >= 0, `at ${price}: ${text}`);
	}
});

test('concessions are not below the break-even, and a limit is not above it', async () => {
	for (const candidate of ['1.013', '0.987']) {
		const { text, candidate: answer } = await negotiated(priced('image-boxes', { incumbent: '1.5', candidate }));
		const { break_even: even } = answer;
		const discount = numberIn(text, /would have to take ([\d.]+)% off/);
		assert.ok(Number(discount) / 100 >= Number(even.retention_discount) - 1e-9, text);
		assert.ok(Number(numberIn(text, /with \$([\d,.]+)(M?) of credit/)) >= Number(even.retention_credit), text);
		assert.ok(Number(numberIn(text, /setting up costs \$([\d,.]+)(M?)/)) <= Number(even.cutover_payment), text);
	}
});

test('the label of a curve is on the side that pays', () => {
	/** @param {boolean} rises @param {object} [change] */
	const label = (rises, change) => {
		const ends = [0, 2].map((value) => ({ value: String(value), npv: String((value - 1) * (rises ? 1 : -1)) }));
		const slider = { value: 1, range: { min: 0, max: 2, step: 0.05 }, label: 'Price', ...change };
		const drawn = curve(/** @type {any} */ ({ points: ends, crossings: ['1.0449'] }), {
			...slider,
			formatValue: (value) => value,
			format,
			choose: () => {},
		});
		return markup(drawn).match(/0 at ([\d.]+)\s*</)?.[1];
	};
	assert.equal(label(true), '1.05');
	assert.equal(label(false), '1.04');
	assert.equal(label(true, { whole: true }), '2');
	assert.equal(label(false, { whole: true }), '1');
});

test('decimals are multiplied, subtracted and rounded exactly', () => {
	assert.equal(product('1.2', '-0.85'), '-1.02');
	assert.equal(difference('1.12', '1'), '0.12');
	assert.equal(format.percent(difference('1.12', '1'), 'ceil'), '12%');
	assert.equal(roundedToStep('1.187', '0.01', 'floor'), '1.18');
	assert.equal(roundedToStep('-1.187', '0.01', 'floor'), '-1.19');
	assert.equal(roundedToStep('7', '2', 'ceil'), '8');
	assert.equal(roundedToDigits('9.99991', 4, 'ceil'), '10');
	assert.equal(roundedToDigits('0.00123412', 4, 'ceil'), '0.001235');
	assert.equal(roundedToDigits('0', 4, 'ceil'), '0');
});

test('a rounded decimal is on its side, less than a step away', () => {
	const decimal = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }));
	const text = ([digits, places] = [0, 0]) => (digits / 10 ** places).toFixed(places);
	fc.assert(
		fc.property(decimal, fc.constantFrom('0.01', '0.2', '1', '5'), (number, step) => {
			const exact = text(number);
			const [below, above] = ['floor', 'ceil'].map((mode) => roundedToStep(exact, step, /** @type {any} */ (mode)));
			const [under, over] = [difference(exact, below), difference(above, exact)].map(Number);
			assert.ok(under >= 0 && under < Number(step) && over >= 0 && over < Number(step), `${below} ${exact} ${above}`);
		}),
	);
});
