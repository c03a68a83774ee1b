// A buyer enters a contract and an offer on the first screen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { switchcost } from '../../build/go.mjs';
import { atLength } from '../at-length.mjs';
import { until } from './browser.mjs';
import { decided, focused, opening, scenarioOf, stage } from './stage.mjs';

/** @import { Page } from 'playwright-core' */

const opened = opening(stage().visit);

/** On 30 November 2026. @param {Page} page */
const onThatDay = (page) => page.clock.setFixedTime(new Date('2026-11-30T12:00:00Z'));

/** A key input. @param {string} name */
const key = (name) => `#quick-${name}`;

test('a contract and an offer are entered in 14 steps on the first screen, and no example decides', async () => {
	const { page, at, close } = await opened({ width: 1280, height: 800, prepare: onThatDay });
	let steps = 0;
	const enter = async (/** @type {string} */ selector, /** @type {string} */ text) => {
		steps++;
		await at(selector).fill(text);
	};
	const add = async (/** @type {string} */ clause, /** @type {string} */ pointer) => {
		steps++;
		await at('#add-clause-contract').selectOption(clause);
		await at(`${key(pointer)}:focus`).waitFor();
	};
	steps++;
	await at('#my-contract').click();
	await enter(key('demand-labels_per_month'), '45,000');
	await enter(key('incumbent-offer-pricing-unit_price'), '1.35');
	await enter(key('incumbent-offer-commitment'), '50,000');
	await enter(key('incumbent-contract-months_left'), '2027-06-30');
	await enter(key('incumbent-contract-notice_months'), '3');
	await enter(key('incumbent-offer-label_accuracy'), '94');
	await add('renews', 'incumbent-contract-renewal_months'); // for 12 months, as the clause says
	await add('exit', 'incumbent-contract-early_exit-share_of_remaining');
	await enter(key('incumbent-contract-early_exit-share_of_remaining'), '40');
	await enter(key('candidates-0-offer-pricing-unit_price'), '1.05');
	await enter(key('candidates-0-offer-label_accuracy'), '96');
	await enter(key('candidates-0-transition-setup_fee'), '15,000');
	assert.ok(steps <= 14, `${steps} steps`);
	const scrolled = await at('.inputs').evaluate((column) => [scrollY, column.scrollTop]);
	assert.deepEqual(scrolled, [0, 0], 'without leaving the first screen');

	await decided(page);
	const sentence = await at('[part=calculator] .sentence').innerText();
	assert.match(sentence, /31 March 2027/);
	assert.match(sentence, /30 June 2027/);
	assert.match(await at('.bills').innerText(), /\$60,(750|800).*\$47,(250|300)/);
	const { incumbent, candidates, priorities } = await scenarioOf(page);
	assert.deepEqual(
		[candidates[0].offer.capacity, candidates[0].offer.credits, priorities],
		[undefined, undefined, undefined],
	);
	assert.equal(Number(incumbent.contract.early_exit.share_of_remaining), 0.4);

	await at('[data-clause=exit] .remove').click();
	await at('#add-clause-contract:focus').waitFor();
	assert.equal((await at('[data-clause]').allInnerTexts()).join(), 'Renews for 12 months\n×');
	await at('.undo').click();
	await at('[data-clause=exit]').waitFor();
	await close();
});

test('the third contract figure typed into an example removes its limits, and undo brings them back', async () => {
	const { page, at, close } = await opened({ prepare: onThatDay });
	await at('#preset').selectOption('image-boxes');
	await at(key('demand-labels_per_month')).fill('900,000');
	await at(key('incumbent-offer-label_accuracy')).fill('93');
	assert.equal(await at('#my-contract').getAttribute('aria-pressed'), 'false');
	await decided(page);
	assert.ok((await scenarioOf(page)).incumbent.contract.export_fee);
	await at(key('candidates-0-offer-label_accuracy')).fill('92');
	await decided(page);
	assert.equal(await at('#my-contract').getAttribute('aria-pressed'), 'true');
	const own = await scenarioOf(page);
	assert.equal(own.incumbent.contract.export_fee, undefined);
	assert.equal(own.candidates[0].scores, undefined);
	await at('.undo').click();
	await decided(page);
	assert.ok((await scenarioOf(page)).incumbent.contract.export_fee);
	await at('.redo').click();
	assert.match(await at('.note-limits').innerText(), /limits, fees and credits were removed/);
	await at('#bring-back').click();
	await at('#bring-back').waitFor({ state: 'detached' });
	await decided(page);
	const back = await scenarioOf(page);
	assert.ok(back.incumbent.contract.export_fee);
	assert.equal(Number(back.candidates[0].offer.label_accuracy), 0.92, 'what was typed stays');
	await close();
});

test('Tab goes from field to field, and the down arrow to the slider', atLength, async () => {
	const { page, at, close } = await opened();
	await at(key('demand-labels_per_month')).focus();
	await at('.panel input[type=range]').waitFor();
	await page.keyboard.press('ArrowDown');
	assert.equal(await at('.panel input[type=range]:focus').count(), 1);
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	await at(key('demand-labels_per_month')).focus();
	await at(key('incumbent-offer-commitment')).focus();
	await at('.panel input[type=range]').waitFor();
	await page.keyboard.press('Tab');
	assert.equal(await focused(page), 'quick-incumbent-contract-months_left');
	await close();
});

test('a better deal is an offer of the current provider with the discount to ask for', async () => {
	const { page, at, close } = await opened({ prepare: onThatDay });
	await decided(page);
	await at('#better-deal').click();
	assert.match(
		await at('#deal').innerText(),
		/^Ask your current provider for \d+(\.\d)?% off its prices from January 2027 on\.$/,
	);
	await decided(page);
	const { candidates } = await scenarioOf(page);
	assert.deepEqual([candidates.length, candidates[1].amends], [2, true]);
	assert.equal(await at('#better-deal').count(), 0);
	await close();
});

test('a clause that moves a part leads to the worth of each share, as the native tool states it', async () => {
	const { page, at, close } = await opened({ prepare: onThatDay });
	await decided(page);
	await at('#add-clause-offer').selectOption('part');
	await at('#to-extent').waitFor();
	await decided(page);
	await at('#to-extent').click();
	await at('#extent:focus').waitFor();
	await at('figure:has(#extent-chart-name) summary').click();
	const scenario = JSON.stringify(await scenarioOf(page));
	const splits = JSON.parse(await switchcost(['split', '--json', '-'], scenario));
	const read = async () => (await at('figure:has(#extent-chart-name) tbody td:last-child').allInnerTexts()).map(plain);
	const npvs = splits.map((/** @type {{npv: string}} */ { npv }) => npv);
	await until(async () => isDeepStrictEqual(await read(), npvs)); // curves come after the decision
	assert.match(await at('figure:has(#extent-chart-name)').innerText(), /entered: 50%/);
	await at(key('candidates-0-move_share')).fill('30');
	await at('figure:has(#extent-chart-name)').getByText('entered: 30%').waitFor();
	await decided(page);
	assert.equal((await read()).length, 10);
	await close();
});

/** An exact amount as the tool writes it. @param {string} amount */
const plain = (amount) => amount.replace('−', '-').replace(/[^-\d.]/g, '');

test('several kinds of labels get names, volumes and prices on the first screen', async () => {
	const { page, at, close } = await opened({ prepare: onThatDay });
	await at('#my-contract').click();
	await decided(page);
	await at('#add-clause-contract').selectOption('kinds');
	await at('#quick-demand-tasks-0-name:focus').waitFor();
	await at('#quick-demand-tasks-0-name').fill('Boxes');
	await at('#quick-demand-tasks-1-name').fill('Masks');
	await at(key('demand-tasks-1-labels_per_month')).fill('8000');
	await at(key('incumbent-offer-pricing-prices-1-pricing-unit_price')).fill('3.20');
	await at(key('candidates-0-offer-pricing-prices-1-pricing-unit_price')).fill('2.70');
	await decided(page);
	await page.getByText('Kinds of labels: Boxes and Masks').waitFor();
	const { demand, incumbent, candidates } = await scenarioOf(page);
	assert.deepEqual(
		demand.tasks.map((/** @type {any} */ task) => [task.name, Number(task.labels_per_month)]),
		[
			['Boxes', 30_000],
			['Masks', 8000],
		],
	);
	const cards = [incumbent, candidates[0]].map(({ offer }) =>
		offer.pricing.prices.map((/** @type {any} */ price) => [price.task, Number(price.pricing.unit_price)]),
	);
	assert.deepEqual(cards, [
		[
			['Boxes', 1.2],
			['Masks', 3.2],
		],
		[
			['Boxes', 0.85],
			['Masks', 2.7],
		],
	]);
	await at('[data-clause=kinds] .remove').click();
	await decided(page);
	assert.equal(await at(key('demand-labels_per_month')).inputValue(), '38,000');
	assert.equal(Number((await scenarioOf(page)).incumbent.offer.pricing.unit_price), 1.2);
	await close();
});
