// Visitors see which figures are not theirs, make them theirs, and keep them apart on the next visit.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quick } from './answers.mjs';
import { decided, opening, stage, startOver } from './stage.mjs';

const opened = opening(stage().visit);

test('the figures that are not the visitor’s yet are typed or confirmed where they are listed', async () => {
	const { page, complaints, close } = await opened();
	await decided(page);
	const list = page.locator('switch-cost .rests-on');
	const row = (/** @type {number} */ i) => list.locator('li').nth(i);
	const input = (/** @type {number} */ i) => row(i).getByRole('textbox');
	await row(2).waitFor();
	assert.match(await list.getByRole('heading').innerText(), /not yours yet, these three matter most$/);
	assert.match(await page.locator('switch-cost .verdict .word').innerText(), / · an example$/);
	for (const i of [0, 1, 2]) {
		assert.match(
			await row(i).locator('.worth').innerText(),
			/^(knowing it is worth up to \$[\d,.]+$|moves the worth by \$[\d,.]+, not the answer$)/,
		);
		const described = await input(i).evaluate((field) =>
			/** @type {Element[]} */ ([.../** @type {any} */ (field.ariaDescribedByElements ?? [])])
				.map(({ textContent }) => textContent)
				.join(' '),
		);
		assert.match(described, /example/);
	}
	const first = await input(0).getAttribute('id');
	const second = await input(1).getAttribute('id');

	await row(1).getByRole('button', { name: 'This is right' }).click();
	await row(1).locator('.worth', { hasText: 'your figure' }).waitFor();
	await input(0).fill(String(Number((await input(0).inputValue()).replace(',', '')) * 1.1));
	await decided(page);
	assert.equal(await input(0).evaluate((field) => field.matches(':focus')), true, 'the row stays while one types');
	assert.match(await page.locator('switch-cost .verdict .word').innerText(), /^(?!.*an example)/);

	await quick(page, 'demand-labels_per_month').focus();
	const ids = () => list.getByRole('textbox').evaluateAll((fields) => fields.map(({ id }) => id));
	await page.waitForFunction(
		([first, second]) => {
			const root = document.querySelector('switch-cost')?.shadowRoot;
			return ![first, second].some((id) => root?.getElementById(String(id)));
		},
		[first, second],
	);
	await row(2).waitFor(); // the next ones follow

	await page.reload();
	await decided(page);
	await row(2).waitFor();
	const after = await ids();
	assert.ok(![first, second].some((id) => after.includes(String(id))), 'what was typed and confirmed is kept');
	assert.deepEqual(complaints, []);
	await close();
});

test('a limit of the example that contradicts what was typed is named beside the headline, and removed there', async () => {
	const { page, complaints, close } = await opened();
	await startOver(page, 'driving-segmentation');
	await quick(page, 'demand-tasks-0-labels_per_month').fill('40000');
	const remark = page.locator('switch-cost .verdict .note', { hasText: 'can deliver only 30,000 of the 4' }).first();
	await remark.waitFor();
	assert.match(await remark.innerText(), /Capacity per month, New provider \(example\)/);
	await remark.getByRole('button', { name: 'Remove Capacity per month, New provider' }).click();
	await remark.waitFor({ state: 'detached' });
	assert.deepEqual(complaints, []);
	await close();
});
