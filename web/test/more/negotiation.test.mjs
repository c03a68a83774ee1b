// The costs of switching and the offers to negotiate.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { examples } from '../e2e/answers.mjs';
import { exact as asMoney, rows as tableRows } from '../e2e/compare.mjs';
import { fill, open, openingPlan, toPlan } from './plan.mjs';
import { native, oneVisit, stage, startOver } from '../e2e/stage.mjs';

/** @type {Intl.NumberFormatOptions} */
const roundedUp = { style: 'percent', maximumFractionDigits: 1, roundingMode: 'ceil' };
const percent = new Intl.NumberFormat('en', roundedUp);
const exact = (/** @type {string} */ amount) => asMoney.format(/** @type {any} */ (amount));

const here = oneVisit(openingPlan(stage().visit));

describe('what is said', () => {
	/** @type {[name: string, preset: string, values: Record<string, string>, says: Record<string, RegExp>][]} */
	const scenarios = [
		[
			'as the presets have it',
			'image-boxes',
			{},
			{ negotiation: /would have to take|wins you|would not win you|No price/ },
		],
		[
			'switching never pays',
			'preference-data',
			{ 'candidates-0-offer-pricing-unit_price': '5' },
			{
				plan: /^If you switched all the same: /,
				negotiation: /^The new provider wins you at \$[\d.]+ per label, not at \$5\.00$/,
				costs: /up front, and next to nothing is saved afterwards$/,
			},
		],
		[
			'free labels would not do',
			'preference-data',
			{ 'candidates-0-transition-other_cost': '90000000' },
			{
				negotiation: /^Even free labels of the new provider would not win you$/,
				costs: /^\$[\d.]+M up front, and next to nothing is saved afterwards$/,
			},
		],
		[
			'it pays at once',
			'preference-data',
			{
				'incumbent-contract-rebate_clawback': '0',
				'candidates-0-offer-pricing-unit_price': '0',
				'candidates-0-offer-platform_fee': '0',
			},
			{
				negotiation: /^Only a credit of \$[\d,]+ from your current provider would keep you$/,
			},
		],
		[
			'no label is bought',
			'preference-data',
			{ 'demand-labels_per_month': '0' },
			{ plan: /cut over at/, costs: /up front/ },
		],
		[
			'the horizon is a month',
			'preference-data',
			{
				horizon_months: '1',
				'candidates-0-transition-parallel_months': '0',
				'candidates-0-transition-lead_months': '1',
			},
			{ plan: /^If you switched all the same: .* cut over at the end of/, costs: /up front/ },
		],
		['the horizon is ten years', 'preference-data', { horizon_months: '120' }, { costs: /less over ten years$/ }],
		[
			'the new provider pays one to come',
			'preference-data',
			{ 'incumbent-offer-credits': '3000000', 'incumbent-contract-credit_refund_share': '100' },
			{ costs: /is refunded up front/ },
		],
		[
			'a loss of billions',
			'preference-data',
			{ 'candidates-0-transition-setup_fee': '9000000000' },
			{ costs: /^\$9B up front/ },
		],
	];
	for (const [name, preset, values, says] of scenarios) {
		test(`the plan’s sentences make sense where ${name}`, async () => {
			const { page, complaints } = await here();
			await startOver(page, preset);
			await fill(page, values);
			await toPlan(page);
			for (const [section, words] of Object.entries(says))
				assert.match((await page.locator(`switch-cost #${section}`).innerText()).replace(/\s+/g, ' '), words);
			for (const section of ['costs', 'plan', 'negotiation', 'checks']) {
				const text = await page.locator(`switch-cost section[aria-labelledby=${section}]`).innerText();
				assert.doesNotMatch(text, /undefined|NaN|null|Infinity|∞|\[object/, section);
			}
			assert.deepEqual(complaints, []);
		});
	}

	for (const preset of examples) {
		test(`the break-even offers of ${preset} are the native tool’s`, async () => {
			const { page, complaints } = await here();
			await startOver(page, preset);
			await open(page, 'negotiation', 'More to ask for');
			const {
				candidates: [{ npv, break_even: even }],
			} = await native(page);
			const rows = await tableRows(page, 'What would make both offers worth the same');
			assert.equal(rows.length, 5);
			assert.equal(rows[4][2], exact(even.cutover_payment));
			if (even.signing_credit !== null) assert.equal(rows[3][2], exact(even.signing_credit));
			if (Number(npv) > 0 && even.retention_credit !== null) assert.equal(rows[1][2], exact(even.retention_credit));
			assert.ok((await page.locator('switch-cost section[aria-labelledby=negotiation] blockquote').count()) > 0);
			assert.deepEqual(complaints, []);
		});
	}
});

test('what the switch costs and saves adds up, with cash apart', async () => {
	const { page, complaints } = await here();
	await startOver(page);
	await open(page, 'costs', 'The figures as a table');
	const {
		stay,
		candidates: [c],
	} = await native(page);
	const kinds = /** @type {const} */ (['cash', 'staff', 'quality', 'risk']);
	assert.deepEqual(
		(await tableRows(page, 'What switching costs and saves, by kind')).map(([, ...amounts]) => amounts),
		[
			...kinds.map((kind) => [
				c.one_time_by_kind[kind],
				c.saving_by_kind[kind],
				c.net_benefit_by_kind[kind],
				c.npv_by_kind[kind],
			]),
			[c.one_time_total, c.saving_total, c.net_benefit, c.npv],
		].map((row) => row.map(exact)),
	);
	const once = kinds.filter((kind) => Number(c.one_time_by_kind[kind]) !== 0);
	assert.equal(await page.locator('switch-cost .fall').count(), once.length + 3, 'saving, net benefit, npv');
	assert.ok(Number(stay.total) > 0);
	assert.deepEqual(complaints, []);
});

test('each lever of the negotiation opens an explanation', async () => {
	const { page, complaints } = await here();
	await startOver(page);
	await open(page, 'negotiation', 'More to ask for');
	const levers = page.locator('switch-cost [aria-label="What would make both offers worth the same"] button.open');
	const dialog = page.getByRole('dialog');
	const title = dialog.getByRole('heading', { level: 2 });
	await levers.first().waitFor();
	/** @type {string[]} */ const titles = [];
	const {
		candidates: [{ npv, break_even: even }],
	} = await native(page);
	for (const lever of await levers.all()) {
		await lever.click();
		titles.push(await title.innerText());
		const isShare = titles.length === 1; // the discount, in whose row stands the price with it
		assert.equal(
			await dialog.locator('.amount').innerText(),
			isShare ? percent.format(Number(even.retention_discount)) : await lever.innerText(),
		);
		await dialog.getByRole('button', { name: 'Close' }).click();
	}
	assert.deepEqual(titles, [
		'Break-even discount of the incumbent',
		'Break-even credit of the incumbent',
		'Break-even price of the candidate',
		'Break-even credit of the candidate',
		'Break-even payment at cutover',
	]);
	await levers.last().click();
	const payment = await levers.last().locator('xpath=ancestor::tr').innerText();
	const end = await dialog.locator('.of').first().innerText();
	assert.ok(end && payment.includes(end), `“${payment}” is of ${end}`);
	await dialog.getByRole('button', { name: exact(npv) }).click();
	await title.filter({ hasText: 'Worth over the horizon' }).waitFor();
	assert.deepEqual(complaints, []);
});
