// The plan: its months, its calendar and its checks.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ICAL from 'ical.js';
import { accessibilityProblems, settled } from '../e2e/browser.mjs';
import { rows } from '../e2e/compare.mjs';
import { fill, open, openingPlan } from './plan.mjs';
import { decided, native, oneVisit, problemsInAllLooks, stage, startOver } from '../e2e/stage.mjs';
import { download } from '../e2e/takeaway.mjs';

const { visit } = stage();
const opened = openingPlan(visit);
const here = oneVisit(opened);

describe('the plan', () => {
	test('the plan is the estimator’s, month by month', async () => {
		const { page, complaints } = await here();
		await open(page, 'plan', 'The figures as a table');
		const {
			candidates: [{ plan }],
		} = await native(page);
		const shownRows = await rows(page, 'The move to the new provider, step by step');
		const month = (/** @type {string | undefined} */ date) =>
			new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${date}-01`));
		const shown = plan.filter(({ step }) => step !== 'preparation');
		assert.deepEqual(
			new Set(shownRows.map(([, , until]) => until)),
			new Set(shown.map(({ to_date: date }) => month(date))),
		);
		assert.equal(shownRows.length, shown.length);
		assert.ok(
			shownRows.some(
				([step, from, until]) =>
					step === 'Evaluation' && from === month(plan.find((part) => part.step === 'evaluation')?.from_date) && until,
			),
		);
		assert.match(
			await page.locator('switch-cost #plan').innerText(),
			/^Begin in \w+ \d{4}, give notice by \d\d \w+ \d{4}, cut over at the end of \w+ \d{4}$/,
		);
		await fill(page, { 'incumbent-contract-notice_months': '6' });
		await page.getByText('You would give notice before the evaluation ends').waitFor();
		await startOver(page);
		await decided(page);
		assert.deepEqual(complaints, []);
	});

	test('the calendar has the days of the plan', async () => {
		const { page, complaints } = await here();
		const told = page.evaluate(
			() =>
				new Promise((resolve) =>
					document.addEventListener(
						'switch-cost-export',
						(event) => resolve(/** @type {CustomEvent} */ (event).detail),
						{ once: true },
					),
				),
		);
		const { name, content } = await download(page, 'Add the dates to your calendar');
		assert.match(name, /\.ics$/);
		assert.deepEqual(await told, { format: 'ics' });
		const events = new ICAL.Component(ICAL.parse(content.toString()))
			.getAllSubcomponents('vevent')
			.map((event) => new ICAL.Event(event));
		const {
			candidates: [{ plan, cutover_date: cutover }],
		} = await native(page);
		assert.equal(events.length, plan.length);
		const [year, month] = String(cutover).split('-').map(Number);
		assert.equal(
			events.find(({ uid }) => uid.startsWith('cutover.'))?.startDate.toString(),
			new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10),
		);
		assert.deepEqual(complaints, []);
	});

	test('the plan counts months without dates, and says how to get dates', async () => {
		const { page, complaints } = await here();
		await fill(page, { start: '' });
		assert.match(
			await page.locator('switch-cost #plan').innerText(),
			/^Begin in month \d+, give notice by the end of month \d+, cut over at the end of month \d+$/,
		);
		assert.equal(await page.getByRole('button', { name: /calendar/ }).count(), 0);
		await page.getByText('Give the first month under “All inputs”').waitFor();
		assert.deepEqual(complaints, []);
	});
});

test('axe finds no problem in the plan', async () => {
	const { page } = await here();
	await startOver(page);
	for (const details of await page.locator('switch-cost :is(.topic, details.figures)').all())
		await details.evaluate((element) => {
			/** @type {HTMLDetailsElement} */ (element).open = true;
		});
	await page.locator('switch-cost [aria-label="What would make both offers worth the same"]').waitFor();
	assert.deepEqual(await problemsInAllLooks(page), []);
});

describe('a check', () => {
	const here = oneVisit(opened);

	test('a ticked check is printed on an extra page', async () => {
		const { page } = await here();
		await page.mouse.move(200, 200); // somebody is there
		const pages = async () =>
			((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
		const report = () =>
			page.evaluate(() => {
				dispatchEvent(new Event('beforeprint'));
				const done = [
					...(document.querySelector('switch-cost')?.shadowRoot?.querySelectorAll('.report .checks li.done') ?? []),
				].map((item) => item.textContent);
				const all = document.querySelector('switch-cost')?.shadowRoot?.querySelectorAll('.report .checks li').length;
				dispatchEvent(new Event('afterprint'));
				return { done, all };
			});
		await page.waitForFunction(() => {
			dispatchEvent(new Event('beforeprint'));
			const there = document.querySelector('switch-cost')?.shadowRoot?.querySelector('.report') !== null;
			dispatchEvent(new Event('afterprint'));
			return there;
		});
		assert.deepEqual(await report(), { done: [], all: 0 });
		const before = await pages();
		await page.locator('switch-cost #checks-data > summary').click();
		const check = page.locator('switch-cost #checks-data label').nth(1);
		await check.click();
		const { done, all } = await report();
		assert.deepEqual(done, [(await check.innerText()).trim()]);
		assert.equal(all, 27);
		assert.equal(await pages(), before + 1);
		await check.click();
		assert.deepEqual(await report(), { done: [], all: 0 });
	});

	test('a check is ticked by keyboard, counted and kept per candidate', async () => {
		const { page, complaints } = await here();
		const heading = page.locator('switch-cost #checks');
		await heading.filter({ hasText: /^\s*\d+ things to check before you switch\s*$/ }).waitFor(); // drawn in its turn
		await page.locator('switch-cost #checks-approach > summary').focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await page.locator('switch-cost #checks', { hasText: /^\s*1 of \d+ checks done\s*$/ }).waitFor();
		assert.match(await page.locator('switch-cost #checks-approach > summary').innerText(), /: 1 of 3$/);
		await page.locator('switch-cost #quick-demand-labels_per_month').fill('80,000');
		await settled(page);
		assert.match(await heading.innerText(), /^1 of/);
		await page.keyboard.press('Escape');
		assert.deepEqual(complaints, []);
	});
});

test('a part that fails to load says so and loads on retry', async () => {
	let offline = true;
	const { page, close } = await visit({
		prepare: (page) =>
			page
				.context()
				.route(/next-steps\..*\.js(\?|$)/, (route) =>
					offline ? route.abort('internetdisconnected') : route.continue(),
				),
	});
	await page.locator('switch-cost .verdict').waitFor();
	await settled(page);
	await page.locator('switch-cost #all').scrollIntoViewIfNeeded();
	await page.getByText('This part of the page could not be loaded.').waitFor();
	assert.deepEqual(await accessibilityProblems(page), []);
	offline = false;
	await page.locator('switch-cost .deferred').getByRole('button', { name: 'Try again' }).click();
	await page.locator('switch-cost #plan').waitFor();
	await close();
});
