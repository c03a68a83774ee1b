// The last day for notice, to the day, everywhere on the page and in the calendar.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decided, openParts, opening, scenarioOf, stage } from '../e2e/stage.mjs';
import { download } from '../e2e/takeaway.mjs';

const opened = opening(stage().visit);

test('a notice of five weeks before the end of the term is shown as one day in the sentence, plan and calendar', async () => {
	const { page, at, complaints, close } = await opened();
	const [year, month] = (await scenarioOf(page)).start.split('-').map(Number);
	const ends = month < 4 ? year : year + 1;
	const end = at('#quick-incumbent-contract-months_left');
	await end.fill(`${ends}-06-30`);
	await end.blur();
	await decided(page);
	await at('#notice-unit').selectOption('weeks');
	const notice = at('#quick-incumbent-contract-notice_months');
	await notice.fill('5');
	await notice.blur();
	await decided(page);
	assert.deepEqual((await scenarioOf(page)).origins['/incumbent/contract/notice_months'], {
		kind: 'typed',
		note: '5 weeks',
	});
	assert.equal(await notice.inputValue(), '5');
	await openParts(page);
	await decided(page);
	const last = `26 May ${ends}`; // 35 days before 30 June
	assert.match(await at('[part=calculator] .sentence').innerText(), new RegExp(`^Give notice by ${last}\\b`));
	const steps = at('.page').getByText(last, { exact: true });
	assert.ok((await steps.count()) >= 1, 'the plan has the day');
	const { content } = await download(page, 'Add the dates to your calendar');
	assert.match(content.toString(), new RegExp(`DTSTART;VALUE=DATE:${ends}0526`));
	assert.deepEqual(complaints, []);
	await close();
});

test('a notice with its unit chooses the unit, and one that is not understood stays with its problem', async () => {
	const { page, at, complaints, close } = await opened();
	const notice = at('#quick-incumbent-contract-notice_months');
	const type = async (/** @type {string} */ text) => {
		await notice.fill(text);
		await notice.blur();
		await decided(page);
	};
	for (const [text, count, unit] of [
		['30 days', '30', 'days'],
		['45', '45', 'days'],
		['6 weeks', '6', 'weeks'],
		['2 months', '2', 'months'],
	]) {
		await type(text);
		assert.deepEqual([await notice.inputValue(), await at('#notice-unit').inputValue()], [count, unit], text);
	}
	await type('3 parsecs');
	await at('.problem').getByText('“parsecs” was not understood').waitFor();
	assert.equal(await notice.inputValue(), '3 parsecs');
	await type('20 days');
	await type('soon');
	await at('.problem').getByText('A whole number between 0 and 24 months; it is soon.').waitFor();
	assert.match(await notice.inputValue(), /^soon$/);
	await type('3');
	assert.equal(await at('.problem').count(), 0);
	assert.deepEqual(complaints, []);
	await close();
});
