// The calculator with typing errors, by keyboard and with assistive technology.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { atLength } from '../at-length.mjs';
import { agrees, answered, openAll, quick, ready } from './answers.mjs';
import { settled, until } from './browser.mjs';
import { oneVisit, problemsInAllLooks, scenarioOf, simulated, stage, startOver } from './stage.mjs';

/** @import { Page } from 'playwright-core' */

const { visit } = stage();
const visited = answered(visit);

describe('a bad value', () => {
	const here = oneVisit(visited);

	test('a bad value is named beside its field and leaves the last answer in place', async () => {
		const { page, complaints } = await here();
		const before = await page.locator('switch-cost [part=calculator] .sentence').innerText();
		const accuracy = quick(page, 'candidates-0-offer-label_accuracy');
		await accuracy.fill('140');
		await page.getByText('Between 0 and 100 %; you typed 140.').first().waitFor();
		assert.equal(await accuracy.getAttribute('aria-invalid'), 'true');
		assert.equal(await page.locator('switch-cost [part=calculator] .sentence').innerText(), before);
		assert.match(await page.locator('switch-cost .status').innerText(), /still the last valid answer: Label accuracy/);
		const colours = await page
			.locator('switch-cost :is(.verdict .sentence, .bar-below)')
			.evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
		assert.deepEqual(
			colours,
			[colours[0], colours[0]],
			'the bar above the fields of a narrow page is as pale as the headline',
		);
		await quick(page, 'demand-labels_per_month').fill('many');
		await page.getByText('“many” was not understood.').first().waitFor();
		await page.locator('switch-cost #preset').focus(); // leaving keeps what was typed
		assert.equal(await accuracy.inputValue(), '140');
		assert.equal(await quick(page, 'demand-labels_per_month').inputValue(), 'many');
		await accuracy.fill('96');
		await quick(page, 'demand-labels_per_month').fill('70,000');
		await agrees(page);
		assert.equal(await page.locator('switch-cost .problem').count(), 0);
		assert.deepEqual(complaints, []);
	});

	test('the simulation goes on for the last valid scenario when a bad value follows at once', atLength, async () => {
		const { page, complaints } = await here();
		await startOver(page);
		await simulated(page);
		const chance = page.locator('switch-cost [part=figures] > div').last();
		const before = await chance.innerText();
		const sentence = page.locator('switch-cost [part=calculator] .lead > :first-child');
		const headline = await sentence.innerText();
		await quick(page, 'demand-labels_per_month').fill('90,000');
		await until(async () => (await sentence.innerText()) !== headline);
		await quick(page, 'incumbent-offer-commitment').fill('abc');
		await page.getByText('“abc” was not understood.').first().waitFor();
		await page.locator('switch-cost [part=figures]:not(:has([data-old]))').waitFor();
		assert.notEqual(await chance.innerText(), before);
		await quick(page, 'incumbent-offer-commitment').fill('45,000');
		await agrees(page);
		assert.deepEqual(complaints, []);
	});

	test('the status line leads to the field with a bad value', async () => {
		const { page } = await here();
		await startOver(page);
		await page.getByText('The move', { exact: true }).click();
		await page.getByLabel('Parallel run', { exact: true }).fill('9');
		await page
			.getByText(/Expected at most 3 months, the lead time/)
			.first()
			.waitFor();
		await page.locator('switch-cost #section-transition > summary').click();
		await page.locator('switch-cost .status').getByRole('button', { name: 'Parallel run' }).click();
		assert.equal(
			await page.evaluate(() => document.querySelector('switch-cost')?.shadowRoot?.activeElement?.id),
			'all-candidates-0-transition-parallel_months',
		);
	});

	test('resetting a field or the preset removes a bad value', atLength, async () => {
		const { page } = await here();
		await startOver(page);
		const price = quick(page, 'candidates-0-offer-pricing-unit_price');
		await price.fill('9..9');
		await page.getByText('“9..9” was not understood').first().waitFor();
		await page
			.locator('switch-cost .inputs')
			.getByRole('button', { name: 'Reset Price per label to the preset’s value' })
			.click();
		await agrees(page);
		assert.equal(await price.inputValue(), '0.85');
		await price.fill('0.5');
		await page.getByRole('button', { name: 'Reset all' }).click();
		await settled(page);
		assert.equal(await price.inputValue(), '0.85');
	});
});

test('numbers are read and written in the language of the page', async () => {
	const prepare = (/** @type {Page} */ page) =>
		page.addInitScript(() =>
			document.addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('lang', 'de')),
		);
	const { page, close } = await visit({ prepare });
	await ready(page);
	const price = quick(page, 'candidates-0-offer-pricing-unit_price');
	assert.equal(await price.inputValue(), '0,85');
	await price.fill('1.234,50');
	await settled(page);
	assert.equal((await scenarioOf(page)).candidates[0].offer.pricing.unit_price, '1234.5');
	await price.fill('0,9');
	await settled(page);
	assert.equal((await scenarioOf(page)).candidates[0].offer.pricing.unit_price, '0.9');
	await close();
});

describe('everybody can use it', () => {
	const here = oneVisit(() => visited({ width: 320 }));

	test('nothing is wider than the page at 320 px (1280 px at 400 %)', async () => {
		const { page } = await here();
		assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
	});

	test('every bar and mark of the charts has a colour', async () => {
		const { page } = await here();
		await simulated(page);
		const unstyled = await page
			.locator('switch-cost svg :is(rect, circle)')
			.evaluateAll((marks) =>
				marks
					.filter((mark) => getComputedStyle(mark).fill === 'rgb(0, 0, 0)')
					.map((mark) => mark.closest('figure')?.textContent?.slice(0, 80)),
			);
		assert.deepEqual(unstyled, []);
	});

	test('axe finds no problem in the calculator, closed or fully open', async () => {
		const { page } = await here();
		await page.locator('switch-cost #preset').selectOption('documents');
		await simulated(page);
		assert.deepEqual(await problemsInAllLooks(page), []);
		for (const kind of ['figures', 'section', 'help']) await openAll(page, kind);
		await quick(page, 'demand-labels_per_month').fill('-1');
		await page.locator('switch-cost .problem').first().waitFor();
		assert.deepEqual(await problemsInAllLooks(page), []);
	});
});
