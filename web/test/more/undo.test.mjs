// Undo and redo by mouse, keyboard and touch.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { settled } from '../e2e/browser.mjs';
import {
	button,
	focused,
	oneVisit,
	openingInputs,
	price,
	scenarioOf,
	simulated,
	sliderOf,
	stage,
	startOver,
	volume,
} from '../e2e/stage.mjs';

const opened = openingInputs(stage().visit);

describe('undo and redo', () => {
	const here = oneVisit(() => opened({ hasTouch: true }));

	test('undo takes a drag as one named step', async () => {
		const { page, at } = await here();
		await simulated(page); // the parts below have been loaded
		const slider = await sliderOf(page, volume);
		await page.evaluate(() => scrollTo(0, 0));
		const box = /** @type {{x: number, y: number, width: number, height: number}} */ (await slider.boundingBox());
		const y = box.y + box.height / 2;
		const [inSight, outOfSight] = ['#when', '#costs'].map((id) => page.locator(`switch-cost ${id}`));
		for (const [from, to] of [
			[0.4, 0.6],
			[0.6, 0.8],
		]) {
			const before = { when: await inSight.innerText(), costs: await outOfSight.innerText() };
			await page.mouse.move(box.x + box.width * from, y);
			await page.mouse.down();
			await page.mouse.move(box.x + box.width * to, y, { steps: 8 });
			await page.locator('switch-cost #when', { hasNotText: before.when }).waitFor();
			assert.equal(await outOfSight.innerText(), before.costs, 'drawn only once the slider is let go');
			await page.mouse.up();
			await settled(page);
			assert.notEqual(await outOfSight.innerText(), before.costs);
		}
		const end = await at(volume).inputValue();
		await button(page, 'Undo: Labels per month').click();
		const middle = await at(volume).inputValue();
		await button(page, 'Undo: Labels per month').click();
		await settled(page);
		assert.equal(await at(volume).inputValue(), '60,000');
		assert.equal(Number((await scenarioOf(page)).demand.labels_per_month), 60000);
		assert.equal(await button(page, 'Undo').getAttribute('aria-disabled'), 'true');
		await page.getByText('Undone: Labels per month').waitFor();
		await button(page, 'Redo: Labels per month').click();
		assert.equal(await at(volume).inputValue(), middle);
		await button(page, 'Redo: Labels per month').click();
		assert.equal(await at(volume).inputValue(), end);
		assert.notEqual(middle, end);
	});

	test('undo takes each arrow key as a step and a touch drag as one', async () => {
		const { page, at } = await here();
		await startOver(page);
		const slider = await sliderOf(page, 'quick-incumbent-contract-notice_months');
		await slider.focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		assert.equal(await at('quick-incumbent-contract-notice_months').inputValue(), '4');
		await page.keyboard.press('ControlOrMeta+z');
		assert.equal(await at('quick-incumbent-contract-notice_months').inputValue(), '3');
		await page.keyboard.press('ControlOrMeta+Shift+z');
		assert.equal(await at('quick-incumbent-contract-notice_months').inputValue(), '4');
		const box = /** @type {{x: number, y: number, width: number, height: number}} */ (await slider.boundingBox());
		await page.touchscreen.tap(box.x + box.width * 0.75, box.y + box.height / 2);
		await page.waitForFunction(
			() =>
				/** @type {any} */ (document.querySelector('switch-cost')).shadowRoot.querySelector(
					'#quick-incumbent-contract-notice_months',
				).value !== '4',
		);
		await button(page, 'Undo').click();
		assert.equal(await at('quick-incumbent-contract-notice_months').inputValue(), '4');
	});

	test('a touch that turns into scrolling gives the slider its value back', async () => {
		const { page, at } = await here();
		await startOver(page);
		const slider = await sliderOf(page, volume);
		const before = await at(volume).inputValue();
		await slider.evaluate((element) => {
			const field = /** @type {HTMLInputElement} */ (element);
			field.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
			field.value = field.max;
			field.dispatchEvent(new InputEvent('input', { bubbles: true }));
		});
		await page.waitForFunction(
			(before) =>
				/** @type {any} */ (document.querySelector('switch-cost')).shadowRoot.querySelector(
					'#quick-demand-labels_per_month',
				).value !== before,
			before,
		);
		await slider.evaluate((element) =>
			element.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true, composed: true })),
		);
		await settled(page);
		assert.equal(await at(volume).inputValue(), before);
	});

	test('a text field keeps its own undo while typing, and is one step afterwards', async () => {
		const { page, at } = await here();
		await startOver(page);
		await at(price).click();
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('1.1');
		await page.keyboard.press('ControlOrMeta+z');
		assert.notEqual(await at(price).inputValue(), '1.1', 'the field’s own undo');
		assert.equal(await focused(page), price);
		await page.keyboard.press('ControlOrMeta+Shift+z');
		assert.equal(await at(price).inputValue(), '1.1', 'and its own redo');
		await at(volume).click();
		await page.keyboard.press('ControlOrMeta+z');
		await settled(page);
		assert.equal(await at(price).inputValue(), '0.85', 'in another field nothing has been typed: the last change goes');
		assert.equal(Number((await scenarioOf(page)).candidates[0].offer.pricing.unit_price), 0.85);
		await page.keyboard.press('ControlOrMeta+y');
		assert.equal(await at(price).inputValue(), '1.10');
	});

	test('undo restores what a reset or preset replaced, even a rejected value', async () => {
		const { page, at } = await here();
		await startOver(page);
		await at(price).fill('9..9');
		await page.getByText('“9..9” was not understood').first().waitFor();
		await button(page, 'Reset all').click();
		await settled(page);
		assert.equal(await at(price).inputValue(), '0.85');
		await button(page, 'Undo: several inputs').click();
		await page.getByText('9..9').first().waitFor();
		assert.equal(await at(price).inputValue(), '9..9');
		await at(price).fill('0.7');
		await at('preset').focus();
		await at('preset').selectOption('medical-imaging');
		await settled(page);
		assert.equal(await focused(page), 'preset');
		await button(page, 'Undo: several inputs').click();
		await settled(page);
		assert.equal(await at(price).inputValue(), '0.70');
		assert.equal(await at('preset').inputValue(), 'preference-data');
	});
});
