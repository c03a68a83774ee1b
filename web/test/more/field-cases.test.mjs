// Real situations, entered by hand, against independently calculated answers.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { settled } from '../e2e/browser.mjs';
import { enter, inputAt } from './entering.mjs';
import { open } from '../e2e/inputs.mjs';
import { opening, stage } from '../e2e/stage.mjs';

/** @import { Page } from 'playwright-core' */

const { visit } = stage();
const opened = opening(visit);

const file = join(import.meta.dirname, '../../../estimator/testdata/field-cases.json');
const cases = JSON.parse(await readFile(file, 'utf8'));

/** The net present value to the cent. @param {Page} page */
async function npv(page) {
	await settled(page);
	const text = await page.locator('switch-cost .lead .exact button').innerText();
	return text.replace(/^.* /, '').replaceAll(/[$,]/g, '').replace('−', '-');
}

describe('situations entered by hand', () => {
	for (const [name, { scenario, candidate, expect }] of Object.entries(cases)) {
		test(`${name}: the net present value of each month`, async () => {
			const { page, complaints, close } = await opened();
			await enter(page, scenario);
			await open(page, 'transition');
			const month = inputAt(page, `/candidates/${candidate}/cutover_month`);
			for (const [k, value] of Object.entries(expect.npv)) {
				await month.fill(k);
				await page.getByText(`The figures below are for a cutover at the end of month ${k}.`).waitFor();
				assert.equal(await npv(page), value, `month ${k}`);
			}
			assert.deepEqual(complaints, []);
			await close();
		});
	}
});
