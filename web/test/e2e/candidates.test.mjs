// Comparing several candidates; the figures are those of the native tool.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accessibilityProblems, settled } from './browser.mjs';
import { assessed, button, cell, exact, explained, price, read, row, rows, three } from './compare.mjs';
import { atLength } from '../at-length.mjs';
import { focused, native, oneVisit, opening, scenarioOf, stage, startOver, unfold } from './stage.mjs';

/** @import { Page } from 'playwright-core' */

const opened = opening(stage().visit);

describe('candidates', () => {
	const here = oneVisit(async () => {
		const three_ = await opened();
		await three(three_.page);
		return three_;
	});

	test('candidates side by side show the native tool’s figures and mark the best of each row', async () => {
		const { page, at, complaints } = await here();
		const { candidates, recommendation } = await native(page);
		const marked = (/** @type {string} */ text, /** @type {boolean} */ best) => (best ? `${text} best` : text);
		/** @param {number[]} amounts @param {(...all: number[]) => number} top */
		const wanted = (amounts, top) => amounts.map((amount) => marked(read.format(amount), amount === top(...amounts)));
		assert.deepEqual(
			await row(page, 'Up front'),
			wanted(
				candidates.map((c) => Number(c.one_time_total)),
				Math.min,
			),
		);
		assert.deepEqual(
			await row(page, 'Worth on average'),
			wanted(
				candidates.map((c) => Number(c.risk?.mean)),
				Math.max,
			),
		);
		assert.deepEqual(
			await row(page, 'Pays back'),
			candidates.map(({ payback_month: month }) =>
				marked(
					month === null ? 'never' : `in ${month} months`,
					month === Math.min(...candidates.map((c) => c.payback_month ?? Infinity)),
				),
			),
		);
		const pays = candidates.map((c) => Number(c.risk?.probability_positive));
		assert.ok(pays[0] > 0.9 && pays[1] > pays[0] && pays[2] === 0, `${pays}`);
		assert.deepEqual(
			await row(page, 'Chance that it pays'),
			pays.map((share, i) => marked(`${Math.round(share * 50)} of 50`, i === 1)),
		);
		assert.equal(recommendation.candidate, 1);
		const exit = await explained(page, cell(page, 'Leaving the contract', 1));
		assert.deepEqual(
			[exit.title, exit.of, exit.amount],
			['Leaving the contract Cash', 'switching to new provider 2', exact.format(Number(candidates[1].one_time.exit))],
		);
		await page.keyboard.press('Escape');
		const { dialog, ...worth } = await explained(page, cell(page, 'At your figures', 0));
		assert.deepEqual(worth, {
			title: 'Worth over the horizon (net present value)',
			of: 'New provider',
			amount: exact.format(Number(candidates[0].npv)),
		});
		await dialog.locator('details > summary').click();
		await dialog.getByRole('button', { name: 'Price per label, New provider', exact: true }).click();
		await page.waitForFunction((id) => document.activeElement?.shadowRoot?.activeElement?.id === id, price(0).slice(1));
		await settled(page);
		await button(page, 'Show new provider 2').click();
		await settled(page);
		assert.equal(await at('.verdict').getAttribute('data-verdict'), recommendation.verdict);
		assert.match(await at('.verdict .word').innerText(), /New provider 2, the best of three candidates/);
		assert.match(
			await at('.lead').innerText(),
			new RegExp(`^Worth about \\${read.format(Number(recommendation.mean))} over`),
		);
		assert.match(
			await at('#compare').innerText(),
			/^New provider 2 is worth most, \$[\d,]+ more than the new provider$/,
		);
		assert.equal(await at('.candidate').count(), 3, 'a curve each');
		await unfold(at('#overlay-table'));
		assert.deepEqual(
			(await rows(page, 'Benefit of switching to each candidate, added up month by month')).at(-1)?.slice(1),
			candidates.map((c) => exact.format(Number(c.net_benefit))),
		);
		assert.deepEqual(complaints, []);
	});

	test('a candidate is selected by list or table head, and the answer names it', async () => {
		const { page, at } = await here();
		await at('#candidate').selectOption('2');
		await settled(page);
		const { candidates } = await native(page);
		const upFront = () => at('.answers dd').first().innerText();
		assert.equal(await upFront(), read.format(Number(candidates[2].one_time_total)));
		assert.match(await at('.verdict .word').innerText(), / · New provider 2, the best of three candidates$/);
		assert.equal(
			await at('.answers > :nth-child(3) dd').first().innerText(),
			`${Math.round(Number(candidates[2].risk?.probability_positive) * 50)} of 50`,
		);
		assert.match(
			await at('.verdict .note').first().innerText(),
			/^The figures below are those of new provider 3\. New provider 2 is worth \$[\d,.]+M? more\. Show new provider 2$/,
		);
		await button(page, 'Show new provider 2').click();
		await settled(page);
		assert.equal(await page.getByText('is worth').and(at('.verdict .note')).count(), 0);
		assert.equal(await upFront(), read.format(Number(candidates[1].one_time_total)));
		await button(page, '1. New provider').focus();
		await page.keyboard.press('Enter');
		await settled(page);
		assert.equal(await button(page, '1. New provider').getAttribute('aria-pressed'), 'true');
		assert.equal(await upFront(), read.format(Number(candidates[0].one_time_total)));
		assert.equal(await at('#quick-candidates-0-offer-pricing-unit_price').inputValue(), '0.85');
		await at('#follows').focus();
		await page.keyboard.press('End');
		await settled(page);
		assert.equal(await at('#candidate').inputValue(), '2');
	});

	test('the status line leads to a problem of another candidate', atLength, async () => {
		const { page, at } = await here();
		await at(price(2)).fill('many');
		await at('.status .problem').waitFor();
		await at('#candidate').selectOption('0');
		assert.match(await at('.status').innerText(), /Price per label, New provider 3/);
		await at('.status').getByRole('button', { name: 'Price per label, New provider 3' }).click();
		assert.equal(await focused(page), 'quick-candidates-2-offer-pricing-unit_price');
		assert.equal(await at(price(2)).inputValue(), 'many');
		await at(price(2)).fill('1.3');
		await settled(page);
	});

	test('candidates keep values and ranges when one is renamed or removed', async () => {
		const { page, at } = await here();
		await at('.rename > summary').click();
		await at('#quick-candidates-2-name').fill('Vega');
		await settled(page);
		assert.match(await button(page, '3. Vega').innerText(), /Vega/);
		await at('#candidate').selectOption('1');
		await settled(page);
		await button(page, 'Remove new provider 2').click();
		await settled(page);
		const { candidates } = await scenarioOf(page);
		assert.deepEqual(
			candidates.map((/** @type {any} */ c) => [c.name, String(c.offer.pricing.unit_price)]),
			[
				['New provider', '0.85'],
				['Vega', '1.3'],
			],
		);
		assert.equal(await focused(page), 'candidate', 'the focus stays at hand');
		await assessed(page);
		const { candidates: results } = await native(page);
		assert.deepEqual(
			(await row(page, 'Up front')).map((text) => text.replace(' best', '')),
			results.map((c) => read.format(Number(c.one_time_total))),
		);
		await button(page, 'Undo').click();
		await settled(page);
		assert.deepEqual(
			(await scenarioOf(page)).candidates.map((/** @type {any} */ c) => c.name),
			['New provider', 'New provider 2', 'Vega'],
		);
	});

	test('equal candidates are called equal, and the smallest loss is named where none pays', atLength, async () => {
		const { page, at } = await here();
		await startOver(page);
		await button(page, 'Offer B').click();
		await assessed(page);
		assert.equal(await at('#compare').innerText(), 'Both candidates are worth the same');
		assert.equal(await at('.winner').count(), 0);
		assert.match(
			await at('.verdict .word').innerText(),
			/ · (The new provider|New provider 2), worth the same as (the new provider|new provider 2)$/,
		);
		await at(price(1)).fill('900000');
		await at('#candidate').selectOption('0');
		await at(price(0)).fill('2');
		await assessed(page);
		assert.match(
			await at('#compare').innerText(),
			/^None of them pays; the new provider loses least, \$[\d.]+B less than new provider 2$/,
		);
		assert.match(await at('.verdict .word').innerText(), /^Stay · The new provider comes closest of two candidates$/);
	});
});

/** Eight with long names, the last the best. @param {Page} page */
async function eight(page) {
	await button(page, 'Offer B').click();
	for (let n = 2; n < 8; n++) await button(page, /^Add a candidate/).click();
	await page.locator('switch-cost .rename > summary').click();
	for (let i = 0; i < 8; i++) {
		await page.locator('switch-cost #candidate').selectOption(String(i));
		await page
			.locator(`switch-cost #quick-candidates-${i}-name`)
			.fill(`A provider with quite a long name, of a large holding company, number ${i + 1}`);
		await page.locator(`switch-cost ${price(i)}`).fill((0.99 - i * 0.07).toFixed(2));
	}
}

describe('eight candidates', atLength, () => {
	const here = oneVisit(async () => {
		const narrow = await opened({ width: 320 });
		narrow.page.setDefaultTimeout(60_000); // all of them over ten years take a busy machine its time
		await eight(narrow.page);
		return narrow;
	});

	test('eight candidates with long names fit the narrowest page, and no more can be added', async () => {
		const { page, at } = await here();
		await assessed(page);
		assert.equal(await button(page, /^Add a candidate/).count(), 0);
		assert.match(await at('.candidates').innerText(), /You can compare up to 8 candidates/);
		assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
		assert.deepEqual(
			await at('.compare thead button').evaluateAll(
				(all) => all.filter((one) => one.scrollWidth > one.clientWidth).length,
			),
			0,
		);
		assert.equal(
			await at('.compare').evaluate((region) => {
				const [seen, best] = [region, /** @type {Element} */ (region.querySelector('thead th:last-child'))].map(
					(element) => element.getBoundingClientRect(),
				);
				return best.left >= seen.left && best.right <= seen.right + 1;
			}),
			true,
			'the best is in sight',
		);
		const labels = await at('.candidate text').evaluateAll((all) =>
			all.map((one) => one.getBoundingClientRect()).map(({ top, bottom, right }) => ({ top, bottom, right })),
		);
		labels
			.sort((a, b) => a.top - b.top)
			.forEach((label, i) => {
				assert.ok(label.right <= 320, 'a label ends inside the page');
				assert.ok(i === 0 || label.top >= labels[i - 1].bottom - 4, 'no label covers another');
			});
		assert.deepEqual(await accessibilityProblems(page), []);
	});

	test('eight candidates over ten years: the visible one is answered first, all as by the native tool', async () => {
		const { page, at } = await here();
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.getByText('Currency and time', { exact: true }).click();
		await at('#all-horizon_months').fill('120');
		await settled(page);
		const early = page.evaluate(
			(selector) =>
				new Promise((resolve) => {
					const root = /** @type {any} */ (document.querySelector('switch-cost')?.shadowRoot);
					const figure = () => root.querySelector(selector).textContent;
					const before = figure();
					new MutationObserver(() => {
						if (figure() !== before) resolve(root.querySelector('.page').hasAttribute('data-asking'));
					}).observe(root, { subtree: true, childList: true, characterData: true });
				}),
			'.answers dd',
		);
		await at('#quick-demand-labels_per_month').fill('90000');
		assert.equal(await early, true);
		await settled(page);
		const { candidates, recommendation } = await native(page);
		assert.equal(recommendation.candidate, 7);
		assert.deepEqual(
			(await row(page, 'Up front')).map((text) => text.replace(' best', '')),
			candidates.map((c) => read.format(Number(c.one_time_total))),
		);
	});
});
