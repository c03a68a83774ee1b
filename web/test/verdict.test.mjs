// The sentences about the recommendation and the contract.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import remarks from '../../estimator/cmd/switchcost/remarks.json' with { type: 'json' };
import english from '../../estimator/cmd/switchcost/verdict.json' with { type: 'json' };
import { presets, switchcost } from '../build/go.mjs';
import { languages } from '../src/text/locales.js';
import { renewal } from '../src/view/exit.js';
import {
	chance,
	offCentre,
	paysIn,
	roundedChance,
	verdict,
	verdictWord,
	whatWouldChange,
	whatWouldTurn,
} from '../src/words/verdict.js';
import { counted, duration } from '../src/words/en.js';
import rest from '../src/words/en.rest.js';
import { Format } from '../src/words/format.js';
import { loadRest, loadWords } from '../src/words/languages.js';

await loadRest('en');

const format = new Format('en-US', 'USD', 2);

const scenario = /** @type {any} */ ({
	horizon_months: 36,
	start: '2026-12',
	incumbent: { name: 'Alpha', contract: { ends_month: '14', notice_months: '2' } },
	candidates: [{ name: 'Beta', move_share: '0.4' }, { name: 'Gamma' }],
});

/** A result with every figure that a verdict may state, all different. @param {object} recommendation */
const result = (recommendation) =>
	/** @type {any} */ ({
		recommendation: {
			verdict: 'stay',
			case: { code: 'stay_average' },
			npv: '-1234.00',
			cutover_month: 8,
			cutover_date: '2027-07',
			notice_by_month: 6,
			notice_by_date: '2027-05',
			candidate: 0,
			...recommendation,
		},
	});

/** A result whose verdict is one sentence. @param {string} id @param {object} [recommendation] */
const saying = (id, recommendation) =>
	result({
		case: { code: 'stay_cost', payback_months: 17, gain: '74000.00', one_time_total: '312000.00' },
		sentences: { notice: 'verdict.give.by', advice: [], worth: [id], turning: '', ...sentenceOf(id) },
		...recommendation,
	});

/** @param {string} id */
const sentenceOf = (id) => (id.startsWith('verdict.advice.') ? { advice: [id], worth: [] } : {});

/** @param {string} code @param {object} [change] */
const changeOf = (code, change) =>
	/** @type {any} */ ({
		change: {
			code,
			cutover_month: 8,
			cutover_date: '2027-07',
			price: '1.0200',
			price_unit: 'money_per_label',
			price_change: '0.200000',
			discount: '0.310000',
			...change,
		},
	});

/** @param {string} sentence @param {string[]} figures */
function states(sentence, figures) {
	assert.doesNotMatch(sentence, /[{}]|undefined|NaN/);
	for (const figure of figures) assert.ok(sentence.includes(figure), `${sentence} states ${figure}`);
}

const end = 'the end of July 2027';

test('each sentence of a verdict states its figures', () => {
	const [worth, within] = ['−$1,230', 'three years'];
	const until = 'use up your commitment by 31 July 2027';
	const notice = 'Give notice by 31 May 2027';
	const stops = 'Alpha stops at the end of January 2028';
	/** @type {Record<string, string[]>} */
	const figures = {
		'advice.give': [`${notice}.`],
		'advice.now': [end],
		'advice.now_notice': [`${notice} and switch`, end],
		'advice.later': [end],
		'advice.later_notice': [`${notice} and switch`, end],
		'advice.use_up': [end, until],
		'advice.use_up_notice': [`${notice}, start`, end, until],
		'advice.amend': ['Alpha', end],
		'advice.stay': ['Stay with Alpha.'],
		'advice.stay_notice': ['Stay with Alpha, and decide again by'],
		'advice.part_share': ['Move 40% of your labels', end, 'Alpha'],
		'advice.part_tasks': ['Move part of your labels', end, 'Alpha'],
		'advice.toss_up': [end],
		'advice.must_move': [stops, end],
		'advice.must_move_use_up': [stops, end, until],
		'worth.pays_back': ['17 months', worth, within],
		'worth.never_behind': [worth, within],
		'worth.values': [worth, within],
		'worth.gain': ['$74,000'],
		'worth.gain_even': ['about as much'],
		'worth.stay_even': [within],
		'worth.stay_at_best': [' $1,230', within],
		'worth.stay_loss': [' $1,230', within],
		'worth.stay_cost': ['$312,000', within],
		'worth.stay_interest': ['$312,000', within],
		'worth.must_move': [worth, within],
	};
	const range = ['−$155,000', '$34,700', '8 of 10 scenarios', within];
	/** @type {Record<string, string[]>} */
	const simulated = {
		'worth.average': ['−$49,100', ...range],
		'worth.stay_average': [' $49,100', end, ...range],
		'worth.must_move_average': ['−$49,100', ...range],
		tied_with: ['Beta', 'Gamma'],
	};
	for (const [id, texts] of Object.entries(figures)) states(verdict(saying(`verdict.${id}`), scenario, format), texts);
	const decision = { mean: '-49110.40', p10: '-155428.93', p90: '34718.25', tied_with: 1 };
	for (const [id, texts] of Object.entries(simulated))
		states(verdict(saying(`verdict.${id}`, decision), scenario, format), texts);
	assert.deepEqual(
		Object.keys({ ...figures, ...simulated }).toSorted(),
		Object.keys(english)
			.map((id) => id.replace('verdict.', ''))
			.filter((id) => /^(advice|worth|tied_with)/.test(id))
			.toSorted(),
	);
});

test('a verdict gives a deadline by date, or else by month', () => {
	const says = (/** @type {string} */ notice, /** @type {number} */ month) =>
		verdict(
			saying('', {
				sentences: { notice, advice: ['verdict.advice.give'], worth: [] },
				notice_by_month: month,
				notice_by_date: undefined,
			}),
			scenario,
			format,
		).trim();
	assert.equal(says('verdict.give.today', 0), 'Give notice today.');
	assert.equal(says('verdict.give.by', 6), 'Give notice by the end of month 6.');
});

test('each verdict has a word', () => {
	for (const [verdict, word] of Object.entries(format.words.verdict.word))
		assert.equal(verdictWord(result({ verdict, case: { code: 'now_average' } }), format), word);
	assert.equal(verdictWord(result({ case: { code: 'use_up_average' } }), format), format.words.verdict.useUpWord);
});

test('turning prices are rounded to the side on which the mean turns', () => {
	const turns = (
		/** @type {string | null} */ discount,
		/** @type {string | null} */ factor,
		/** @type {string} */ id = `verdict.turning.${Number(factor) > 1 ? 'rise' : 'fall'}`,
	) =>
		whatWouldTurn(
			result({
				turning_prices: { retention_discount: discount, candidate_price_factor: factor },
				sentences: { turning: id },
			}),
			scenario,
			format,
		);
	states(turns('0.1234', '1.2001', 'verdict.turning.both'), [end, 'Alpha', '12.4%', 'Beta', '20.1%', 'rise']);
	states(turns(null, '0.8766'), [end, 'Beta', '12.4%', 'fall']);
	states(turns(null, '1.1200'), [end, 'Beta', ' 12%', 'rise']); // 1.12 − 1 is more than 0.12 in binary
	assert.doesNotMatch(turns(null, '0.8766'), /Alpha|rise/);
	assert.equal(turns(null, null, ''), '');
	const byValues = { ...result({}), candidates: [changeOf('never_pays')] };
	assert.equal(
		whatWouldTurn(byValues, scenario, format),
		whatWouldChange(changeOf('never_pays'), scenario, format),
		'by values, what would change the answer',
	);
});

test('what would change the answer states the figures of its case', () => {
	for (const [code, figures] of Object.entries({
		never_pays: [end, 'Beta'],
		pays_below_price: [end, 'Beta', '$1.02'],
		pays_below_prices: [end, 'Beta', '20%'],
		first_pays_below_price: [end, 'Beta', '$1.02'],
		first_pays_below_prices: [end, 'Beta', '20%'],
		always_pays: [end, 'Beta'],
		stops_above_price: [end, 'Beta', '$1.02'],
		stops_above_prices: [end, 'Beta', '20%'],
		stops_at_discount: [end, 'Alpha', '31%'],
		stops_at_price_discount: [end, 'Beta', '$1.02', 'Alpha', '31%'],
		stops_at_prices_discount: [end, 'Beta', '20%', 'Alpha', '31%'],
	}))
		states(whatWouldChange(changeOf(code), scenario, format), figures);
	const prices = { price: '51.552215', price_unit: 'money_per_hour', price_change: '0.1234', discount: '0.20001' };
	states(whatWouldChange(changeOf('pays_below_price', prices), scenario, format), ['$51.55']);
	states(whatWouldChange(changeOf('stops_at_price_discount', prices), scenario, format), ['$51.56', '20.1%']);
	states(whatWouldChange(changeOf('pays_below_prices', prices), scenario, format), ['12.4%']);
	const hourly = changeOf('stops_above_price', { price: '60', price_unit: 'money_per_hour' });
	states(whatWouldChange(hourly, scenario, format), ['$60.00']);
});

test('every language has each sentence of the verdict and remark with the slots of the English one', async () => {
	// A language may say "within" where English says "over": both are the horizon.
	const slotsOf = (/** @type {string} */ text) => new Set(text.replaceAll('{within}', '{horizon}').match(/\{\w+\}/g));
	for (const language of languages.filter((one) => one !== 'en')) {
		const { estimator } = await loadWords(language);
		for (const [id, text] of Object.entries({ ...english, ...remarks }))
			assert.deepEqual(slotsOf(estimator[id]?.text ?? ''), slotsOf(text), `${id} in ${language}`);
	}
});

test('the page gives the verdict of each preset in the words of the command line', async () => {
	// Each rounds prices and large amounts in its own way.
	const worded = (/** @type {string} */ text) =>
		text
			.replaceAll(/\s+/g, ' ')
			.replaceAll('−', '-')
			.replaceAll(/\d[\d.,]*\d|\d/g, '#');
	for (const [name, scenario] of Object.entries(await presets())) {
		const text = JSON.stringify(scenario);
		const assess = ['estimate', '--at-best'];
		const answer = JSON.parse(await switchcost([...assess, '--json'], text));
		const printed = worded(await switchcost(assess, text));
		const inCurrency = new Format('en-US', scenario.currency, answer.minor_units);
		assert.ok(
			printed.startsWith(worded(`${verdict(answer, scenario, inCurrency)} `)),
			`${name}: ${printed.slice(0, 300)}`,
		);
		assert.ok(printed.endsWith(worded(` ${whatWouldChange(answer.candidates[0], scenario, inCurrency)} `)), name);
	}
});

test('words a chance as a frequency, but never as 0 or 50 of 50 while a doubt remains', () => {
	for (const [share, want, heading] of [
		['0.64', '32 of 50', 'Switching pays off in 32 of 50 equally likely scenarios'],
		['0.998718', '99.9%', 'Switching pays off in 99.9% of equally likely scenarios'],
		['0.99994', '99.9%', 'Switching pays off in 99.9% of equally likely scenarios'],
		['0.00006', '0.1%', 'Switching pays off in 0.1% of equally likely scenarios'],
		['1.000000', '50 of 50', 'Switching pays off in 50 of 50 equally likely scenarios'],
		['0', '0 of 50', 'Switching pays off in 0 of 50 equally likely scenarios'],
	]) {
		assert.equal(chance(share, format), want);
		assert.equal(paysIn(share, format), heading);
	}
});

test('words a chance as the command line does', async () => {
	const table = JSON.parse(
		await readFile(join(import.meta.dirname, '../../estimator/testdata/frequencies.json'), 'utf8'),
	);
	for (const { probability, of_fifty: pays, share } of table)
		assert.equal(roundedChance(probability), share ? Number(share) : pays / 50, probability);
});

test('explains a worth outside the range of the scenarios or far from their median', () => {
	const risk = /** @type {any} */ ({ p10: '1000.00', p50: '1500.00', p90: '2000.00' });
	for (const npv of ['1375.00', '1500.00', '1625.00']) assert.equal(offCentre({ npv, risk }, format), undefined);
	assert.equal(
		offCentre({ npv: '1626.00', risk }, format),
		'With every input as entered, switching is worth $1,630, more than in most scenarios: the inputs’ ranges reach further to the worse side.',
	);
	assert.match(
		offCentre({ npv: '1000.00', risk }, format) ?? '',
		/, less than in most scenarios: .* to the better side/,
	);
	assert.equal(
		offCentre({ npv: '2290.00', risk }, format),
		'With every input as entered, switching is worth $2,290, outside this range: some inputs’ ranges reach further to one side.',
	);
	assert.match(offCentre({ npv: '-1.00', risk }, format) ?? '', /is worth −\$1, outside this range/);
});

test('words durations in years where they are whole', () => {
	assert.deepEqual([1, 12, 13, 24, 36, 120].map(duration), [
		'one month',
		'one year',
		'13 months',
		'two years',
		'three years',
		'ten years',
	]);
	assert.equal(counted(11, 'month'), '11 months');
});

test('the exit warns of an inevitable renewal and of one that only notice today prevents', () => {
	const format = new Format('en-US', 'USD', 2);
	Object.assign(format.words, rest);
	for (const [
		month,
		reachable,
		deadline,
		date,
		want,
	] of /** @type {[number, boolean, number | null, string | undefined, string | undefined][]} */ ([
		[
			1,
			false,
			11,
			'2026-12',
			'The contract renews at the end of December 2026: the time to give notice for that has passed.',
		],
		[
			2,
			true,
			0,
			'2027-01',
			'Only notice given today still ends the contract at the end of January 2027; after that it renews.',
		],
		[
			1,
			false,
			11,
			undefined,
			'The contract renews at the end of month 1: the time to give notice for that has passed.',
		],
		[3, true, 1, '2027-02', undefined],
		[1, false, null, '2026-12', undefined],
		[0, false, 10, '2026-11', undefined],
		[0, true, 0, '2026-11', undefined],
		[8, true, 8, '2027-07', undefined],
		[
			1,
			false,
			0,
			'2026-12',
			'The contract renews at the end of December 2026: the time to give notice for that has passed.',
		],
	])) {
		assert.equal(
			renewal([{ month, date, reachable }], { notice_deadline_month: deadline }, format),
			want,
			`in ${month} months`,
		);
	}
});
