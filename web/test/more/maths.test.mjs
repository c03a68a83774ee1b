// Every figure opens its calculation, which leads to the figures and inputs in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessibilityProblems, settled, switchcost } from '../e2e/browser.mjs';
import { drawn, oneVisit, openParts, stage, unfold } from '../e2e/stage.mjs';

/** @import { Page } from 'playwright-core' */

const { visit } = stage();

const dialog = (/** @type {Page} */ page) => page.getByRole('dialog');
const title = (/** @type {Page} */ page) => dialog(page).locator('#maths-title');

/** A page with its answer. @param {import('../e2e/stage.mjs').Opening} [options] */
async function answered(options) {
	const opened = await visit(options);
	await opened.page.locator('switch-cost .answers .open').first().waitFor();
	await settled(opened.page);
	await openParts(opened.page);
	// The last parts load when they near the window
	await opened.page.locator('switch-cost #all').scrollIntoViewIfNeeded();
	await opened.page.locator('switch-cost #staying').waitFor();
	await settled(opened.page);
	return opened;
}

const here = oneVisit(answered);

test('explanations lead from the worth to an input and its field by keyboard', async () => {
	const { page, complaints } = await here();
	await page.locator('switch-cost .lead .exact button').focus();
	await page.keyboard.press('Enter');
	await title(page).waitFor();
	assert.match(await title(page).innerText(), /net present value/i);
	assert.equal(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id), 'maths-title');
	await dialog(page).locator('.scroll tbody tr').nth(35).waitFor(); // the months behind it

	/** Goes on by a button of the dialog. @param {import('playwright-core').Locator} button @param {RegExp} to */
	const follow = async (button, to) => {
		await button.focus();
		await page.keyboard.press('Enter');
		await title(page).filter({ hasText: to }).waitFor();
		assert.deepEqual(await accessibilityProblems(page), []);
	};
	await follow(dialog(page).locator('.scroll tbody tr').nth(20).locator('.open').first(), /Benefit of the month/);
	await follow(dialog(page).getByRole('button', { name: /^How Cost of switching/ }), /Total cost/);
	await follow(dialog(page).getByRole('button', { name: /^How Labels is calculated/ }), /^\s*Labels/);
	await follow(dialog(page).getByRole('button', { name: /^How Invoice/ }), /^\s*Invoice/);
	await follow(dialog(page).getByRole('button', { name: /^How Top-up/ }), /^\s*Top-up/);
	const ofPeriod = dialog(page).getByRole('button', { name: /^How Commitment of the period so far/ });
	await follow(ofPeriod, /Commitment of the period so far/);
	const ofMonth = dialog(page).getByRole('button', { name: /^How Commitment of the month/ });
	await follow(ofMonth, /Commitment of the month/);
	const change = dialog(page).getByRole('button', { name: /^Change Commitment/ });
	await change.focus();
	await page.keyboard.press('Enter');
	await dialog(page)
		.waitFor({ state: 'detached' })
		.catch(() => {});
	assert.equal(await page.locator('dialog[open]').count(), 0);
	await page.waitForFunction(() => /commitment$/.test(document.activeElement?.shadowRoot?.activeElement?.id ?? ''));
	assert.deepEqual(complaints, []);
});

test('Escape closes an explanation and restores the focus; Back goes back', async () => {
	const { page } = await here();
	const upFront = page.locator('switch-cost .answers .open').first();
	await upFront.click();
	await title(page).waitFor();
	await dialog(page).locator('.terms .open').first().click();
	await dialog(page).getByRole('button', { name: 'Back' }).click();
	assert.match(await title(page).innerText(), /Up front/);
	await page.keyboard.press('Escape');
	assert.equal(await page.locator('dialog[open]').count(), 0);
	assert.equal(
		await upFront.evaluate((element) => /** @type {any} */ (element.getRootNode()).activeElement === element),
		true,
	);
});

test('every figure that can be opened explains its calculation', async () => {
	const { page, complaints } = await here();
	await page.locator('switch-cost details.figures').evaluateAll((all) =>
		all.forEach((details) => {
			/** @type {HTMLDetailsElement} */ (details).open = true;
		}),
	);
	await page.locator('switch-cost #switching tfoot').waitFor();
	await settled(page);
	const names = new Set();
	const buttons = page.locator('switch-cost .page .open');
	const count = await buttons.count();
	assert.ok(count > 300, `${count} figures`);
	for (let i = 0; i < count; i += i < 90 ? 1 : 37) {
		const shown = await buttons.nth(i).innerText();
		await buttons.nth(i).evaluate((/** @type {any} */ button) => button.click());
		await title(page).waitFor();
		await page.waitForFunction(() => {
			const open = document.querySelector('switch-cost')?.shadowRoot?.querySelector('dialog.maths');
			return open?.querySelector('.formula, .months, table, .source');
		});
		names.add(await title(page).innerText());
		assert.equal(await dialog(page).getByRole('alert').count(), 0, shown);
		assert.ok(await dialog(page).locator('.source').count(), shown);
		await page.keyboard.press('Escape');
	}
	assert.ok(names.size > 30, [...names].join(', '));
	assert.deepEqual(complaints, []);
});

test('explanations agree with the native tool', async () => {
	const { page } = await here();
	await unfold(page.locator('switch-cost #staying'));
	const cell = page.locator('switch-cost #staying tbody tr').nth(14).locator('.open').first();
	const shown = await cell.innerText();
	await cell.click();
	await dialog(page).locator('.formula.numbers').waitFor();
	const scenario = await page.evaluate(() =>
		JSON.stringify(/** @type {any} */ (document.querySelector('switch-cost')).scenario),
	);
	const explained = JSON.parse(
		await switchcost(['explain', 'labels', '--branch', 'stay', '--month', '15', '--json'], scenario),
	);
	assert.equal(shown, new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' }).format(explained.value));
	const invoice = explained.terms.find((/** @type {{name: string}} */ { name }) => name === 'invoice');
	assert.match(
		await dialog(page).locator('.formula.numbers').innerText(),
		new RegExp(
			new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' }).format(invoice.value).replace('$', '\\$'),
		),
	);
	await page.keyboard.press('Escape');

	await page.locator('switch-cost .change .open').click();
	await title(page).filter({ hasText: 'Prices that turn the verdict' }).waitFor();
	await page.keyboard.press('Escape');

	const migration = JSON.parse(await switchcost(['explain', 'migration', '--json'], scenario));
	await unfold(page.locator('switch-cost #costs-lines'));
	await page
		.locator('switch-cost .costs tbody tr', { hasText: 'Guidelines, integration, calibration' })
		.locator('.open')
		.click();
	await dialog(page).locator('.formula.numbers').waitFor();
	const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' });
	assert.equal(
		await dialog(page).locator('.formula.numbers').innerText(),
		`= ${migration.months.map((/** @type {any} */ { terms: [{ value }] }) => money.format(value)).join(' + ')}`,
		'a sum has its numbers',
	);
});

test('the explanation dialog fits, and axe finds no problem in it', async () => {
	const { page } = await here();
	await page.keyboard.press('Escape'); // out of what was open
	for (const figure of ['.answers .open >> nth=0', '.answers .open >> nth=2', '.lead .open']) {
		await page.locator(`switch-cost ${figure}`).click();
		await dialog(page).locator('table').first().waitFor();
		for (const [width, colorScheme] of /** @type {[number, 'light' | 'dark'][]} */ ([
			[320, 'light'],
			[768, 'dark'],
			[1440, 'light'],
		])) {
			await page.setViewportSize({ width, height: 700 });
			await page.emulateMedia({ colorScheme });
			await drawn(page);
			const over = await dialog(page).evaluate(
				(/** @type {HTMLElement} */ element) => element.scrollWidth - element.clientWidth,
			);
			assert.ok(over <= 0, `${over} px too wide at ${width} px`);
			assert.deepEqual(await accessibilityProblems(page), [], `${width} px, ${colorScheme}`);
		}
		await page.keyboard.press('Escape');
	}
});
