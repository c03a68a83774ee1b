// A visitor brings in invoices, audits, contract dates and saved files.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { accessibilityProblems, settled } from './browser.mjs';
import { atLength } from '../at-length.mjs';
import { oneVisit, opening, scenarioOf, stage } from './stage.mjs';

/** @import { Page } from 'playwright-core' */

const { visit } = stage();
const openCalculator = opening(visit);
const testdata = new URL('../../../estimator/evidence/testdata/', import.meta.url);
const sample = (/** @type {string} */ name) => readFile(new URL(name, testdata));

/** Pastes a text as from a spreadsheet. @param {Page} page @param {string} text @param {string} [selector] where */
async function paste(page, text, selector = '.bring-in textarea') {
	await page.locator(selector).evaluate((field, pasted) => {
		if (field instanceof HTMLTextAreaElement) field.value = '';
		const data = new DataTransfer();
		data.setData('text/plain', pasted);
		field.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true }),
		);
	}, text);
}

/** Hands over a file as the dialog for files does. @param {Page} page @param {string} name @param {Buffer} buffer */
const choose = (page, name, buffer) =>
	page.locator('.bring-in input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

const dialog = (/** @type {Page} */ page) => page.locator('dialog.bring-in');
const apply = (/** @type {Page} */ page) => page.locator('.bring-in .apply').click();
const message = (/** @type {Page} */ page) => page.locator('.bring-in [role=status]');

/** The class of the focused element in the calculator. @param {Page} page */
const focusedClass = (page) =>
	page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className ?? 'none');

describe('bringing in own data', () => {
	/** Collects what the page tells others. @param {Page} page */
	const listen = (page) =>
		page.evaluate(() => {
			const told = /** @type {string[]} */ ([]);
			Object.assign(globalThis, { told });
			for (const name of ['ready', 'change', 'estimate', 'share', 'export', 'cta', 'error'])
				addEventListener(`switch-cost-${name}`, (event) =>
					told.push(JSON.stringify(/** @type {CustomEvent} */ (event).detail)),
				);
		});

	const sharedVisit = oneVisit(async () => {
		const opened = await openCalculator();
		await listen(opened.page);
		await opened.page.locator('switch-cost .rests-on > *').first().waitFor(); // the last part to load
		return opened;
	});

	test('twelve invoices and two counts make an answer that says it rests on them', async () => {
		const { page } = await sharedVisit();
		await paste(page, (await sample('invoices/pasted.txt')).toString(), 'body'); // nothing has the focus
		await page.locator('.bring-in table.figures').waitFor();
		await message(page).filter({ hasText: '12 rows were read' }).waitFor();
		assert.deepEqual(await accessibilityProblems(page), []);
		await apply(page);
		await message(page).filter({ hasText: '12 months of invoices' }).waitFor();
		assert.match(await focusedClass(page), /show-answer/);
		await paste(page, '500\t21'); // an audit, although the dialog asks for invoices
		await page.locator('.bring-in table.figures').waitFor();
		assert.ok(await page.locator('.bring-in input[type=radio]').nth(1).isChecked());
		await apply(page);
		await message(page).filter({ hasText: '500 labels checked' }).waitFor();
		await page.keyboard.press('Enter');
		await dialog(page).waitFor({ state: 'hidden' });
		assert.match(await focusedClass(page), /sentence/);
		await settled(page);
		const scenario = await scenarioOf(page);
		assert.equal(scenario.demand.labels_per_month, '44854');
		assert.equal(scenario.incumbent.offer.pricing.unit_price, '1.35');
		assert.equal(scenario.incumbent.offer.label_accuracy, '0.958');
		assert.deepEqual(scenario.uncertainty['/incumbent/offer/label_accuracy'], { low: '0.9452', high: '0.9682' });
		assert.match(
			(await page.locator('switch-cost .measured').textContent()) ?? '',
			/12 months of invoices, January.*December 2026.*500 labels checked/s,
		);
	});

	test('neither rows nor names reach an event', async () => {
		const { page } = await sharedVisit();
		await page.locator('switch-cost #bring-in').click();
		await page.locator('.bring-in input[type=radio]').nth(0).check();
		const invoices = (await sample('invoices/buchhaltung.csv')).toString('latin1');
		await paste(page, invoices);
		await page.locator('.bring-in .doubt', { hasText: 'EUR' }).waitFor(); // amounts are not converted
		await paste(page, invoices.replaceAll(';EUR', '').replaceAll('RE-2026', 'SECRET'));
		await page.locator('.bring-in table.figures').waitFor();
		await apply(page);
		await page.locator('.bring-in .close').click();
		await settled(page);
		const told = (await page.evaluate(() => /** @type {any} */ (globalThis).told)).join('\n');
		assert.match(told, /\/incumbent\/offer\/platform_fee/);
		assert.doesNotMatch(told, /SECRET|Musterkennzeichnung|Etikettierung|invoices|44854|55\.?620/);
		assert.doesNotMatch(JSON.stringify(await scenarioOf(page)), /SECRET|Musterkennzeichnung|Etikettierung/);
	});

	test('one step of undo takes all figures back', async () => {
		const { page } = await sharedVisit();
		await page.locator('switch-cost .tools .undo').click();
		await settled(page);
		assert.equal((await scenarioOf(page)).incumbent.offer.platform_fee, '0');
	});

	test('a file dropped on the calculator is read, and one dropped beside it is the page’s', async () => {
		const { page } = await sharedVisit();
		await page.keyboard.press('Escape');
		await dialog(page).waitFor({ state: 'hidden' });
		const intercepted = await page.evaluate(() => {
			const beside = document.body.appendChild(document.createElement('p'));
			const files = new DataTransfer();
			files.items.add(new File(['Month,Labels,Amount\n2026-01,1,1\n'], 'beside.csv'));
			const init = { dataTransfer: files, bubbles: true, cancelable: true, composed: true };
			const untouched = ['dragover', 'drop'].map((type) => beside.dispatchEvent(new DragEvent(type, init)));
			beside.remove();
			return untouched.includes(false);
		});
		assert.equal(intercepted, false);
		assert.equal(await dialog(page).isVisible(), false);
		const box = await page.locator('switch-cost .sentence').first().boundingBox();
		const session = await page.context().newCDPSession(page);
		const file = fileURLToPath(new URL('invoices/factures.csv', testdata));
		for (const type of /** @type {const} */ (['dragEnter', 'dragOver', 'drop']))
			await session.send('Input.dispatchDragEvent', {
				type,
				x: (box?.x ?? 0) + 5,
				y: (box?.y ?? 0) + 5,
				data: { items: [], files: [file], dragOperationsMask: 1 },
			});
		await page.locator('.bring-in summary', { hasText: '12 of 12' }).waitFor();
		assert.match(page.url(), /^http/, 'the browser has not opened the file');
		await page.locator('.bring-in .close').click();
	});

	test('a corrected column changes the figures', async () => {
		const { page } = await sharedVisit();
		await page.locator('switch-cost #bring-in').click();
		await paste(page, 'Month\tLabels\tAmount\n2026-01\t61.000\t100\n2026-02\t45.000\t100\n');
		await page.locator('.bring-in .read-as .doubt').waitFor();
		const volume = page.locator('.bring-in table.figures tr', { hasText: 'abels' }).last();
		await volume.filter({ hasText: /\b53\b/ }).waitFor();
		await page.locator('.bring-in .columns li').nth(1).locator('select').nth(1).selectOption(',');
		await volume.filter({ hasText: '53,000' }).waitFor();
	});

	for (const file of ['factures.csv', 'facturas.txt', 'seikyu.csv', 'fawatir.csv', 'kinds.csv', 'stunden.csv']) {
		test(`the file ${file} is read`, async () => {
			const { page } = await sharedVisit();
			await choose(page, file, await sample(`invoices/${file}`));
			await page.locator('.bring-in summary', { hasText: '12 of 12' }).waitFor();
		});
	}

	test('other files are rejected with a reason', atLength, async () => {
		const { page } = await sharedVisit();
		await choose(page, 'program.csv', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 3]));
		await message(page).filter({ hasText: 'not a text file' }).waitFor();
		await page.evaluate(() => {
			const files = new DataTransfer(); // made in the page: sending it there would take seconds
			files.items.add(new File([new Uint8Array(100 * 2 ** 20)], 'large.csv'));
			const dialog = document.querySelector('switch-cost')?.shadowRoot?.querySelector('.bring-in');
			dialog?.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
		});
		await message(page).filter({ hasText: 'too large' }).waitFor();
		await choose(page, 'other.xlsx', Buffer.from('PK\x03\x04 not one of ours'));
		await message(page).filter({ hasText: 'damaged' }).waitFor();
	});

	test('a saved scenario opens, and a wrong one says why not', async () => {
		const { page } = await sharedVisit();
		const scenario = await scenarioOf(page);
		await page.locator('.bring-in input[type=radio]').nth(0).check();
		const saved = { ...scenario, incumbent: { ...scenario.incumbent, name: 'From a file' } };
		await choose(page, 'saved.json', Buffer.from(JSON.stringify(saved)));
		await page.locator('.bring-in .saved-scenario').waitFor(); // what was read before has the same button
		await apply(page);
		await message(page).filter({ hasText: 'is open' }).waitFor();
		await paste(page, JSON.stringify({ ...saved, discount_rate: '7' }));
		await page.locator('.bring-in li', { hasText: '/discount_rate' }).waitFor();
		await page.keyboard.press('Escape');
		await settled(page);
		assert.equal((await scenarioOf(page)).incumbent.name, 'From a file');
	});

	test('100,000 rows do not freeze the page', atLength, async () => {
		const { page } = await sharedVisit();
		await page.locator('switch-cost #bring-in').click();
		await page.evaluate(() => {
			const rows = Array.from(
				{ length: 100_000 },
				(_, i) => `task-${i},Road scenes,2026-${String(1 + Math.floor((i * 12) / 1e5)).padStart(2, '0')}-15,box,0.06`,
			);
			const files = new DataTransfer();
			files.items.add(new File([`id,project,completed_at,label_type,cost\n${rows.join('\n')}`], 'usage.csv'));
			const dialog = /** @type {any} */ (document.querySelector('switch-cost')).shadowRoot.querySelector('.bring-in');
			setTimeout(() => {
				let last = performance.now();
				const state = /** @type {any} */ (globalThis);
				state.start = last;
				state.longest = 0;
				const tick = () => {
					state.longest = Math.max(state.longest, performance.now() - last);
					last = performance.now();
					setTimeout(tick);
				};
				tick();
				dialog.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
			});
		});
		await message(page).filter({ hasText: '100,000 rows' }).waitFor();
		const { longest, took } = await page.evaluate(() => {
			const { longest, start } = /** @type {any} */ (globalThis);
			return { longest, took: performance.now() - start };
		});
		// On a busy machine everything takes longer, the longest stop too.
		assert.ok(longest < Math.max(1000, took / 4), `the page stood still for ${longest} of ${took} ms`);
	});
});
