// Ranges of uncertain inputs, and prices in tiers.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { settled, switchcost } from '../e2e/browser.mjs';
import {
	field,
	focused,
	oneVisit,
	open,
	openingInputs,
	price,
	scenarioOf,
	simulated,
	sliderOf,
	speak,
	stage,
	startOver,
	unfold,
} from '../e2e/stage.mjs';
import { numberFormatClass } from '../../src/text/amounts.js';

/** With a true minus sign, as on the page. */
const AmountFormat = numberFormatClass(false);

const opened = openingInputs(stage().visit);

const here = oneVisit(opened);

describe('a range', () => {
	test('changing a range writes out the others, and the risk is the native tool’s', async () => {
		const { page, at, complaints } = await here();
		await open(page, 'demand');
		const row = field(page, 'demand', 'demand-annual_growth');
		await row.getByText('Uncertain: -10 to 40 %').click();
		await at('high-demand-annual_growth').fill('60');
		await settled(page);
		const { uncertainty } = await scenarioOf(page);
		assert.deepEqual(uncertainty['/demand/annual_growth'], { low: '-0.1', high: '0.6' });
		assert.ok(Object.keys(uncertainty).length > 30, `${Object.keys(uncertainty).length} ranges`);
		await simulated(page);
		await at('scenarios-table').locator('summary').click();
		const cells = page.locator('switch-cost [aria-label="What switching is worth, over all scenarios"] tbody td');
		await cells.first().waitFor();
		const shown = await cells.allInnerTexts();
		const risk = JSON.parse(await switchcost(['risk', '--json', '-'], JSON.stringify(await scenarioOf(page))));
		const money = new AmountFormat('en', { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' });
		assert.deepEqual(
			shown.slice(0, 3),
			[risk.p10, risk.p50, risk.p90].map((amount) => money.format(amount)),
		);
		assert.equal(await page.locator('switch-cost #section-demand .badge').innerText(), '1 changed');
		await row.getByRole('button', { name: 'Restore its range' }).click();
		await settled(page);
		assert.equal((await scenarioOf(page)).uncertainty, undefined, 'nothing differs from what counts without it');
		assert.equal(await focused(page), 'all-demand-annual_growth');
		assert.deepEqual(complaints, []);
	});

	test('a range can be removed, restored and given to a certain input', async () => {
		const { page } = await here();
		await startOver(page);
		await open(page, 'demand');
		const row = field(page, 'demand', 'demand-annual_growth');
		await unfold(row.locator('.range'));
		await row.getByRole('button', { name: 'Treat it as certain' }).click();
		await settled(page);
		assert.equal((await scenarioOf(page)).uncertainty['/demand/annual_growth'], undefined);
		await row.getByText('Treated as certain').waitFor();
		await row.getByRole('button', { name: 'Restore its range' }).click();
		await settled(page);
		assert.equal((await scenarioOf(page)).uncertainty, undefined);

		await open(page, 'offer');
		const fee = field(page, 'offer', 'candidates-0-offer-commitment');
		await unfold(fee.locator('.help'));
		await fee.getByRole('button', { name: 'Give it a range' }).click();
		await page.waitForFunction(
			() => document.activeElement?.shadowRoot?.activeElement?.id === 'low-candidates-0-offer-commitment',
		);
		await settled(page);
		assert.deepEqual((await scenarioOf(page)).uncertainty['/candidates/0/offer/commitment'], {
			low: '20000',
			high: '30000',
		});
	});

	test('a problem of a range is shown at its end and led to', async () => {
		const { page, at } = await here();
		await startOver(page);
		await open(page, 'demand');
		await unfold(field(page, 'demand', 'demand-annual_growth').locator('.range'));
		await at('low-demand-annual_growth').fill('20');
		await page.getByText('Expected at most the value itself, 10 % a year; you typed 20.').waitFor();
		await at('low-demand-annual_growth').fill('-200');
		await page.getByText('Between -90 and 1,000 % a year; you typed -200.').waitFor();
		await at('low-demand-annual_growth').fill('few');
		await page.getByText('“few” was not understood.').waitFor();
		await page.locator('switch-cost #section-demand > summary').click(); // closes it
		await page.locator('switch-cost .status').getByRole('button', { name: 'Lowest: Growth per year' }).click();
		assert.equal(await focused(page), 'low-demand-annual_growth');
		assert.equal(await at('low-demand-annual_growth').inputValue(), 'few');
	});

	test('a range moves along when its value is dragged', async () => {
		const { page, at } = await here();
		await startOver(page);
		await open(page, 'demand');
		await unfold(field(page, 'demand', 'demand-labels_per_month').locator('.range'));
		await at('high-demand-labels_per_month').fill('90,000');
		await settled(page);
		const slider = await sliderOf(page, 'quick-demand-labels_per_month');
		await slider.focus();
		await page.keyboard.press('End');
		await settled(page);
		const { demand, uncertainty } = await scenarioOf(page);
		assert.equal(Number(uncertainty['/demand/labels_per_month'].high), Number(demand.labels_per_month) * 1.5);
		assert.equal(await page.locator('switch-cost .problem').count(), 0);
		await page.keyboard.press('ControlOrMeta+z');
		await settled(page);
		assert.deepEqual((await scenarioOf(page)).uncertainty['/demand/labels_per_month'], { low: '42000', high: '90000' });
	});

	test('the bar of a range lies below its slider’s thumb, also from right to left', async () => {
		const { page } = await here();
		await startOver(page);
		for (const lang of ['ar', 'en']) {
			await speak(page, lang);
			const slider = /** @type {{x: number, width: number}} */ (
				await (await sliderOf(page, 'quick-demand-labels_per_month')).boundingBox()
			);
			const bar = /** @type {{x: number, width: number}} */ (
				await page.locator('switch-cost .range-bar rect').first().boundingBox()
			);
			// The slider covers 0 to 150,000 and the range 42,000 to 84,000.
			const [low, high] = [42000, 84000].map((end) => slider.x + slider.width * (0.03 + (0.94 * end) / 150000));
			const expected = lang === 'ar' ? slider.x + slider.width - (high - slider.x) : low;
			assert.ok(Math.abs(bar.x - expected) < 2, `${lang}: ${bar.x}, expected ${expected}`);
			assert.ok(Math.abs(bar.width - (high - low)) < 2);
		}
	});
});

test('tiered pricing is a table, and other models keep what was typed in them', async () => {
	const { page, at, complaints } = await here();
	await startOver(page);
	await open(page, 'offer');
	const section = page.locator('switch-cost #section-offer');
	const model = section.getByLabel('Pricing model', { exact: true });
	await section.getByLabel('Price per label', { exact: true }).fill('0.77');
	await model.selectOption('tiered');
	await section.getByRole('button', { name: 'Add a tier' }).click();
	await page.waitForFunction(
		() => document.activeElement?.shadowRoot?.activeElement?.id === 'all-candidates-0-offer-pricing-tiers-1-up_to',
	);
	await section.getByLabel('Tier 2 up to', { exact: true }).fill('120,000');
	await section.getByLabel('Tier 3 price', { exact: true }).fill('0.5');
	await settled(page);
	assert.deepEqual(await section.locator('.tiers tbody td:first-child').allInnerTexts(), ['0', '50,000', '120,000']);
	assert.deepEqual((await scenarioOf(page)).candidates[0].offer.pricing.tiers, [
		{ up_to: '50000', unit_price: '0.77' },
		{ up_to: '120000', unit_price: '0.77' },
		{ unit_price: '0.5' },
	]);
	await section.getByLabel('Tier 2 up to', { exact: true }).fill('40,000');
	await section.getByText('Expected more than 50,000 labels; you typed 40,000.').waitFor();
	await section.getByRole('button', { name: 'Remove tier 3' }).click();
	await settled(page);
	assert.deepEqual((await scenarioOf(page)).candidates[0].offer.pricing.tiers, [
		{ up_to: '50000', unit_price: '0.77' },
		{ unit_price: '0.77' },
	]);
	await model.selectOption('per_label');
	await settled(page);
	assert.equal((await scenarioOf(page)).candidates[0].offer.pricing.unit_price, '0.77');
	await section.getByLabel('Price per label', { exact: true }).fill('0.6');
	await model.selectOption('tiered');
	await settled(page);
	assert.equal((await scenarioOf(page)).candidates[0].offer.pricing.tiers.length, 2);
	await model.selectOption('per_label');
	assert.equal(await at(price).inputValue(), '0.6');
	assert.deepEqual(complaints, []);
});
