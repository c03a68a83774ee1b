// Figures in the address of the call to action.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { campaignParameters, unknownFigure, withFigures, withPageParameters } from '../src/embed/call-to-action.js';

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

// Parameters of the page's address in the link of the call to action.

const base = 'https://host.example/article?utm_source=letter';

/** @param {string} href @param {string} query @param {string[]} [names] */
const carried = (href, query, names = campaignParameters) => withPageParameters(href, query, names, base);

describe('the call to action', () => {
	test('takes over the parameters of campaigns and no others', () => {
		assert.equal(
			carried('https://example.com/talk', '?utm_source=a&utm_medium=b&gclid=c&gclid2=d&session=e&UTM_x=f'),
			'https://example.com/talk?utm_source=a&utm_medium=b&gclid=c',
		);
	});

	test('takes over the parameters that the page lists instead', () => {
		assert.equal(
			carried('https://example.com/', '?utm_source=a&fbclid=b&hsa_ad=c', ['fbclid', 'hsa_*']),
			'https://example.com/?fbclid=b&hsa_ad=c',
		);
		assert.equal(carried('https://example.com/', '?utm_source=a', ['none']), 'https://example.com/');
	});

	test('keeps its own query and fragment, and its own value of a parameter', () => {
		assert.equal(
			carried('https://example.com/?q=a%20b&utm_source=own#form', '?utm_source=a&utm_term=x%20%26%20%22y%22%23z'),
			'https://example.com/?q=a%20b&utm_source=own&utm_term=x+%26+%22y%22%23z#form',
		);
	});

	test('stays the same the second time', () => {
		const once = carried('/talk', '?utm_source=a&utm_source=b');
		assert.equal(once, 'https://host.example/talk?utm_source=a&utm_source=b');
		assert.equal(carried(once, '?utm_source=a&utm_source=b'), once);
	});

	test('stays as it is where it is no web address, or the page has no parameter', () => {
		assert.equal(carried('mailto:a@example.com', '?utm_source=a'), 'mailto:a@example.com');
		assert.equal(carried('tel:+1', '?gclid=a'), 'tel:+1');
		assert.equal(carried('talk', '?page=2'), 'talk');
	});
});
