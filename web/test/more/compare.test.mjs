// The fit, and the comparison with state A; the figures are those of the native tool.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { settled } from '../e2e/browser.mjs';
import { assessed, button, cell, exact, explained, price, read, row, rows, three } from '../e2e/compare.mjs';
import {
	focused,
	native,
	oneVisit,
	opening,
	problemsInAllLooks,
	scenarioOf,
	stage,
	startOver,
	unfold,
} from '../e2e/stage.mjs';

/** @import { Page } from 'playwright-core' */

const opened = opening(stage().visit);

const here = oneVisit(opened);

test('the fit follows the sliders by keyboard and says what would change the order', async () => {
	const { page, at } = await here();
	await at('#all').scrollIntoViewIfNeeded(); // the part loads when it nears the window
	await button(page, 'Weigh and score').click();
	await at('.scores').waitFor();
	assert.match(await at('#fit').innerText(), /^All providers suit you equally well, with 5\.0 of 10/);
	const slider = (/** @type {string} */ name) => page.getByRole('slider', { name, exact: true });
	await slider('Security: score of the new provider').focus();
	for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
	await slider('Pricing: score of your current provider').focus();
	for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowRight');
	await settled(page);
	const {
		candidates: [{ fit }],
	} = await native(page);
	assert.equal(
		await at('#fit').innerText(),
		`The new provider suits you best with ${Number(fit?.candidate).toFixed(1)} of 10, ahead of your current provider with ${Number(fit?.incumbent).toFixed(1)}`,
	);
	const share = `${Math.round(Number(fit?.robustness) * 100)}%`;
	assert.match(
		await at('.scores').innerText(),
		new RegExp(`above your current provider under ${share} of all possible priorities`),
	);
	const text = await at('section:has(#fit)').innerText();
	const name = { security: 'Security', pricing: 'Pricing' }[
		/** @type {'security' | 'pricing'} */ (fit?.flip?.input.slice('/priorities/'.length))
	];
	const [past, roundingMode] = Number(fit?.flip?.value) > 5 ? ['above', 'ceil'] : ['below', 'floor'];
	const tenths = { minimumFractionDigits: 1, maximumFractionDigits: 1, roundingMode };
	const limit = new Intl.NumberFormat('en', /** @type {any} */ (tenths)).format(Number(fit?.flip?.value));
	assert.ok(text.includes(`the priority of “${name}” from 5.0 to ${past} ${limit}`), text);
});

/** Starts over, with nothing kept. @param {Page} page */
async function afresh(page) {
	await startOver(page);
	const forget = button(page, 'Forget A');
	if (await forget.count()) await forget.click();
}

describe('a state that is kept', () => {
	test('state A stands beside the current state, with the difference and the changes', async () => {
		const { page, at, complaints } = await here();
		await afresh(page);
		await assessed(page);
		const before = (await native(page)).candidates[0];
		await button(page, 'Keep this to compare').click();
		await at('#against').waitFor();
		assert.match(await at('#against').innerText(), /^A is kept: change something/);
		await at(price(0)).fill('1.05');
		await at('#quick-incumbent-offer-commitment').fill('30000');
		await assessed(page);
		const after = (await native(page)).candidates[0];
		const difference = Number(after.npv) - Number(before.npv);
		assert.equal(
			await at('#against').innerText(),
			`Worth ${read.format(Math.abs(difference))} ${difference < 0 ? 'less' : 'more'} than A`,
		);
		assert.deepEqual(
			(await row(page, 'At your figures')).map((text) => text.replace(' better', '')),
			[before, after].map(({ npv }) => read.format(Number(npv))),
		);
		const { dialog, ...worth } = await explained(page, cell(page, 'At your figures', 0));
		assert.deepEqual(worth, {
			title: 'Worth over the horizon (net present value)',
			of: 'A: New provider',
			amount: exact.format(Number(before.npv)),
		});
		assert.equal(await dialog.locator('details').count(), 0, 'the inputs of A have no fields');
		await page.keyboard.press('Escape');
		assert.deepEqual(await rows(page, 'What you changed'), [
			['Commitment per month, Current provider', '$45,000', '$30,000'],
			['Price per label, New provider', '$0.85 per label', '$1.05 per label'],
		]);
		await unfold(at('#bridge-table'));
		const lines = await rows(
			page,
			'Each bar shows how much more or less than in A a line adds to the present value of switching.',
		);
		assert.deepEqual(lines.at(-1), [
			'Total worth',
			...[before.npv, after.npv, difference].map((amount) => exact.format(Number(amount))),
		]);
		const cents = (/** @type {string} */ amount) =>
			Math.round(Number(amount.replace(/[$,]/g, '').replace('−', '-')) * 100);
		assert.equal(
			lines.slice(0, -1).reduce((sum, [, , , by]) => sum + cents(by), 0),
			Math.round(difference * 100),
			'the lines add up to the cent',
		);
		assert.deepEqual(lines[0], [
			'Labels',
			...[before, after].map((c) => exact.format(Number(c.npv_by_line.labels))),
			exact.format(Number(after.npv_by_line.labels) - Number(before.npv_by_line.labels)),
		]);
		assert.deepEqual(complaints, []);
	});

	test('state A can be swapped, restored and forgotten, with undo', async () => {
		const { page, at } = await here();
		await afresh(page);
		await button(page, 'Keep this to compare').click();
		await at(price(0)).fill('1.05');
		await assessed(page);
		const unit = async () => String((await scenarioOf(page)).candidates[0].offer.pricing.unit_price);
		await button(page, 'Swap A and this').click();
		await at('#against')
			.filter({ hasText: /more than A\s*$/ })
			.waitFor();
		await settled(page);
		assert.equal(await unit(), '0.85');
		assert.deepEqual(await rows(page, 'What you changed'), [
			['Price per label, New provider', '$1.05 per label', '$0.85 per label'],
		]);
		await button(page, 'Go back to A').click();
		await settled(page);
		assert.equal(await unit(), '1.05');
		await button(page, 'Undo').click();
		await settled(page);
		assert.equal(await unit(), '0.85');
		await button(page, 'Forget A').click();
		await button(page, 'Keep this to compare').waitFor();
		await at('#against').waitFor({ state: 'detached' });
		assert.equal(await focused(page), 'keep', 'the focus stays at hand');
	});

	test('state A may be another candidate, and is not compared in another currency', async () => {
		const { page, at } = await here();
		await afresh(page);
		await three(page);
		await button(page, 'Keep this to compare').click();
		await button(page, '1. New provider').click();
		await assessed(page);
		assert.match(
			await at('[aria-label="Key figures of A and of the present state"] thead').innerText(),
			/A: New provider 3\s+Now: New provider/,
		);
		assert.ok(
			(await rows(page, 'What you changed')).some(
				([input, was, is]) => input.startsWith('Name') && was === 'New provider 3' && is === 'New provider',
			),
		);
		await page.getByText('Currency and time', { exact: true }).click();
		await at('#all-currency').selectOption('EUR');
		await at('#exchange-rate').fill('0.9');
		await button(page, 'Convert all amounts').click();
		await settled(page);
		assert.equal(await at('#against').innerText(), 'A is in another currency, so the two cannot be compared');
	});

	test('axe finds no problem in the comparison with state A', async () => {
		const { page, at } = await here();
		await afresh(page);
		await button(page, 'Keep this to compare').click();
		await three(page);
		await at('#against').waitFor();
		for (const details of ['#overlay-table', '#bridge-table', '.rename']) await unfold(at(details));
		assert.deepEqual(await problemsInAllLooks(page), []);
	});

	test('default names of state A follow the language and count as no change', async () => {
		const { page, at } = await here();
		await afresh(page);
		await button(page, 'Keep this to compare').click();
		await at(price(0)).fill('1.05');
		await assessed(page);
		await page.evaluate(() => document.querySelector('switch-cost')?.setAttribute('locale', 'de'));
		await at('[aria-label="Was Sie geändert haben"]').waitFor();
		await assessed(page);
		assert.match(await at('.compare thead').innerText(), /A: Neuer Anbieter\s+Jetzt: Neuer Anbieter/);
		assert.equal((await rows(page, 'Was Sie geändert haben')).length, 1);
	});
});
