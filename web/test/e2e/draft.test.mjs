// The browser keeps a draft of the inputs.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { atLength } from '../at-length.mjs';
import { answered, decided, openParts, stage } from './stage.mjs';
import { edited, kept, leave, notice, openingLinks, said, sentence, volume, written } from './takeaway.mjs';
import { version } from '../../src/takeaway/link-versions.js';

const { visit, address } = stage();
const opened = openingLinks(visit);

describe('what is typed', () => {
	test('the draft survives a reload, mistyped fields included', async () => {
		const { page, complaints, close } = await opened();
		await page.getByRole('button', { name: 'Keep this to compare' }).click();
		await edited(page);
		await decided(page);
		await page.locator('switch-cost #against').waitFor();
		const against = await page.locator('switch-cost #against').innerText();
		await page.locator('switch-cost #all').scrollIntoViewIfNeeded();
		await page.locator('switch-cost .topic summary').first().click();
		await page.locator('switch-cost .topic input').nth(1).check();
		const want = await sentence(page);
		await page.locator('switch-cost #quick-candidates-0-offer-label_accuracy').fill('about 9');
		await page.getByText('you typed about 9').first().waitFor();
		await page.waitForFunction(() => localStorage[Object.keys(localStorage)[0]]?.includes('about%209'));
		await page.reload();
		await page.getByText('about 9').first().waitFor();
		assert.equal(await page.locator('switch-cost #quick-candidates-0-offer-label_accuracy').inputValue(), 'about 9');
		assert.equal(await volume(page).inputValue(), '90,000');
		await page.getByText(want).waitFor(); // the last good answer stands
		await page.locator('switch-cost #against', { hasText: against }).waitFor(); // and what was kept as A
		await page.locator('switch-cost #signing').waitFor();
		await openParts(page);
		await page.waitForFunction(() => {
			const root = document.querySelector('switch-cost')?.shadowRoot;
			root?.querySelector('#signing')?.scrollIntoView(); // what it holds loads when it is near; parts above still grow
			return root?.querySelector('#checks');
		});
		assert.deepEqual(
			await page
				.locator('switch-cost .topic input')
				.evaluateAll((all) => all.flatMap((input, i) => (/** @type {any} */ (input).checked ? [i] : []))),
			[1],
			'and what was ticked off',
		);
		await page.locator('switch-cost #quick-candidates-0-offer-label_accuracy').fill('96');
		await page.locator('switch-cost .status .problem').waitFor({ state: 'detached' });
		assert.deepEqual(complaints, []);
		await close();
	});

	test(
		'a draft of an earlier edition of the model opens and says that its figures are corrected',
		atLength,
		async () => {
			const { page, complaints, close } = await opened();
			await page.evaluate(() =>
				localStorage.setItem(
					'switch-cost / ',
					'#switchcost=1.preference-data&demand/labels_per_month=90000&start=2026-12',
				),
			);
			await page.reload();
			await answered(page);
			assert.equal(await volume(page).inputValue(), '90,000');
			assert.match(await notice(page).innerText(), /figures have been corrected since/);
			await edited(page, '91000');
			await page.waitForFunction((current) => Object.values(localStorage)[0]?.includes(`=${current}.`), version);
			await page.reload();
			await answered(page);
			assert.equal(await volume(page).inputValue(), '91,000');
			assert.equal(await notice(page).innerText(), '');
			assert.deepEqual(complaints, []);
			await close();
		},
	);

	test('each tab keeps its own draft and offers the newer one of another', async () => {
		const { page, complaints, close } = await opened();
		await edited(page, '11111');
		await leave(page);
		const other = await page.context().newPage();
		await other.goto(page.url());
		await answered(other);
		assert.equal(await volume(other).inputValue(), '11,111', 'a new tab continues with the last draft');
		await edited(other, '22222');
		await leave(other);
		await page.reload();
		await answered(page);
		assert.equal(await volume(page).inputValue(), '11,111');
		assert.match(await notice(page).innerText(), /newer in another tab/);
		await notice(page).getByRole('button', { name: 'Open that' }).click();
		await page.waitForFunction(
			() =>
				/** @type {any} */ (document.querySelector('switch-cost')).shadowRoot.querySelector(
					'#quick-demand-labels_per_month',
				).value === '22,222',
		);
		assert.deepEqual(complaints, []);
		await close();
	});

	test('the first edit is stored when the page is left at once', atLength, async () => {
		const { page, close } = await opened();
		const loaded = page.waitForResponse((response) => response.url().includes('session-links'));
		await volume(page).focus();
		await loaded; // with the focus, before anything is typed
		await volume(page).fill('82000');
		await page.reload();
		await answered(page);
		assert.equal(await volume(page).inputValue(), '82,000');
		await close();
	});

	test('the draft is stored when the page is left at once', async () => {
		const { page, close } = await opened();
		await edited(page, '80000');
		await written(page);
		await volume(page).fill('81000');
		await page.reload();
		await page.locator('switch-cost [part=calculator] .sentence').waitFor();
		assert.equal(await volume(page).inputValue(), '81,000');
		await close();
	});

	test('the draft is forgotten by a button and by resetting everything', async () => {
		const { page, close } = await opened();
		assert.equal(await page.getByRole('button', { name: 'Forget it' }).count(), 0);
		await edited(page);
		await page.getByRole('button', { name: 'Forget it' }).click();
		assert.match(await said(page).innerText(), /^Deleted/);
		assert.deepEqual(await kept(page), []);
		await edited(page, '91000');
		await written(page);
		await page.getByRole('button', { name: 'Reset all' }).click();
		await page.waitForFunction(() => localStorage.length === 0);
		await close();
	});

	test('storage="none" keeps no draft', atLength, async () => {
		const { page, close } = await opened('', {
			prepare: (page) =>
				page.route(address(), async (route) => {
					const response = await route.fetch();
					await route.fulfill({
						response,
						body: (await response.text()).replace('<switch-cost>', '<switch-cost storage="none">'),
					});
				}),
		});
		await edited(page);
		await leave(page);
		assert.deepEqual(await kept(page), []);
		await close();
	});

	for (const [what, break_] of /** @type {[string, () => void][]} */ ([
		[
			'forbidden',
			() =>
				Object.defineProperty(globalThis, 'localStorage', {
					get: () => {
						throw new DOMException('no', 'SecurityError');
					},
				}),
		],
		[
			'full',
			() =>
				(Storage.prototype.setItem = () => {
					throw new DOMException('full', 'QuotaExceededError');
				}),
		],
	])) {
		test(`the calculator works where storage is ${what}`, atLength, async () => {
			const { page, complaints, close } = await opened('', { prepare: (page) => page.addInitScript(break_) });
			await edited(page);
			await leave(page);
			assert.equal(await page.locator('switch-cost .problem').count(), 0);
			assert.deepEqual(complaints, []);
			await close();
		});
	}

	test('garbage in the storage is ignored', atLength, async () => {
		const { page, complaints, close } = await opened();
		for (const garbage of [
			'x',
			'\n',
			`#switchcost=${version}.image-boxes&!candidates\n#switchcost=${version}.image-boxes&!incumbent`,
			`#switchcost=${version}.image-boxes&!candidates/0/offer\n#switchcost=${version}.image-boxes`,
		]) {
			await page.evaluate((text) => localStorage.setItem('switch-cost / ', text), garbage);
			await page.reload();
			await answered(page);
			assert.deepEqual(complaints, [], garbage);
		}
		await close();
	});
});
