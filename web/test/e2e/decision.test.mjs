// The decision by simulation: the sentence, what to find out first, and pilots. The figures are the native tool's.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { atLength } from '../at-length.mjs';
import { settled, switchcost } from './browser.mjs';
import { columns } from './answers.mjs';
import {
	announced,
	decided,
	focused,
	oneVisit,
	opening,
	problemsInAllLooks,
	recordAnnouncements,
	recordDimmed,
	scenarioOf,
	simulated,
	stage,
	startOver,
	unfold,
} from './stage.mjs';
import { Format } from '../../src/words/format.js';

/** @import { Page } from 'playwright-core' */
/** @import { Result } from '../../src/engine/types.js' */

const opened = opening(stage().visit);

const format = new Format('en', 'USD', 2);
const money = (/** @type {string | undefined} */ amount, /** @type {'ceil' | undefined} */ mode = undefined) =>
	format.money(amount ?? NaN, mode);

/**
 * It pays at the values, and loses on average. What it leaves out is 0 rather than the preset's.
 * @returns {Promise<any>}
 */
async function example() {
	const file = join(import.meta.dirname, '../../../estimator/testdata/decision/example.json');
	const scenario = JSON.parse(await readFile(file, 'utf8'));
	const none = {
		commitment: 0,
		credits: 0,
		annual_uplift: 0,
		next_uplift: 0,
		platform_fee: 0,
		disruption_probability: 0,
	};
	const {
		incumbent,
		candidates: [candidate],
	} = scenario;
	const contract = { early_exit: { allowed: false }, export_fee: 0, rebate_clawback: 0, ...incumbent.contract };
	return {
		...scenario,
		incumbent: { ...incumbent, offer: { ...none, ...incumbent.offer }, contract },
		candidates: [{ ...candidate, offer: { ...none, ...candidate.offer } }],
	};
}

/** Opens a scenario as a page around the calculator does. @param {Page} page @param {any} scenario */
async function load(page, scenario) {
	await page
		.locator('switch-cost')
		.evaluate((element, text) => element.setAttribute('scenario', text), JSON.stringify(scenario));
	await page.getByText(scenario.incumbent.name).first().waitFor();
	await decided(page);
}

/** @param {object} scenario @returns {Promise<Result>} */
const native = async (scenario) => JSON.parse(await switchcost(['estimate', '--json', '-'], JSON.stringify(scenario)));

describe('a switch that pays at the values but loses on average', () => {
	const here = oneVisit(async () => {
		const visit = await opened();
		await load(visit.page, await example());
		return visit;
	});

	test('the answer is to stay, with the mean and the range of eight in ten scenarios', async () => {
		const { page, at, complaints } = await here();
		const { recommendation, candidates } = await native(await scenarioOf(page));
		assert.equal(recommendation.verdict, 'stay');
		assert.ok(Number(recommendation.mean) < 0 && Number(recommendation.npv) > 0);
		assert.equal(await at('.verdict').getAttribute('data-verdict'), 'stay');
		const sentence = await at('[part=calculator] .sentence').innerText();
		assert.match(sentence, /^Stay with Incumbent, and decide again by .+, the last day for notice\.$/);
		const worth = await at('[part=calculator] .lead').innerText();
		for (const amount of [recommendation.mean?.replace('-', ''), recommendation.p10, recommendation.p90])
			assert.ok(worth.includes(money(amount)), `${worth} has ${money(amount)}`);
		const figures = (await at('.answers').innerText()).replaceAll(/\s+/g, ' ');
		const { risk, npv, one_time_total: cost } = candidates[0];
		const best = recommendation.actions?.find(({ candidate }) => candidate === null);
		for (const text of [
			`What the switch costs ${money(cost)}`,
			`${Math.round(Number(risk?.probability_positive) * 50)} of 50`,
			`scenarios; regret up to ${money(best?.regret.p90, 'ceil')} in 9 of 10`,
		])
			assert.ok(figures.includes(text), `${figures} has ${text}`);
		const rounded = `At your figures ${money(npv)}`;
		assert.ok(worth.endsWith(rounded), `${worth} ends with ${rounded}`);
		assert.deepEqual(complaints, []);
	});

	test('the distribution marks its median and the visitor’s figures', async () => {
		const { page, at } = await here();
		await simulated(page);
		assert.match(await at('.mark.median text').textContent().then(String), /^Half are above −?\$[\d.]+K$/);
		assert.match(await at('.mark.yours text').textContent().then(String), /^Your figures: \$[\d.]+K$/);
		const [median, yours, zero] = await Promise.all(
			['.mark.median line', '.mark.yours line', 'svg[aria-labelledby^=scenarios] .zero'].map((line) =>
				at(line).getAttribute('x1').then(Number),
			),
		);
		assert.ok(median < zero && zero < yours, `${median} < ${zero} < ${yours}`);
	});

	test('what to find out first has the native tool’s values, and leads to its fields', async () => {
		const { page, at } = await here();
		await simulated(page);
		const { recommendation } = await native(await scenarioOf(page));
		const worth = (recommendation.evppi ?? []).filter(({ value }) => Number(value) > 0).slice(0, 3);
		assert.ok(worth.length > 0, 'some input is worth knowing');
		const listed = at('.find-out ol li');
		assert.equal(await listed.count(), worth.length);
		for (const [i, { value }] of worth.entries())
			assert.ok((await listed.nth(i).innerText()).endsWith(`up to ${format.money(value, 'ceil')}`), `${i}: ${value}`);
		assert.ok(
			(await at('section[aria-labelledby=knowing]').innerText()).includes(
				`gives up ${money(recommendation.evpi)} on average`,
			),
		);
		const first = await listed.first().getByRole('button').innerText();
		assert.ok((await at('#find-out').innerText()).includes(`“${first}”`));
		await listed.first().getByRole('button').click();
		const id = worth[0].input.replaceAll('/', '-');
		await page.waitForFunction((end) => document.activeElement?.shadowRoot?.activeElement?.id.endsWith(end), id);
		assert.ok((await focused(page))?.endsWith(id));
	});

	test('a pilot’s sizes are in a table with what each is worth and costs', atLength, async () => {
		const { page, at } = await here();
		await simulated(page);
		const [pilot] = (await native(await scenarioOf(page))).recommendation.evsi ?? [];
		const { name } = (await scenarioOf(page)).candidates[pilot.candidate];
		await unfold(at('.find-out details').first());
		const columnOf = (/** @type {number} */ i) => columns(page, `A pilot with ${name}`, i);
		assert.deepEqual(
			await columnOf(1),
			pilot.sizes.map(({ value }) => money(value)),
		);
		assert.deepEqual(
			await columnOf(2),
			pilot.sizes.map(({ cost }) => money(cost)),
		);
		const said = await at('section[aria-labelledby=find-out]').innerText();
		if (pilot.best === null) assert.match(said, /No pilot with .* pays off/);
		else assert.match(said, new RegExp(`Check ${pilot.best.toLocaleString('en')} labels from ${name}`));
		assert.equal(await at('.find-out .best').count(), pilot.best === null ? 0 : 1);
	});

	test('axe finds nothing, at any width', async () => {
		const { page } = await here();
		await simulated(page);
		assert.deepEqual(await problemsInAllLooks(page), []);
	});

	test('by values there is nothing to find out, and the highest npv decides', atLength, async () => {
		const { page, at } = await here();
		const certain = { ...(await example()), uncertainty: {} };
		certain.incumbent.name = 'Well-known provider'; // whose name shows that the page has the scenario
		certain.candidates[0].transition.claim_probability = 0; // a claim and a disruption happen or do not
		certain.candidates[0].offer.disruption_probability = 0;
		await load(page, certain);
		const { recommendation } = await native(certain);
		assert.equal(recommendation.by, 'values');
		assert.equal(await at('.verdict').getAttribute('data-verdict'), recommendation.verdict);
		assert.doesNotMatch(await at('[part=calculator] .sentence').innerText(), /scenarios|average/);
		await page.locator('switch-cost #all').evaluate((all) => all.scrollIntoView());
		await at('#sure').waitFor();
		await settled(page);
		assert.equal(await at('#find-out').count(), 0);
	});
});

describe('the decision follows the keystroke', () => {
	const here = oneVisit(opened);
	const price = '#quick-candidates-0-offer-pricing-unit_price';

	test('exact figures come at once, the old sentence is dimmed until the new one arrives', async () => {
		const { page, at, complaints } = await here();
		await decided(page);
		const before = await at('[part=calculator] .sentence').textContent();
		const npvBefore = await at('.lead .exact button').textContent();
		await recordAnnouncements(page);
		await recordDimmed(page);
		await at(price).fill('1.15');
		await decided(page);
		const dimmed = await page.evaluate(() => /** @type {any} */ (globalThis).dimmed);
		assert.ok(dimmed.length > 0, 'the sentence is dimmed at first');
		for (const { sentence, npv } of dimmed) {
			assert.equal(sentence, before, 'nothing jumps');
			assert.notEqual(npv, npvBefore, 'the exact npv is new');
		}
		assert.equal(await at('[data-old]').count(), 0);
		const { recommendation } = await native(await scenarioOf(page));
		const after = await at('[part=calculator] .lead').innerText();
		assert.ok(after.includes(money(recommendation.mean)), `${after} has ${money(recommendation.mean)}`);
		await page.waitForFunction(() => /** @type {any} */ (globalThis).said.length > 0);
		const said = await announced(page);
		assert.equal(said.length, 1, said.join(' | '));
		assert.ok(said[0].endsWith(`worth ${money(recommendation.mean)}.`), said[0]);
		assert.deepEqual(complaints, []);
	});

	test('typing on ends the simulation, and only the last one is shown', async () => {
		const { page, at } = await here();
		await startOver(page);
		await decided(page);
		const sentences = await at('[part=calculator] .lead > :first-child').evaluate((sentence) => {
			const seen = [sentence.textContent];
			Object.assign(globalThis, { seen });
			new MutationObserver(() => seen.push(sentence.textContent)).observe(sentence, {
				characterData: true,
				childList: true,
				subtree: true,
			});
			return seen.length;
		});
		assert.equal(sentences, 1);
		for (const text of ['0.8', '0.81', '0.82']) await at(price).fill(text);
		await decided(page);
		const seen = await page.evaluate(() => /** @type {any} */ (globalThis).seen);
		assert.equal(new Set(seen).size, 2, seen.join(' | '));
	});

	test('an undone edit has its decision back without a simulation', async () => {
		const { page, at } = await here();
		await startOver(page);
		await decided(page);
		const before = await at('[part=calculator] .lead').innerText();
		await at(price).fill('0.6');
		await settled(page);
		await at('.undo').click();
		await decided(page);
		assert.equal(await at('[part=calculator] .lead').innerText(), before);
	});

	test('the plan, the chart and the notice are those of the month in the sentence', async () => {
		const { page, at } = await here();
		await startOver(page);
		await simulated(page);
		const { recommendation, candidates } = await native(await scenarioOf(page));
		assert.equal(candidates[0].cutover_month, recommendation.cutover_month);
		assert.equal(candidates[0].exit.notice_by_month, recommendation.notice_by_month);
		assert.equal(Number(await at('#cutover').inputValue()), recommendation.cutover_month);
		const month = (/** @type {string | undefined} */ date) =>
			new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}-01`));
		await at('#plan').waitFor();
		const end = `the end of ${month(recommendation.cutover_date)}`;
		assert.ok((await at('[part=calculator] .sentence').innerText()).includes(end));
		assert.ok((await at('#plan').innerText()).endsWith(`cut over at ${end}`), await at('#plan').innerText());
	});
});

describe('several candidates', () => {
	test('the sentence names those that are about equally good', atLength, async () => {
		const { page, at, complaints, close } = await opened();
		await page.getByRole('button', { name: 'Offer B' }).click();
		await decided(page);
		assert.match(
			await at('.word').innerText(),
			/(The new provider|New provider 2), worth the same as (the new provider|new provider 2)$/,
		);
		assert.match(await at('[part=calculator] .lead > :first-child').innerText(), /are about equally good\.$/);
		await at('#quick-candidates-1-offer-pricing-unit_price').fill('0.5');
		await decided(page);
		assert.match(await at('.word').innerText(), /New provider 2, the best of two candidates$/);
		assert.doesNotMatch(await at('[part=calculator] .lead').innerText(), /equally good/);
		await at('#candidate').selectOption('0');
		await decided(page);
		assert.match(
			await at('.verdict .note').first().innerText(),
			/^The figures below are those of the new provider\. New provider 2 is worth \$[\d,]+ more\. Show new provider 2$/,
		);
		assert.match(await at('.word').innerText(), /New provider 2, the best of two candidates$/, 'the best stays');
		assert.deepEqual(complaints, []);
		await close();
	});
});
