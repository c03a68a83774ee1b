// The page shows the figures of the native tool, in a browser that optimizes the estimator as a visitor's does.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agrees, answered, columns, examples, money, openAll, quick } from '../e2e/answers.mjs';
import { switchcost } from '../e2e/browser.mjs';
import {
	decided,
	focused,
	native,
	oneVisit,
	scenarioOf,
	simulated,
	sliderOf,
	stage,
	startOver,
} from '../e2e/stage.mjs';

/** @import { Page } from 'playwright-core' */

const { visit } = stage({ optimizes: true });
const visited = answered(visit);

describe('the figures', () => {
	const here = oneVisit(visited);

	test('the keyboard alone reaches and changes the first field', async () => {
		const { page } = await here();
		for (let i = 0; i < 20 && (await focused(page)) !== 'quick-demand-labels_per_month'; i++)
			await page.keyboard.press('Tab');
		assert.equal(await focused(page), 'quick-demand-labels_per_month');
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('80000');
		await agrees(page);
		assert.equal((await scenarioOf(page)).demand.labels_per_month, '80000');
		await page.keyboard.press('Tab');
		assert.equal(await quick(page, 'demand-labels_per_month').inputValue(), '80,000');
	});

	for (const preset of examples) {
		test(`figures of ${preset} are the native tool’s, to the cent`, async () => {
			const { page, complaints } = await here();
			await page.locator('switch-cost #preset').selectOption(preset);
			await agrees(page);
			assert.deepEqual(complaints, []);
		});
	}

	test('figures follow what is typed, dragged and selected', async () => {
		const { page } = await here();
		await startOver(page);
		await quick(page, 'candidates-0-offer-pricing-unit_price').fill('1.05');
		await agrees(page);
		assert.equal((await scenarioOf(page)).candidates[0].offer.pricing.unit_price, '1.05');

		const slider = await sliderOf(page, 'quick-incumbent-contract-months_left');
		await slider.focus();
		await page.keyboard.press('ArrowRight');
		await agrees(page);
		assert.equal((await scenarioOf(page)).incumbent.contract.months_left, '9');

		await page.getByText('The move', { exact: true }).click();
		await page.getByLabel('Lead time', { exact: true }).fill('5');
		await agrees(page);
		assert.equal((await scenarioOf(page)).candidates[0].transition.lead_months, '5');
	});

	test('figures are those of the selected month', async () => {
		const { page } = await here();
		await startOver(page);
		await decided(page);
		const best = (await scenarioOf(page)).candidates[0].cutover_month;
		await page.getByLabel('Cutover month to look at').focus();
		await page.keyboard.press('ArrowRight');
		await agrees(page);
		assert.equal(Number((await scenarioOf(page)).candidates[0].cutover_month), best + 1);
		await page.getByRole('button', { name: /Show the best month/ }).click();
		await agrees(page);
		assert.equal((await scenarioOf(page)).candidates[0].cutover_month, best);
	});

	test('figures follow hourly and tiered pricing, with tiers added and removed', async () => {
		const { page } = await here();
		await startOver(page);
		await page.getByText('The offer', { exact: true }).click();
		const section = page.locator('switch-cost #section-offer');
		await section.getByLabel('Pricing model', { exact: true }).selectOption('hourly');
		await agrees(page);
		await section.getByLabel('Pricing model', { exact: true }).selectOption('tiered');
		await agrees(page);
		await section.getByRole('button', { name: 'Add a tier' }).click();
		await section.getByLabel('Tier 2 up to', { exact: true }).fill('80,000');
		await section.getByLabel('Tier 3 price', { exact: true }).fill('0.50');
		await agrees(page);
		assert.deepEqual(
			(await scenarioOf(page)).candidates[0].offer.pricing.tiers.map((/** @type {any} */ tier) => tier.up_to),
			['50000', '80000', undefined],
		);
		await section.getByRole('button', { name: 'Remove tier 1' }).click();
		await agrees(page);
		assert.equal((await scenarioOf(page)).candidates[0].offer.pricing.tiers.length, 2);
	});
});

describe('how sure it is', () => {
	const here = oneVisit(visited);

	test('the risk follows the answer in frequencies and is updated after a change', async () => {
		const { page, complaints } = await here();
		await simulated(page);
		assert.match(
			await page.locator('switch-cost #sure').innerText(),
			/^Switching pays off in \d\d of 50 equally likely scenarios$/,
		);
		assert.equal(await page.locator('switch-cost .outcome').count(), 50);
		await openAll(page, 'figures');
		const risk = JSON.parse(await switchcost(['risk', '--json', '-'], JSON.stringify(await scenarioOf(page))));
		assert.deepEqual(
			(await columns(page, 'What switching is worth, over all scenarios', 1)).slice(0, 5),
			[risk.p10, risk.p50, risk.p90, risk.mean, risk.expected_shortfall].map((amount) => money.format(amount)),
			'the same digits natively',
		);
		await quick(page, 'candidates-0-offer-pricing-unit_price').fill('1.2');
		await page.locator('switch-cost [data-old]').first().waitFor();
		await simulated(page);
		assert.match(await page.locator('switch-cost .answers').innerText(), /\b\d+ of 50\b/);
		await openAll(page, 'figures');
		const drivers = await columns(page, 'Net present value at each uncertain input’s low and high', 0);
		assert.ok(drivers.length >= 15, `${drivers.length} drivers`);
		assert.deepEqual(complaints, []);
	});

	test('a curve’s break-even can be applied, and brings the worth to 0', async () => {
		const { page } = await here();
		await startOver(page);
		await simulated(page);
		const [{ npv: first, cutover_month: month }] = (await native(page)).candidates;
		const before = Number(first);
		await sliderOf(page, 'quick-candidates-0-offer-pricing-unit_price');
		await page
			.locator('switch-cost .inputs')
			.getByRole('button', { name: /set Price per label to its break-even, and keep this cutover month/ })
			.last()
			.click();
		await agrees(page);
		const {
			candidates: [{ npv, cutover_month: taken }],
		} = await native(page);
		assert.equal(taken, month);
		assert.ok(Math.abs(Number(npv)) < before / 1e4, `${npv} is 0, compared with ${before}`);
		await page.getByText('The figures below are for a cutover').waitFor();
		await page.locator('switch-cost .undo').click();
		await agrees(page);
		assert.equal(Number((await native(page)).candidates[0].npv), before, 'in one step');
	});

	test('a toss-up is called one wherever the verdict appears', async () => {
		const { page } = await here();
		await page.setViewportSize({ width: 360, height: 900 });
		await startOver(page, 'expert-reasoning');
		await quick(page, 'candidates-0-offer-pricing-hourly_rate').fill('111.5');
		await simulated(page);
		assert.equal(await page.locator('switch-cost .verdict').getAttribute('data-verdict'), 'toss_up');
		assert.match(await page.locator('switch-cost [part=calculator] .sentence').innerText(), /^Too close to call: /);
		const word = await page.locator('switch-cost [part=calculator] .word').innerText();
		assert.ok((await page.locator('switch-cost .bar-below').innerText()).startsWith(word));
		await page.locator('switch-cost .hidden[role=status]', { hasText: word }).waitFor({ state: 'attached' });
	});
});
