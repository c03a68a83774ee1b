// Editing: fields stay in place and keep their text as long as it counts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atLength } from '../at-length.mjs';
import { settled } from './browser.mjs';
import { decided, focused, native, oneVisit, openParts, scenarioOf, sliderOf, stage, startOver } from './stage.mjs';

/** @import { Page } from 'playwright-core' */

const { visit } = stage();

const price = (/** @type {Page} */ page) => page.locator('switch-cost #quick-incumbent-offer-pricing-unit_price');
const volume = (/** @type {Page} */ page) => page.locator('switch-cost #quick-demand-labels_per_month');

const here = oneVisit(async () => {
	const opened = await visit({ height: 1600 }); // all in sight: nothing scrolls
	await opened.page.locator('switch-cost [part=calculator] .verdict').waitFor();
	await openParts(opened.page);
	return opened;
});

test('nothing moves under the pointer at the first change or a rejected value', async () => {
	const { page } = await here();
	const slider = await sliderOf(page, 'quick-demand-labels_per_month');
	const heading = page.locator('switch-cost #when');
	const place = async () => [(await slider.boundingBox())?.y, (await heading.boundingBox())?.y];
	const before = await place();
	await slider.focus();
	await page.keyboard.press('ArrowRight');
	await settled(page);
	assert.deepEqual(await place(), before);
	await page.locator('switch-cost #quick-candidates-0-offer-label_accuracy').fill('140');
	await page.locator('switch-cost .status .problem').waitFor();
	assert.equal((await heading.boundingBox())?.y, before[1]);
});

test('a cleared price keeps its field and focus', async () => {
	const { page } = await here();
	await startOver(page);
	await price(page).focus();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('Backspace');
	await page.getByText('enter a value').first().waitFor();
	assert.equal(await focused(page), 'quick-incumbent-offer-pricing-unit_price');
	assert.equal(await price(page).getAttribute('aria-invalid'), 'true');
	await page.keyboard.type('1.3');
	await settled(page);
	assert.equal(await price(page).inputValue(), '1.3');
	assert.equal(await page.locator('switch-cost .problem').count(), 0);
});

test('a cleared optional number keeps its field and has no value', async () => {
	const { page } = await here();
	await startOver(page);
	const commitment = page.locator('switch-cost #quick-incumbent-offer-commitment');
	await commitment.fill('');
	await settled(page);
	assert.equal(await commitment.inputValue(), '');
	assert.equal(await page.locator('switch-cost .problem').count(), 0);
});

test('what a field rejects never reaches the estimator as another number', async () => {
	const { page, close } = await visit();
	await page.locator('switch-cost').evaluate((element) => element.setAttribute('locale', 'fr'));
	await page.locator('switch-cost .sentence', { hasText: 'préavis' }).waitFor();
	await settled(page);
	const before = await page.locator('switch-cost .sentence').innerText();
	await volume(page).fill('61.000');
	await page.locator('switch-cost .status .problem').waitFor();
	await page.keyboard.press('Tab');
	assert.equal(await volume(page).inputValue(), '61.000');
	assert.match(await page.locator('switch-cost #quick-demand-labels_per_month-problem').innerText(), /61.*61/);
	assert.equal(await page.locator('switch-cost .sentence').innerText(), before, 'the last good answer stands');
	await close();
});

test('an exponent is read in the unit of the field', async () => {
	const { page } = await here();
	await startOver(page);
	await page.locator('switch-cost #quick-candidates-0-offer-label_accuracy').fill('9.5e1');
	await settled(page);
	assert.equal((await scenarioOf(page)).candidates[0].offer.label_accuracy, '0.95');
});

test('a column pasted into a field is refused and not joined to one number', async () => {
	const { page } = await here();
	await startOver(page);
	await volume(page).focus();
	await page.keyboard.press('ControlOrMeta+a');
	await volume(page).evaluate((field) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text', '150\n200\n');
		field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	});
	await page.locator('switch-cost .status .problem').waitFor();
	assert.equal(await volume(page).inputValue(), '150 | 200');
});

test('a browser leaves the answers untranslated, since only what changes is drawn', atLength, async () => {
	const { page } = await here();
	assert.equal(
		await page.locator('switch-cost [part=calculator]').evaluate((part) => part.closest('[translate=no]') !== null),
		true,
	);
});

test('rejected text disappears with another preset or undo', atLength, async () => {
	const { page } = await here();
	await startOver(page);
	await volume(page).fill('abc');
	await page.getByText('“abc” was not understood').first().waitFor();
	await page.locator('switch-cost #preset').selectOption('medical-imaging');
	await settled(page);
	assert.equal(await volume(page).inputValue(), '900');
	await volume(page).fill('xyz');
	await page.getByText('“xyz” was not understood').first().waitFor();
	await page.getByRole('button', { name: 'Reset all' }).click();
	await settled(page);
	assert.equal(await volume(page).inputValue(), '900');
	assert.equal(await page.locator('switch-cost .problem').count(), 0);
});

test('a valid number after a rejected one is formatted on leaving the field', async () => {
	const { page } = await here();
	await startOver(page);
	await volume(page).fill('many');
	await volume(page).fill('70000');
	await page.locator('switch-cost #preset').focus();
	assert.equal(await volume(page).inputValue(), '70,000');
});

test('resetting a field focuses it', atLength, async () => {
	const { page } = await here();
	await startOver(page);
	await price(page).fill('1.4');
	await settled(page);
	await page
		.locator('switch-cost .inputs')
		.getByRole('button', { name: /^Reset Price per label/ })
		.click();
	await settled(page);
	assert.equal(await focused(page), 'quick-incumbent-offer-pricing-unit_price');
});

test('large amounts and long names fit the page', atLength, async () => {
	const { page } = await here();
	await startOver(page);
	await volume(page).fill('20,000,000');
	await page.getByText('The offer', { exact: true }).click();
	await page.locator('switch-cost #all-candidates-0-name').fill('n'.repeat(80));
	await settled(page);
	for (const width of [1024, 360, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await page.waitForFunction((wanted) => document.documentElement.scrollWidth === wanted, width);
		const [figures, columns] = await page
			.locator('switch-cost .answers dd:not(.says)')
			.evaluateAll((all) => [all.map((dd) => dd.scrollWidth), all.map((dd) => dd.clientWidth)]);
		assert.deepEqual(figures, columns, `no figure runs into its neighbour at ${width} px`);
	}
});

test('the notice deadline is that of the recommended move in any month, apart from that of the renewal', async () => {
	const { page } = await here();
	await startOver(page);
	await decided(page);
	const flag = page.locator('switch-cost [aria-labelledby=timing-name] .flag text');
	const [said, changes] = [await flag.innerHTML(), await page.locator('switch-cost .change').innerText()];
	await page.getByLabel('Cutover month to look at').fill('20');
	await page.getByText('The figures below are for a cutover').waitFor();
	await decided(page);
	assert.equal(await flag.innerHTML(), said);
	assert.match(changes, /the end of \w+ \d{4}/);
	const then = await page.locator('switch-cost .change').innerText();
	assert.equal(then, changes, 'the sentence is about the month of the headline');
	await page.getByText('The contract you are in', { exact: true }).click();
	await page.locator('switch-cost #all-incumbent-contract-notice_months').fill('1');
	await page.locator('switch-cost #all-incumbent-contract-months_left').fill('2');
	await settled(page);
	const {
		recommendation,
		candidates: [{ notice_deadline_date: renewal }],
	} = await native(page);
	const month = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
		new Date(`${recommendation.notice_by_date}-01`),
	);
	assert.notEqual(recommendation.notice_by_date, renewal);
	assert.match(
		await page.locator('switch-cost .sentence').innerText(),
		new RegExp(`^Give notice by \\d\\d ${month}\\b`),
	);
	// Missing the earlier renewal costs nothing, so it has no flag.
	assert.equal(await flag.count(), 1);
	assert.match((await flag.textContent()) ?? '', new RegExp(`^Notice by \\d\\d ${month}$`));
});
