// Editing the lists in the list of all inputs: tasks, rate cards, the season and the tasks that move.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { worths } from '../e2e/answers.mjs';
import { settled } from '../e2e/browser.mjs';
import { click, inputAt } from './entering.mjs';
import { focused, oneVisit, open, opening, problemsInAllLooks, scenarioOf, stage } from '../e2e/stage.mjs';

/** @import { Page } from 'playwright-core' */

const { visit } = stage();
const opened = opening(visit);

/** Waits for the answer to the fields, and gives their scenario. @param {Page} page */
async function answeredScenario(page) {
	await settled(page);
	return scenarioOf(page);
}

describe('tasks and what names them', () => {
	const here = oneVisit(async () => {
		const visited = await opened();
		for (const section of ['demand', 'contract', 'offer', 'transition']) await open(visited.page, section);
		return visited;
	});

	test('two equal tasks in place of the volume change no figure', async () => {
		const { page } = await here();
		const before = await worths(page);
		await click(page, 'Split the volume into tasks');
		const { demand } = await answeredScenario(page);
		assert.equal(demand.labels_per_month, undefined);
		assert.deepEqual(
			demand.tasks.map((/** @type {any} */ task) => [task.name, task.labels_per_month]),
			[
				['Task 1', '30000'],
				['Task 2', '30000'],
			],
		);
		assert.equal(await focused(page), 'all-demand-tasks-0-name');
		assert.deepEqual(await worths(page), before);
	});

	test('a rate card has a price for each task, and follows a new name and a new task', async () => {
		const { page } = await here();
		const pricing = '/candidates/0/offer/pricing';
		await inputAt(page, `${pricing}/model`).selectOption('by_task');
		await inputAt(page, `${pricing}/prices/1/pricing/unit_price`).fill('0.5');
		await inputAt(page, '/demand/tasks/1/name').fill('masks');
		await click(page, 'Add a task');
		const { prices } = (await answeredScenario(page)).candidates[0].offer.pricing;
		assert.deepEqual(
			prices.map((/** @type {any} */ price) => [price.task, String(price.pricing.unit_price)]),
			[
				['Task 1', '0.85'],
				['masks', '0.5'],
				['masks 2', '0.5'],
			],
		);
	});

	test('a task keeps its own price past the name of another', async () => {
		const { page } = await here();
		const before = (await answeredScenario(page)).candidates[0].offer.pricing;
		const name = inputAt(page, '/demand/tasks/1/name');
		await name.fill('Task 1');
		await inputAt(page, '/demand/tasks/0/name').click();
		await page.locator('switch-cost #all-demand-tasks-1-name-problem').waitFor();
		await name.fill('masks');
		assert.deepEqual((await answeredScenario(page)).candidates[0].offer.pricing, before);
	});

	test('a task that does not move needs no price from the candidate; one that moves does', async () => {
		const { page } = await here();
		const offer = page.locator('switch-cost #section-offer');
		await inputAt(page, '/candidates/0/tasks').getByRole('checkbox', { name: 'masks 2' }).uncheck();
		await offer.getByRole('button', { name: 'Remove masks 2' }).click();
		assert.deepEqual((await answeredScenario(page)).candidates[0].tasks, ['Task 1', 'masks']);
		await offer.getByRole('button', { name: 'Remove masks', exact: true }).click();
		await page.locator('switch-cost #all-candidates-0-offer-pricing-prices > .problem').waitFor();
		await page.locator('switch-cost .status').getByRole('button').click();
		assert.equal(await focused(page), 'all-candidates-0-offer-pricing-prices');
		await click(page, 'Add a price for masks');
		await settled(page);
		assert.equal(await page.locator('switch-cost .problem').count(), 0);
	});

	test('tasks and rate cards fit the page at each width, without a violation', async () => {
		const { page } = await here();
		assert.deepEqual(await problemsInAllLooks(page), []);
		await page.setViewportSize({ width: 1280, height: 900 });
	});

	test('removing all tasks but one leaves a single volume at its own price', async () => {
		const { page } = await here();
		const demand = page.locator('switch-cost #section-demand');
		await demand.getByRole('button', { name: 'Remove masks 2' }).click();
		await demand.getByRole('button', { name: 'Remove Task 1' }).click();
		const scenario = await answeredScenario(page);
		assert.equal(scenario.demand.tasks, undefined);
		assert.equal(scenario.demand.labels_per_month, '30000');
		assert.deepEqual(scenario.candidates[0].offer.pricing, { model: 'per_label', unit_price: 0.85 });
		assert.equal(scenario.candidates[0].tasks, undefined);
		assert.equal(await focused(page), 'all-demand-tasks');
		await page.getByRole('button', { name: 'Undo: the list of tasks' }).first().waitFor();
	});
});

test('a season of ones changes nothing, must add up to 12, and can be removed', async () => {
	const { page, complaints, close } = await opened();
	await open(page, 'demand');
	const before = await worths(page);
	await click(page, 'Add a season');
	assert.equal((await answeredScenario(page)).demand.profile.length, 12);
	assert.deepEqual(await worths(page), before);
	await inputAt(page, '/demand/profile/0').fill('0.5');
	const problem = page.locator('switch-cost #all-demand-profile > .problem', { hasText: 'it is 11.5.' });
	await problem.waitFor();
	await inputAt(page, '/demand/profile/11').fill('1.5');
	assert.equal((await answeredScenario(page)).demand.profile[11], '1.5');
	await click(page, 'Remove the season');
	assert.equal((await answeredScenario(page)).demand.profile, undefined);
	assert.deepEqual(complaints, []);
	await close();
});

test('flags and optional numbers are absent again once they are cleared', async () => {
	const { page, close } = await opened();
	for (const section of ['contract', 'transition']) await open(page, section);
	const prepaid = inputAt(page, '/incumbent/offer/prepaid');
	const share = inputAt(page, '/candidates/0/move_share');
	await prepaid.check();
	await share.fill('50');
	const { incumbent, candidates } = await answeredScenario(page);
	assert.deepEqual([incumbent.offer.prepaid, candidates[0].move_share], [true, '0.5']);
	await prepaid.uncheck();
	await share.fill('');
	const after = await answeredScenario(page);
	assert.ok(!('prepaid' in after.incumbent.offer) && !('move_share' in after.candidates[0]));
	await close();
});

test('a counter-offer for a part of the labels says to untick it or to move everything', async () => {
	const { page, complaints, close } = await opened();
	await open(page, 'transition');
	await open(page, 'offer');
	const amends = inputAt(page, '/candidates/0/amends');
	await amends.check();
	await inputAt(page, '/candidates/0/move_share').fill('50');
	const problem = page.locator('switch-cost #all-candidates-0-amends-problem');
	await problem.waitFor();
	assert.equal(await problem.innerText(), 'Untick this, or move everything at once: change “Share that moves”.');
	assert.equal(await amends.getAttribute('aria-invalid'), 'true');
	assert.deepEqual(complaints, []);
	await close();
});

test('a remark stands below the headline, says whose figure it is about, and leads to its field', async () => {
	const { page, complaints, close } = await opened();
	await open(page, 'contract');
	await inputAt(page, '/incumbent/offer/capacity').fill('1000');
	const remark = page.locator('switch-cost .verdict .note', { hasText: 'can deliver only 1,000 of the' });
	assert.match(await remark.innerText(), /Capacity per month, Current provider \(entered\)/);
	await remark.getByRole('button', { name: 'Change Capacity per month, Current provider' }).click();
	assert.equal(await focused(page), 'all-incumbent-offer-capacity');
	await remark.getByRole('button', { name: 'Remove Capacity per month, Current provider' }).click();
	await remark.waitFor({ state: 'detached' });
	assert.equal(await inputAt(page, '/incumbent/offer/capacity').inputValue(), '');
	assert.deepEqual(complaints, []);
	await close();
});
