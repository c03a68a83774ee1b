// Enters a scenario by hand, field by field in the list of all inputs.
import { shiftPoint } from '../../src/scenario/decimals.js';
import { valueAt } from '../../src/scenario/pointer.js';
import { settled } from '../e2e/browser.mjs';
import { unfold } from '../e2e/stage.mjs';

/** @import { Page } from 'playwright-core' */
/** @import { Pricing, Scenario } from '../../src/engine/types.js' */

const all = (/** @type {Page} */ page) => page.locator('switch-cost .answers-column');

/** @param {Page} page @param {string} pointer */
export const inputAt = (page, pointer) => page.locator(`switch-cost #all${pointer.replaceAll('/', '-')}`);

/** @param {Page} page @param {RegExp | string} name */
export const click = (page, name) =>
	all(page)
		.getByRole('button', { name, exact: typeof name === 'string' })
		.click();

/** The page shows a preset. @param {Page} page @param {Scenario} scenario without priorities, scores and waiting */
export async function enter(page, scenario) {
	for (const [i, candidate] of scenario.candidates.entries()) {
		if (i) await page.locator('switch-cost #add-candidate').click();
		/** By section, what changes which fields there are. @type {Record<string, () => Promise<void>>} */
		const steps = {
			demand: () => enterTasks(page, scenario),
			contract: () => enterPricing(page, '/incumbent/offer/pricing', scenario.incumbent.offer.pricing),
			offer: () => enterPricing(page, `/candidates/${i}/offer/pricing`, candidate.offer.pricing),
			transition: () => enterMovingTasks(page, i, candidate.tasks),
		};
		await page.locator('switch-cost .section').first().waitFor();
		for (const section of await page.locator('switch-cost .section').all()) {
			await unfold(section);
			await section.locator('.grid').waitFor();
			for (const optional of await section.locator('legend input').all()) await optional.uncheck();
			await steps[(await section.getAttribute('id'))?.replace('section-', '') ?? '']?.();
			await enterFields(section, scenario);
			await section.locator('summary').first().click(); // a closed one is not drawn at each edit
		}
	}
	await settled(page);
}

/** @param {Page} page @param {Scenario} scenario */
async function enterTasks(page, { demand: { profile, tasks = [] } }) {
	if (profile && !(await inputAt(page, '/demand/profile/0').count())) await click(page, 'Add a season');
	if (await inputAt(page, '/demand/tasks/0/name').count()) return; // for an earlier candidate
	for (const i of tasks.keys()) if (i !== 1) await click(page, i ? 'Add a task' : 'Split the volume into tasks');
	for (const [i, { name }] of tasks.entries()) await inputAt(page, `/demand/tasks/${i}/name`).fill(name);
}

/** @param {Page} page @param {string} pointer @param {Pricing} pricing @returns {Promise<void>} */
async function enterPricing(page, pointer, { model, tiers = [], prices = [] }) {
	await inputAt(page, `${pointer}/model`).selectOption(model);
	for (let i = 2; i < tiers.length; i++) await inputAt(page, `${pointer}/tiers`).getByText('Add a tier').click();
	for (const [i, { pricing }] of prices.entries()) await enterPricing(page, `${pointer}/prices/${i}/pricing`, pricing);
}

/** @param {Page} page @param {number} candidate index @param {string[] | undefined} tasks */
async function enterMovingTasks(page, candidate, tasks) {
	const boxes = inputAt(page, `/candidates/${candidate}/tasks`).getByRole('checkbox');
	if (tasks) for (const box of await boxes.all()) await box.setChecked(tasks.includes(await box.inputValue()));
}

/** @param {import('playwright-core').Locator} section @param {Scenario} scenario */
async function enterFields(section, scenario) {
	const inputs = section.locator(':is(input, select)[id^="all-"]:not([readonly], :disabled)');
	const fields = await inputs.evaluateAll((all) =>
		/** @type {HTMLInputElement[]} */ (all).map(({ id, type, value, nextElementSibling: unit }) => ({
			id,
			type,
			value,
			unit: unit?.className ?? '',
		})),
	);
	for (const { id, type, value, unit } of fields) {
		const field = section.locator(`#${id}`);
		const wanted = valueAt(scenario, id.slice('all'.length).replaceAll('-', '/'));
		const text = /share|rate/.test(unit) ? shiftPoint(String(wanted), 2) : String(wanted ?? '');
		if (type === 'checkbox') await field.setChecked(wanted === true);
		else if (type === 'select-one') await field.selectOption(text);
		else if (value.replaceAll(',', '') !== text && (await field.isEditable()))
			await field.fill(wanted === undefined ? '' : text);
	}
}
