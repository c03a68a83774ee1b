// Figures in the address of the call to action.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { unknownFigure, withFigures } from '../src/embed/link-template.js';

const figures = {
	verdict: /** @type {const} */ ('switch_now'),
	candidate: 0,
	candidates: 1,
	currency: 'EUR',
	npv: -1234.5,
	mean: 491000,
	up_front_cost: 127000,
	payback_month: null,
	cutover_month: 3,
	horizon_months: 36,
	probability_positive: 0.8,
};

describe('figures in an address', () => {
	test('each figure replaces its name', () => {
		assert.equal(
			withFigures('https://a.example/{currency}?worth={mean}&exact={npv}&month={cutover}&p={probability}', figures),
			'https://a.example/EUR?worth=491000&exact=-1234.5&month=3&p=0.8',
		);
	});

	test('a figure that there is not is empty, and so are all before the answer', () => {
		assert.equal(withFigures('?back={payback}&worth={mean}', figures), '?back=&worth=491000');
		assert.equal(withFigures('?back={payback}&worth={mean}', undefined), '?back=&worth=');
	});

	test('figures are encoded, and never become another part of the address', () => {
		const currency = 'E&U#R/';
		assert.equal(withFigures('?c={currency}&next', { ...figures, currency }), '?c=E%26U%23R%2F&next');
	});

	test('other names stay, and the first of them is named', () => {
		assert.equal(
			withFigures('?a={candidates}&b={__proto__}&c={Mean}', figures),
			'?a={candidates}&b={__proto__}&c={Mean}',
		);
		assert.equal(unknownFigure('?a={mean}&b={name}&c={other}'), '{name}');
		assert.equal(unknownFigure('?a={mean}&b={cutover}'), undefined);
	});
});
