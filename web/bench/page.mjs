// Measures the page on a small and slow device.
import { openPage } from '../test/e2e/browser.mjs';

/** @import { Browser, CDPSession, Page } from 'playwright-core' */

/** @param {Browser} browser @param {string} address @param {number} rate */
async function openSlow(browser, address, rate) {
	const { page, close } = await openPage(browser, address, { width: 360, height: 740 });
	await untilSettled(page);
	const client = await page.context().newCDPSession(page);
	await client.send('Emulation.setCPUThrottlingRate', { rate });
	return { page, client, close };
}

const price = 'switch-cost #quick-candidates-0-offer-pricing-unit_price';

/** A locator would leave listeners for pointer moves in the page. @param {Page} page */
const untilSettled = (page) =>
	page.waitForFunction(() =>
		document
			.querySelector('switch-cost')
			?.shadowRoot?.querySelector('[part=calculator]:not([data-asking], [data-drawing])'),
	);

/**
 * Measures the times from keystrokes in a price to the new headline, in ms.
 * @param {Browser} browser
 * @param {string} address
 * @param {{slowdown: number, strokes: number}} options
 */
export async function keystrokes(browser, address, { slowdown, strokes }) {
	const { page, close } = await openSlow(browser, address, slowdown);
	await page.evaluate(watch);
	await page.locator(price).focus();
	await page.keyboard.press('End');
	/** @type {number[]} */
	const times = [];
	for (let i = 0; i < strokes; i++) {
		await page.keyboard.press(i % 2 ? 'Backspace' : '1');
		times.push(await page.evaluate(() => /** @type {any} */ (globalThis).answered));
	}
	await close();
	return times;
}

// In the page: `answered` resolves with the time from the last input to the drawing of its answer.
function watch() {
	const page = /** @type {Element} */ (document.querySelector('switch-cost')?.shadowRoot?.querySelector('.page'));
	page.addEventListener(
		'input',
		() => {
			const start = performance.now();
			const answered = new Promise((resolve) => {
				const observer = new MutationObserver(() => {
					if (page.hasAttribute('data-asking')) return;
					observer.disconnect();
					resolve(performance.now() - start);
				});
				observer.observe(page, { attributeFilter: ['data-asking'] });
			});
			Object.assign(globalThis, { answered });
		},
		{ capture: true },
	);
}

/**
 * Types in a price and returns the same as drags(), from each keystroke to its decision.
 * @param {Browser} browser with no other page open
 * @param {string} address
 * @param {{slowdown: number, strokes: number}} options
 */
export async function decisions(browser, address, { slowdown, strokes }) {
	const { page, close } = await openSlow(browser, address, slowdown);
	await page.waitForTimeout(4000);
	await page.locator(price).focus();
	await page.keyboard.press('End');
	const results = [];
	for (let i = 0; i < strokes; i++) {
		const tasks = await mainThread(browser, page, async () => {
			await page.keyboard.press(i % 2 ? 'Backspace' : '1');
			await page.waitForFunction(() => {
				const { shadowRoot } = document.querySelector('switch-cost') ?? {};
				return shadowRoot?.querySelector('[part=calculator]:not([data-asking], [data-drawing], [data-deciding])');
			});
		});
		results.push(tasks);
	}
	await close();
	return results;
}

/**
 * Drags each slider and returns the main thread's longest task and longest CPU time in ms, and the number of tasks over
 * 50 ms.
 * @param {Browser} browser with no other page open
 * @param {string} address
 * @param {{slowdown: number}} options
 */
export async function drags(browser, address, { slowdown }) {
	const { page, client, close } = await openSlow(browser, address, slowdown);
	await page.waitForTimeout(4000); // the browser compiles the estimator a second time meanwhile
	const slider = page.locator('switch-cost .inputs input[type=range]'); // of the field with the focus
	const results = [];
	for (const field of await page.locator('switch-cost .row :is([type=text], [type=date])').all()) {
		await field.focus();
		await slider.scrollIntoViewIfNeeded();
		const box = /** @type {{x: number, y: number, width: number, height: number}} */ (await slider.boundingBox());
		const name = await slider.getAttribute('aria-label');
		const tasks = await mainThread(browser, page, async () => {
			await drag(client, box);
			await untilSettled(page);
		});
		results.push({ slider: name ?? '', ...tasks });
	}
	await close();
	return results;
}

/**
 * Drops a usage export of 100,000 rows on the dialog. Returns the time until its figures are shown in ms, and as a
 * ratio to one estimate on the same page; and the main thread's longest task meanwhile, as drags() does.
 * @param {Browser} browser with no other page open
 * @param {string} address
 */
export async function reading(browser, address) {
	const { page, close } = await openSlow(browser, address, 1);
	await page.locator('switch-cost #bring-in').click();
	await page.locator('.bring-in textarea').waitFor();
	const estimate = await page.evaluate(async (url) => {
		const engine = (await import(url)).estimator();
		const { scenario } = /** @type {any} */ (document.querySelector('switch-cost'));
		await engine.estimate(scenario); // loads it
		const start = performance.now();
		for (let i = 0; i < 10; i++) await engine.estimate(scenario);
		return (performance.now() - start) / 10;
	}, `${address}estimator.js`);
	await page.evaluate(() => {
		const rows = Array.from(
			{ length: 100_000 },
			(_, i) => `task-${i},Roads,2026-${String(1 + Math.floor((i * 12) / 1e5)).padStart(2, '0')}-15,box,0.06`,
		);
		const files = new DataTransfer();
		files.items.add(new File([`id,project,completed_at,label_type,cost\n${rows.join('\n')}`], 'usage.csv'));
		Object.assign(globalThis, { files });
	});
	let ms = 0;
	const tasks = await mainThread(browser, page, async () => {
		ms = await page.evaluate(async () => {
			const dialog = document.querySelector('switch-cost')?.shadowRoot?.querySelector('.bring-in');
			const dataTransfer = /** @type {any} */ (globalThis).files;
			const start = performance.now();
			dialog?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
			while (!dialog?.querySelector('table.figures')) await new Promise((resolve) => setTimeout(resolve, 10));
			return performance.now() - start;
		});
	});
	await close();
	return { ms, estimates: ms / estimate, ...tasks };
}

/**
 * Playwright's mouse would add listeners to the page, which take part of every frame.
 * @param {CDPSession} client
 * @param {{x: number, y: number, width: number, height: number}} box
 */
async function drag(client, { x, y, width, height }) {
	/** @param {'mousePressed' | 'mouseReleased' | 'mouseMoved'} type @param {number} share of the width */
	const send = (type, share) =>
		client.send('Input.dispatchMouseEvent', {
			type,
			x: x + width * share,
			y: y + height / 2,
			button: 'left',
			buttons: type === 'mouseReleased' ? 0 : 1,
			clickCount: 1,
		});
	await send('mousePressed', 0.5);
	let from = 0.5;
	for (const to of [0.8, 0.2, 0.6]) {
		for (let step = 1; step <= 10; step++) await send('mouseMoved', from + ((to - from) * step) / 10);
		from = to;
	}
	await send('mouseReleased', 0.6);
}

/**
 * The main thread's longest task and longest CPU time in ms during an action, and the number of tasks over 50 ms.
 * @param {Browser} browser @param {Page} page @param {() => Promise<unknown>} act
 */
async function mainThread(browser, page, act) {
	await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
	await act();
	const tasks = mainThreadTasks(await browser.stopTracing());
	return {
		longest: Math.max(...tasks.map(({ elapsed }) => elapsed)),
		cpu: Math.max(...tasks.map(({ cpu }) => cpu)),
		over50: tasks.filter(({ elapsed }) => elapsed > 50).length,
	};
}

/** @param {Buffer} trace @returns {{elapsed: number, cpu: number}[]} in ms */
function mainThreadTasks(trace) {
	/** @type {any[]} */
	const events = JSON.parse(trace.toString()).traceEvents;
	/** @param {{pid: number, tid: number}} event */
	const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
	const main = new Set(
		events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
	);
	const tasks = events.filter((event) => event.name === 'RunTask' && event.dur && main.has(threadOf(event)));
	if (tasks.length === 0) throw new Error('the trace has no task of the main thread');
	return tasks.map(({ dur, tdur = dur }) => ({ elapsed: dur / 1000, cpu: tdur / 1000 }));
}
