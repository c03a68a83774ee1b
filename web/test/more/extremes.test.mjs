// Extreme figures, widths, colours and zoom: the page fits, reads and works, and announces little.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessibilityProblems, settled } from '../e2e/browser.mjs';
import { read } from '../e2e/compare.mjs';
import { drawn, native, oneVisit, simulated, stage, startOver } from '../e2e/stage.mjs';

/** @import { Page } from 'playwright-core' */

const { visit } = stage();

/** Values to type, in this order. @type {Record<string, [pointer: string, text: string][]>} */
const states = {
	'a loss of billions': [['/candidates/0/offer/pricing/unit_price', '900000']],
	'no labels at all': [
		['/demand/labels_per_month', '0'],
		['/demand/dataset_labels', '0'],
	],
	'one month': [
		['/candidates/0/transition/lead_months', '1'],
		['/candidates/0/transition/parallel_months', '1'],
		['/horizon_months', '1'],
	],
	'120 months': [['/horizon_months', '120']],
	'an error': [['/horizon_months', '0']],
};

const here = oneVisit(async () => {
	const opened = await visit();
	await simulated(opened.page);
	return opened;
});

/** Types a state. @param {Page} page @param {string} state */
async function type(page, state) {
	await page.setViewportSize({ width: 1280, height: 900 });
	await startOver(page);
	await sections(page, true);
	for (const [pointer, text] of states[state])
		await page.locator(`switch-cost #all${pointer.replaceAll('/', '-')}`).fill(text);
	await settled(page);
	await sections(page, false);
	await simulated(page);
}

/** Opens or closes the sections of all inputs. @param {Page} page @param {boolean} open */
const sections = (page, open) =>
	page.locator('switch-cost details.section').evaluateAll(
		(all, wanted) =>
			all.forEach((details) => {
				/** @type {HTMLDetailsElement} */ (details).open = wanted;
			}),
		open,
	);

/** Returns the texts that exceed their pictures. @param {Page} page @returns {Promise<string[]>} */
const runningOut = (page) =>
	page.evaluate(() => {
		const root = /** @type {ShadowRoot} */ (document.querySelector('switch-cost')?.shadowRoot);
		return [...root.querySelectorAll('figure > svg')].flatMap((picture) => {
			const box = picture.getBoundingClientRect();
			return [...picture.querySelectorAll('text')]
				.filter((text) => {
					const { left, right, top, bottom } = text.getBoundingClientRect();
					return left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1;
				})
				.map((text) => `${picture.getAttribute('aria-labelledby')}: ${text.textContent?.trim()}`);
		});
	});

/** @param {Page} page */
const tooWide = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/**
 * The widths and media features that each state is tested with.
 * @type {[width: number, media: NonNullable<Parameters<Page['emulateMedia']>[0]>][]}
 */
const looks = [
	[320, { colorScheme: 'light' }],
	[768, { colorScheme: 'dark' }],
	[1600, { colorScheme: 'light' }],
	[1024, { forcedColors: 'active' }],
];

test('nothing is animated under reduced motion', async () => {
	const { page } = await here();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	assert.deepEqual(
		await page.evaluate(() => {
			const root = /** @type {ShadowRoot} */ (document.querySelector('switch-cost')?.shadowRoot);
			return [...root.querySelectorAll('*')]
				.filter((element) => {
					const { transitionDuration, animationName } = getComputedStyle(element);
					return animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0.01);
				})
				.map((element) => `${element.tagName} ${element.getAttribute('class')}`);
		}),
		[],
	);
	await page.emulateMedia({ reducedMotion: null });
});

test('every target is 24 px high and wide', async () => {
	const { page } = await here();
	await sections(page, true);
	const small = await page.evaluate(() => {
		const root = /** @type {ShadowRoot} */ (document.querySelector('switch-cost')?.shadowRoot);
		const targets = [...root.querySelectorAll('button, a, input, select, summary')].filter((target) =>
			/** @type {HTMLElement} */ (target).checkVisibility(),
		);
		const boxes = targets.map((target) => (target.closest('label') ?? target).getBoundingClientRect());
		return targets
			.filter((target, i) => {
				const { width, height } = boxes[i];
				if ((width >= 24 && height >= 24) || width === 0) return false;
				return !target.parentElement?.matches('p:not(.quiet), .open-sentence'); // in a sentence
			})
			.map((target) => {
				const { width, height } = target.getBoundingClientRect();
				const name = target.id || target.textContent?.trim().slice(0, 30);
				return `${target.tagName} ${target.className} ${name} ${Math.round(width)} × ${Math.round(height)}`;
			});
	});
	assert.deepEqual([...new Set(small)], []);
	await sections(page, false);
});

test('in a narrow column of a wide window the layout is the narrow one', async () => {
	const { page } = await here();
	await page.setViewportSize({ width: 1600, height: 900 });
	await page.locator('switch-cost').evaluate((element) => {
		/** @type {HTMLElement} */ (element).style.maxInlineSize = '320px';
	});
	await page.locator('switch-cost .page:not(.wide)').waitFor();
	const { over, below } = await page.evaluate(() => {
		const element = /** @type {HTMLElement} */ (document.querySelector('switch-cost'));
		const root = /** @type {ShadowRoot} */ (element.shadowRoot);
		const [verdict, inputs] = ['.verdict', '.inputs'].map((part) =>
			/** @type {Element} */ (root.querySelector(part)).getBoundingClientRect(),
		);
		return { over: element.scrollWidth - element.clientWidth, below: inputs.top >= verdict.bottom };
	});
	assert.deepEqual({ over, below }, { over: 0, below: true }, 'the fields are below the answer');
	await page.locator('switch-cost').evaluate((element) => {
		/** @type {HTMLElement} */ (element).style.maxInlineSize = '';
	});
});

test('an answer is announced once the slider rests, not at each step', async () => {
	const { page } = await here();
	const status = page.locator('switch-cost p.hidden[role=status]');
	await status.getByText('worth').waitFor({ state: 'attached' });
	await status.evaluate((said) => {
		/** @type {any} */ (globalThis).said = [];
		new MutationObserver(() => /** @type {any} */ (globalThis).said.push(said.textContent)).observe(said, {
			childList: true,
			characterData: true,
			subtree: true,
		});
	});
	await page.locator('switch-cost #quick-demand-labels_per_month').focus(); // its slider opens
	const slider = page.locator('switch-cost .inputs input[type=range]').first();
	await slider.focus();
	for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowRight');
	await settled(page);
	const worth = read.format(Number((await native(page)).recommendation.mean));
	await status.getByText(`worth ${worth}`).waitFor({ state: 'attached' });
	const said = await page.evaluate(() => /** @type {any} */ (globalThis).said);
	assert.ok(said.length <= 3, `${said.length} announcements: ${said.join(' | ')}`);
	assert.match(said.at(-1), /worth/);
});

for (const state of Object.keys(states)) {
	test(`the page fits with ${state}`, async () => {
		const { page, complaints } = await here();
		await type(page, state);
		for (const [width, media] of looks) {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia(media);
			await drawn(page);
			const look = `${width} px, ${Object.values(media)}`;
			assert.equal(await tooWide(page), 0, look);
			assert.deepEqual(await runningOut(page), [], look);
			assert.deepEqual(await accessibilityProblems(page), [], look);
			assert.doesNotMatch(await page.locator('switch-cost').innerText(), /NaN|undefined|Infinity/, look);
		}
		assert.deepEqual(complaints, []);
		await page.emulateMedia({ colorScheme: null, forcedColors: null });
	});
}

test('at 200 % and 400 % zoom nothing is cut off and a figure can be opened', async () => {
	for (const zoom of [2, 4]) {
		const { page, close } = await visit({ width: 1280 / zoom, height: 1024 / zoom, deviceScaleFactor: zoom });
		await simulated(page);
		assert.equal(await tooWide(page), 0, `${zoom} times`);
		assert.deepEqual(await runningOut(page), []);
		await page.locator('switch-cost .answers .open').first().click();
		await page.getByRole('dialog').locator('.amount').waitFor();
		assert.ok(await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth));
		await close();
	}
});
