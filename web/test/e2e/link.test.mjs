// A link restores the answer, and says so where it cannot.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accessibilityProblems, settled, until } from './browser.mjs';
import { atLength } from '../at-length.mjs';
import { answered, decided, oneVisit, scenarioOf, stage } from './stage.mjs';
import { copiedLink, edited, kept, leave, notice, openingLinks, sentence, volume, written } from './takeaway.mjs';
import { version } from '../../src/takeaway/link-versions.js';

const { visit, address } = stage();
const opened = openingLinks(visit);

describe('a link', () => {
	/**
	 * Stores no draft, which would add to the notice of the next link. Without this, an edit would decide it by chance:
	 * Chromium may lose what a page stores while it is left.
	 */
	const tab = oneVisit(() =>
		opened('', {
			prepare: (page) =>
				page.addInitScript(() => {
					Storage.prototype.setItem = () => {
						throw new DOMException('full', 'QuotaExceededError');
					};
				}),
		}),
	);

	/** Follows a link from another page in a tab that is already open. @param {string} fragment */
	async function followed(fragment) {
		const { page, complaints } = await tab();
		await page.goto('about:blank');
		await page.goto(address() + fragment);
		assert.doesNotMatch(await page.locator('switch-cost [part=calculator] .verdict').innerText(), /undefined/);
		await answered(page);
		return { page, complaints };
	}

	test('a link shows somebody else the same answer without asking a server', async () => {
		const mine = await opened();
		await mine.page.locator('switch-cost #preset').selectOption('image-boxes');
		await settled(mine.page);
		await edited(mine.page);
		await mine.page.locator('switch-cost #section-offer > summary').click();
		await mine.page.locator('switch-cost #all-candidates-0-name').fill('=Söhne & "Co" <b>');
		await settled(mine.page);
		const link = await copiedLink(mine.page);
		assert.ok(link.startsWith(`${address()}#switchcost=${version}.image-boxes.`), link);
		assert.ok(link.length < 200, link);
		await decided(mine.page);
		const [want, of] = [await sentence(mine.page), await scenarioOf(mine.page)];
		await mine.close();

		/** @type {string[]} */ const asked = [];
		const theirs = await opened(link.slice(address().length), {
			prepare: async (page) => page.on('request', (request) => asked.push(request.url())),
		});
		await decided(theirs.page);
		assert.equal(await sentence(theirs.page), want);
		// A number and its text are the same, and so are the best month and none.
		const plain = (/** @type {object} */ one) =>
			JSON.parse(JSON.stringify(one), (name, value) =>
				name === 'cutover_month' ? undefined : typeof value === 'number' ? String(value) : value,
			);
		assert.deepEqual(plain(await scenarioOf(theirs.page)), plain(of));
		assert.equal(await notice(theirs.page).innerText(), '');
		assert.deepEqual(
			asked.filter((url) => /90000|image-boxes/.test(new URL(url).pathname + new URL(url).search)),
			[],
		);
		assert.deepEqual(theirs.complaints, []);
		await theirs.close();
	});

	test('a link shows nothing else first', atLength, async () => {
		const { page, close } = await opened(`#switchcost=${version}.image-boxes&demand/labels_per_month=123456`, {
			prepare: (page) =>
				page.addInitScript(() => {
					const seen = new Set();
					/** @type {any} */ (globalThis).seen = seen;
					const look = () => {
						const field = document
							.querySelector('switch-cost')
							?.shadowRoot?.querySelector('#quick-demand-labels_per_month');
						if (field) seen.add(/** @type {HTMLInputElement} */ (field).value);
						requestAnimationFrame(look);
					};
					requestAnimationFrame(look);
				}),
		});
		assert.deepEqual(await page.evaluate(() => [.../** @type {any} */ (globalThis).seen]), ['123,456']);
		await close();
	});

	test('a link opens in an open page and goes before the draft, which can be restored', async () => {
		const { page, close } = await opened();
		await edited(page, '77000');
		await written(page);
		await page.evaluate(
			(hash) => (location.hash = hash),
			`#switchcost=${version}.image-boxes&demand/labels_per_month=123456`,
		);
		await page.waitForFunction(
			() => /** @type {any} */ (document.querySelector('switch-cost')).scenario.demand.labels_per_month === '123456',
		);
		await page.reload();
		await page.locator('switch-cost [part=calculator] .sentence').waitFor();
		assert.equal(await volume(page).inputValue(), '123,456');
		await page.getByRole('button', { name: 'Go back to mine' }).click();
		await page.waitForFunction(
			() => /** @type {any} */ (document.querySelector('switch-cost')).scenario.demand.labels_per_month === '77000',
		);
		assert.equal(new URL(page.url()).hash, '');
		await close();
	});

	test('a link stays in the address and the draft as it is while nothing is changed', atLength, async () => {
		const { page, close } = await opened();
		await edited(page, '77000');
		await written(page);
		const mine = await kept(page);
		await page.evaluate(
			(hash) => (location.hash = hash),
			`#switchcost=${version}.image-boxes&demand/labels_per_month=123456`,
		);
		await page.reload();
		await page.locator('switch-cost [part=calculator] .sentence').waitFor();
		await page.mouse.move(300, 300);
		await until(async () => {
			await page.keyboard.press('End'); // scrolls to the parts that load late; each makes the page longer
			return page.locator('switch-cost #plan').isVisible();
		});
		await page.evaluate(() => document.querySelector('switch-cost')?.setAttribute('locale', 'fr'));
		await page.getByText('Que faire et pour quand').waitFor();
		await leave(page);
		assert.deepEqual(await kept(page), mine);
		assert.match(page.url(), /123456$/);
		await close();
	});

	test('a link leaves the address after a change, so that a reload shows the change', async () => {
		const { page, close } = await opened(`#switchcost=${version}.image-boxes&demand/labels_per_month=123456`);
		await edited(page, '200000');
		await page.waitForFunction(() => location.hash === '');
		await written(page);
		await page.reload();
		await page.locator('switch-cost [part=calculator] .sentence').waitFor();
		assert.equal(await volume(page).inputValue(), '200,000');
		assert.equal(await page.locator('switch-cost #preset').inputValue(), 'image-boxes');
		await close();
	});

	test('other fragments are left to the page', atLength, async () => {
		const { page, complaints, close } = await opened('frame.html?storage=draft&locale=en#pricing');
		assert.equal(await notice(page).innerText(), '');
		await edited(page);
		await written(page);
		assert.equal(new URL(page.url()).hash, '#pricing');
		assert.deepEqual(complaints, []);
		await close();
	});

	const heart = ['cut off', 'of a newer release'];
	for (const [what, fragment, says] of /** @type {[string, string, RegExp][]} */ ([
		['cut off', `#switchcost=${version}.image-boxes.1c81ld5&demand/labels_per_mon`, /damaged or was cut off/],
		[
			'mangled by a mail program',
			`#switchcost%3D${version}.image-boxes%26demand/labels_per_month%3D7`,
			/damaged or was cut off/,
		],
		['no longer to be known as one', '#switchcosts=1.image-boxes', /damaged or was cut off/],
		['of a newer release', `#switchcost=${version + 1}.image-boxes`, /newer release/],
		['of an unknown preset', `#switchcost=${version}.nothing`, /preset that the calculator does not have/],
		[
			'with a figure out of bounds',
			`#switchcost=${version}.image-boxes&discount_rate=7`,
			/figure that the calculator does not accept/,
		],
		[
			'without candidates',
			`#switchcost=${version}.image-boxes&!candidates`,
			/figure that the calculator does not accept/,
		],
	])) {
		test(
			`a link that is ${what} gives a message and the unchanged calculator`,
			heart.includes(what) ? {} : atLength,
			async () => {
				const { page, complaints } = await followed(fragment);
				assert.match(await notice(page).innerText(), says);
				assert.equal(await page.locator('switch-cost #preset').inputValue(), 'preference-data');
				await notice(page).getByRole('button', { name: 'Close' }).click();
				assert.equal(await notice(page).innerText(), '');
				assert.deepEqual(complaints, []);
			},
		);
	}

	test('an old link says that its dates may be past and offers the coming month', atLength, async () => {
		const { page } = await followed(`#switchcost=${version}.image-boxes&start=2020-01`);
		const note = page.locator('switch-cost .verdict .note', { hasText: 'start in January 2020, which has passed' });
		await note.getByRole('button').click();
		await note.waitFor({ state: 'detached' });
		await settled(page);
		assert.ok(!(await page.locator('switch-cost .sentence').innerText()).includes('2020'));
	});

	test('a link of an earlier edition of the model holds its scenario and says that its figures are corrected', async () => {
		const { page, complaints } = await followed('#switchcost=1.driving-segmentation&demand/labels_per_month=21000');
		assert.match(await notice(page).innerText(), /earlier edition of the model; its figures have been corrected since/);
		assert.equal(await volume(page).inputValue(), '21,000');
		assert.equal((await scenarioOf(page)).demand.tasks, undefined);
		const link = await copiedLink(page);
		await followed(link.slice(address().length));
		assert.equal(await notice(page).innerText(), '');
		assert.equal(await volume(page).inputValue(), '21,000');
		assert.deepEqual(complaints, []);
	});

	test('a link with unknown inputs names what it left out', async () => {
		const { page } = await followed(`#switchcost=${version}.image-boxes&demand/cats=3&<img src onerror>=1`);
		assert.match(await notice(page).innerText(), /no such input: \/demand\/cats, \/<img src onerror>/);
		assert.deepEqual(await accessibilityProblems(page), []); // of all messages: they differ in their words
	});

	test('a link can be copied by hand where the page may not copy', atLength, async () => {
		const { page, close } = await opened('', {
			prepare: (page) =>
				page.addInitScript(() => {
					navigator.clipboard.writeText = () => Promise.reject(new DOMException('not here', 'NotAllowedError'));
				}),
		});
		await page.getByRole('button', { name: 'Copy link' }).click();
		const field = page.getByLabel('Link to this scenario');
		await field.waitFor();
		assert.match(await field.inputValue(), /#switchcost=\d+\.preference-data\.\w+&start=\d{4}-\d\d$/);
		await page.waitForFunction(() => {
			const input = /** @type {HTMLInputElement} */ (document.activeElement?.shadowRoot?.activeElement);
			return input?.id === 'link' && input.selectionEnd === input.value.length && input.selectionStart === 0;
		});
		assert.deepEqual(await accessibilityProblems(page), []);
		await close();
	});

	test('a link is shared where the browser can share', atLength, async () => {
		const { page, close } = await opened('', {
			prepare: (page) =>
				page.addInitScript(() => {
					navigator.share = async (data) => {
						/** @type {any} */ (globalThis).shared = data;
					};
				}),
		});
		await page.getByRole('button', { name: 'Share' }).click();
		await page.waitForFunction(() => 'shared' in globalThis);
		assert.match(
			await page.evaluate(() => /** @type {any} */ (globalThis).shared.url),
			/#switchcost=\d+\.preference-data\./,
		);
		await close();
	});
});
