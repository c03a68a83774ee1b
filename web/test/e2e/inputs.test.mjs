// Finding and filling in inputs.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { settled, switchcost } from './browser.mjs';
import {
	focused,
	oneVisit,
	open,
	openingInputs,
	price,
	problemsInAllLooks,
	scenarioOf,
	speak,
	stage,
	startOver,
	unfold,
	volume,
} from './stage.mjs';
import { atLength } from '../at-length.mjs';

const opened = openingInputs(stage().visit);

const here = oneVisit(() => opened({ permissions: ['clipboard-read', 'clipboard-write'] }));

describe('an input is found', () => {
	test('inputs are found by words of label, help or unit, with a count, and Enter leads there', async () => {
		const { page, at } = await here();
		await at('find').fill('counsel');
		assert.match(await at('found').innerText(), /^\d+ of \d+ inputs, in \d groups$/);
		await at('find').fill('hourly rate counsel');
		assert.match(await at('found').innerText(), /^1 of \d+ inputs$/);
		assert.deepEqual(await page.locator('switch-cost .found h4').allInnerTexts(), ['Your team']);
		await page.keyboard.press('Enter');
		assert.equal(await focused(page), 'all-team-legal_rate');
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('450');
		await settled(page);
		assert.equal((await scenarioOf(page)).team.legal_rate, '450');
		await at('find').focus();
		await page.keyboard.press('Escape');
		assert.equal(await at('find').inputValue(), '');
		assert.equal(await page.locator('switch-cost .found').count(), 0);
		await at('find').fill('xyzzy');
		assert.equal(await at('found').innerText(), 'No input has “xyzzy” in its name, help or unit.');
		await page.locator('switch-cost .finder').getByRole('button', { name: 'Show all' }).click();
		assert.equal(await focused(page), 'find');
	});

	test('the list of changed inputs keeps one that is reset', atLength, async () => {
		const { page, at } = await here();
		await startOver(page);
		const only = page.getByLabel(/Only what I changed/);
		await only.check();
		assert.equal(await at('found').innerText(), 'You have changed nothing yet.');
		await at(price).fill('0.9');
		await at(volume).fill('70000');
		await settled(page);
		assert.deepEqual(await page.locator('switch-cost .found .field:not([hidden]) > label').allInnerTexts(), [
			'Labels per month',
			'Pricing model',
			'Price per label',
		]);
		assert.equal(await page.getByLabel('Only what I changed (2)').count(), 1);
		await page
			.locator('switch-cost .found')
			.getByRole('button', { name: /^Reset Labels per month/ })
			.click();
		await settled(page);
		assert.equal(await focused(page), 'all-demand-labels_per_month');
		assert.equal(await at('all-demand-labels_per_month').count(), 1);
		await only.uncheck();
		await only.check();
		assert.equal(await at('all-demand-labels_per_month').count(), 0);
		await only.uncheck();
	});

	test('a link to a bad value leads there whatever the filter', atLength, async () => {
		const { page, at } = await here();
		await startOver(page);
		await open(page, 'transition');
		await at('all-candidates-0-transition-parallel_months').fill('9');
		await at('find').fill('counsel');
		await page.locator('switch-cost .status').getByRole('button', { name: 'Parallel run' }).click();
		assert.equal(await focused(page), 'all-candidates-0-transition-parallel_months');
		await open(page, 'frame');
		await at('all-horizon_months').fill('1');
		const conflicts = at('all-horizon_months-conflicts');
		await conflicts.waitFor();
		assert.equal(
			await conflicts.innerText(),
			'Too low for Lead time (3 months) and Parallel run (9 months).',
			'all at once, where one types',
		);
		assert.match(
			String(await at('all-horizon_months').getAttribute('aria-describedby')),
			/all-horizon_months-conflicts/,
		);
		await conflicts.getByRole('button', { name: 'Lead time' }).click();
		assert.equal(await focused(page), 'all-candidates-0-transition-lead_months');
		await at('all-candidates-0-transition-lead_months').fill('1');
		await at('all-candidates-0-transition-parallel_months').fill('1');
		await conflicts.waitFor({ state: 'detached' });
		assert.equal(await at('all-horizon_months').getAttribute('aria-invalid'), 'false');
	});
});

describe('a number', () => {
	for (const [lang, ...pasted] of /** @type {[string, ...[typed: string, want: string][]][]} */ ([
		['en', ['$1.2k', '1200'], ['1.234,50', '1234.5'], ['١٬٢٣٤٫٥', '1234.5']],
		['de', ['1,5 Tsd.', '1500'], ['1.234,50 $', '1234.5']],
		['ja', ['1.5万', '15000']],
	])) {
		test(`a number pasted as ${pasted.map(([typed]) => typed).join(' or ')} is understood in ${lang}`, async () => {
			const { page, at } = await here();
			await speak(page, lang);
			for (const [typed, want] of pasted) {
				await startOver(page);
				await page.evaluate((text) => navigator.clipboard.writeText(text), typed);
				await at(price).focus();
				await page.keyboard.press('ControlOrMeta+a');
				await page.keyboard.press('ControlOrMeta+v');
				await settled(page);
				assert.equal((await scenarioOf(page)).candidates[0].offer.pricing.unit_price, want, typed);
			}
		});
	}

	test('a number in another currency or unit is rejected with a reason and kept', async () => {
		const { page, at } = await here();
		await speak(page, 'en');
		await startOver(page);
		await at(price).fill('€1,200');
		await page.getByText('You typed €1,200, but amounts here are in US Dollar.').first().waitFor();
		await at(volume).fill('12 %');
		await page.getByText('You typed 12 %, but this field takes no percentage.').first().waitFor();
		await at('preset').focus();
		assert.equal(await at(price).inputValue(), '€1,200');
		assert.equal(await at(volume).inputValue(), '12 %');
	});
});

test('fees for early exit are disabled with a reason where it is not allowed', async () => {
	const { page, at } = await here();
	await startOver(page);
	await open(page, 'contract');
	const fee = at('all-incumbent-contract-early_exit-fixed_fee');
	assert.equal(await fee.getAttribute('readonly'), null);
	await at('all-incumbent-contract-early_exit-allowed').uncheck();
	await settled(page);
	assert.equal(await fee.getAttribute('aria-disabled'), 'true');
	assert.equal(await fee.getAttribute('readonly'), '');
	const described = String(await fee.getAttribute('aria-describedby')).split(' ');
	const texts = await Promise.all(described.map((id) => at(id).innerText()));
	assert.ok(texts.includes('Does not apply: early exit is not allowed.'), texts.join());
	await at('all-incumbent-contract-early_exit-allowed').check();
	assert.equal(await fee.getAttribute('readonly'), null);
});

test('with moving prices the answer says when to stop waiting', atLength, async () => {
	const { page, at } = await here();
	await startOver(page);
	await open(page, 'risk');
	const moves = page.getByLabel('Prices move while you wait');
	await moves.uncheck();
	const said = page
		.locator('switch-cost')
		.getByText(
			/^\s*Because prices move, waiting has a value of its own: switch once a year’s saving exceeds [\d.]+% of what you pay for labels in a year, which is \$/,
		);
	await said.waitFor({ state: 'detached' });
	await moves.check();
	await said.waitFor();
	await settled(page);
	const {
		candidates: [{ waiting_hurdle: hurdle, yearly_saving: saving }],
	} = JSON.parse(await switchcost(['estimate', '--json', '-'], JSON.stringify(await scenarioOf(page))));
	/** @param {string} share @param {object} [options] */
	const percent = (share, options) =>
		new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1, ...options }).format(Number(share));
	const text = await said.innerText();
	assert.ok(text.includes(`exceeds ${percent(hurdle, { roundingMode: 'ceil' })} of`), text);
	const side = Number(saving) > Number(hurdle) ? 'above' : 'below';
	assert.ok(text.includes(`, which is ${percent(saving)}: ${side} this hurdle.`), text);
	await at('all-waiting-price_gap_deviation').fill('20');
	await settled(page);
	assert.equal((await scenarioOf(page)).waiting.price_gap_deviation, '0.2');
	await moves.uncheck();
	await said.waitFor({ state: 'detached' });
});

test('axe finds no problem in found inputs, ranges, tiers and disabled fields', async () => {
	const { page, at, complaints } = await here();
	await startOver(page);
	await page.locator('switch-cost details[open]').evaluateAll((all) =>
		all.forEach((details) => {
			/** @type {HTMLDetailsElement} */ (details).open = false;
		}),
	);
	await open(page, 'offer');
	await at('all-candidates-0-offer-pricing-model').selectOption('tiered');
	await unfold(page.locator('switch-cost #section-offer .range').first());
	await at('low-candidates-0-offer-annual_uplift').fill('40');
	await open(page, 'contract');
	await at('all-incumbent-contract-early_exit-allowed').uncheck();
	await page.locator('switch-cost .cell .problem').first().waitFor();
	const widths = [320, 768, 1280];
	assert.deepEqual(await problemsInAllLooks(page, widths), []);
	await at('find').fill('price');
	await page.locator('switch-cost .found').first().waitFor();
	assert.deepEqual(await problemsInAllLooks(page, widths), []);
	await at('find').fill('xyzzy');
	await page.getByLabel(/Only what I changed/).check();
	assert.deepEqual(await problemsInAllLooks(page, widths), []);
	assert.deepEqual(complaints, []);
});
