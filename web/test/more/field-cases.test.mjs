// Real situations, entered by hand, against independently calculated answers.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { money, rounded, worths } from '../e2e/answers.mjs';
import { settled } from '../e2e/browser.mjs';
import { enter, inputAt } from './entering.mjs';
import { open, opening, stage } from '../e2e/stage.mjs';

const { visit } = stage();
const opened = opening(visit);

const file = join(import.meta.dirname, '../../../estimator/testdata/field-cases.json');
const cases = JSON.parse(await readFile(file, 'utf8'));

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
				await settled(page);
				assert.equal(
					await page.locator('switch-cost .lead .exact').innerText(),
					`At your figures ${rounded(value)}`,
					`month ${k}`,
				);
				const first = scenario.candidates[candidate].transition.lead_months;
				assert.equal((await worths(page))[Number(k) - first], money.format(value), `month ${k}`);
			}
			assert.deepEqual(complaints, []);
			await close();
		});
	}
});
