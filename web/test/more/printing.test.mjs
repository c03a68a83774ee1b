// The printed report holds the answer on the page, on two pages.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { version } from '../../src/takeaway/link-versions.js';
import { calculator, hosts } from '../e2e/hosts.mjs';
import { decided, oneVisit, stage, startOver } from '../e2e/stage.mjs';
import { edited, openingLinks } from '../e2e/takeaway.mjs';

/** @import { Page } from 'playwright-core' */

const { visit } = stage();
const opened = openingLinks(visit);

describe('print', () => {
	const pages = (/** @type {Buffer} */ pdf) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

	/** Opens the page, shows that somebody is there, and waits until all is known. @param {string} [fragment] */
	async function ready(fragment) {
		/** @type {Promise<unknown> | undefined} */ let report; // which may come before all is drawn
		const opened_ = await opened(fragment, {
			colorScheme: 'dark',
			prepare: async (page) => {
				report = page.waitForResponse((response) => /report\.[0-9a-f]{8}\.js/.test(response.url()));
			},
		});
		await opened_.page.mouse.move(200, 200);
		await report;
		return opened_;
	}

	const here = oneVisit(ready);

	test('each preset prints on two pages of A4 and Letter', async () => {
		const { page, complaints } = await here();
		const presets = await page
			.locator('switch-cost #preset option')
			.evaluateAll((all) => all.map((option) => /** @type {HTMLOptionElement} */ (option).value));
		for (const preset of presets) {
			await page.locator('switch-cost #preset').selectOption(preset);
			await decided(page);
			for (const format of ['A4', 'Letter'])
				assert.equal(pages(await page.pdf({ format })), 2, `${preset} on ${format}`);
		}
		assert.equal(await page.locator('switch-cost .report').count(), 0, 'the page is as before');
		assert.deepEqual(complaints, []);
	});

	test('eight candidates with long names and many changes print on two pages', async () => {
		const name = (/** @type {number} */ i) => encodeURIComponent(`${i} ${'Long name '.repeat(7)}`.slice(0, 80));
		const names = Array.from({ length: 8 }, (_, i) => `candidates/${i}/name=${name(i)}`).join('&');
		const own = [
			'models/gpu_hours',
			'models/engineer_hours',
			'models/evaluation_hours',
			'models/point_value',
			'team/staff_rate',
			'team/engineer_rate',
			'team/legal_rate',
			'quality/reviewer_rate',
			'demand/labels_per_month',
			'demand/dataset_labels',
			'incumbent/contract/export_fee',
			'incumbent/offer/platform_fee',
			'incumbent/offer/recovery_cost',
			'candidates/0/transition/setup_fee',
			'candidates/0/transition/legal_hours',
			'candidates/0/transition/claim_cost',
			'candidates/0/transition/pilot_labels',
		]
			.map((pointer) => `${pointer}=777`)
			.join('&');
		const { page, close } = await ready(
			`#switchcost=${version}.image-boxes&candidates=8&incumbent/name=${name(9)}&${names}&${own}`,
		);
		await decided(page);
		for (const format of ['A4', 'Letter']) assert.equal(pages(await page.pdf({ format })), 2, format);
		await close();
	});

	test('a contract with three tasks, a season, phases and remarks prints on two pages, with what it costs', async () => {
		const tasks = ['Boxes', 'Masks', 'Classes'];
		const card = (/** @type {string} */ provider, /** @type {string[]} */ prices) => ({
			[`!${provider}/offer/pricing`]: undefined,
			[`${provider}/offer/pricing/model`]: 'by_task',
			[`${provider}/offer/pricing/prices`]: tasks.length,
			...Object.fromEntries(
				prices.flatMap((price, i) => [
					[`${provider}/offer/pricing/prices/${i}/task`, tasks[i]],
					[`${provider}/offer/pricing/prices/${i}/pricing/model`, 'per_label'],
					[`${provider}/offer/pricing/prices/${i}/pricing/unit_price`, price],
				]),
			),
		});
		const entries = {
			'!demand/labels_per_month': undefined,
			'!demand/annual_growth': undefined,
			'demand/tasks': tasks.length,
			...Object.fromEntries(
				tasks.flatMap((task, i) => [
					[`demand/tasks/${i}/name`, task],
					[`demand/tasks/${i}/labels_per_month`, [60000, 2000, 30000][i]],
					[`demand/tasks/${i}/annual_growth`, [0.2, 0.6, 0][i]],
				]),
			),
			'demand/profile': 12,
			...Object.fromEntries(
				[0.5, 0.5, 1, 1, 1, 1, 1, 1, 1, 1, 1.5, 1.5].map((factor, i) => [`demand/profile/${i}`, factor]),
			),
			...card('incumbent', ['0.063', '0.9', '0.03']),
			...card('candidates/0', ['0.05', '0.7', '0.02']),
			'incumbent/offer/commitment': 7500,
			'incumbent/offer/commitment_period_months': 12,
			'incumbent/offer/true_up_share': 0.5,
			'incumbent/offer/credits': 9000,
			'incumbent/offer/credits_expire_month': 1,
			'incumbent/contract/commitment_spent': 12000,
			'incumbent/contract/rebate_clawback': 4000,
			'candidates/0/offer/commitment': 5000,
			'candidates/0/offer/commitment_period_months': 3,
			'candidates/0/offer/capacity': 80000,
			'candidates/0/move_share': 0.8,
			'candidates/0/phase_months': 3,
		};
		const fragment = Object.entries(entries).map(([name, value]) => (value === undefined ? name : `${name}=${value}`));
		const { page, close } = await ready(`#switchcost=${version}.image-boxes&${fragment.join('&')}`);
		await decided(page);
		for (const format of ['A4', 'Letter']) assert.equal(pages(await page.pdf({ format })), 2, format);
		await page.emulateMedia({ media: 'print' });
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		const report = page.locator('switch-cost .report');
		const rows = (await report.locator('.inputs-table tbody tr').allInnerTexts()).map((row) =>
			row.replace(/\s+/g, ' '),
		);
		for (const wanted of [
			/^● Price per label, Current provider Boxes: \$0.063 per label; Masks: \$0.90 per label; Classes/,
			/^● Price per label, New provider Boxes/,
			/^● Task's labels per month Boxes: 60,000 labels; Masks: 2,000 labels/,
			/^● Commitment per month, Current provider \$7,500/,
			/^● Volume compared with an average month 0.5; 0.5; 1; .*1.5 ours/,
		])
			assert.ok(
				rows.some((row) => wanted.test(row)),
				`${wanted} in\n${rows.join('\n')}`,
			);
		assert.ok(
			rows.every((row) => !/^● (Task|Name),/.test(row)),
			rows.join('\n'),
		);
		assert.match(
			await report.locator('.inputs-table + p').innerText(),
			/\d+ more figures of our own are in the spreadsheet/,
		);
		const remarks = await report.locator('article:first-child > p.quiet').allInnerTexts();
		assert.ok(remarks.length >= 3, 'remarks');
		for (const remark of remarks) assert.match(remark, /[.?]$/, 'without the names of links');
		await close();
	});

	test('print has verdict, figures, dates and changes, dark on light, without the form', async () => {
		const { page } = await here();
		await startOver(page);
		await edited(page);
		await decided(page);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		const report = page.locator('switch-cost .report');
		const text = await report.innerText();
		assert.ok(
			text.includes(
				await page.locator('switch-cost .page .sentence').evaluate((sentence) => sentence.textContent?.trim() ?? ''),
			),
		);
		for (const wanted of [
			/From your current provider to the new provider/,
			/What the switch costs/,
			/Chance that it pays/,
			/Give notice/,
			/● Labels per month/,
			/90,000 labels/,
			/ours; in the preset 60,000 labels/,
			/no legal advice/,
			/Next price uplift/,
			/Decided on 16,384 equally likely scenarios/,
			/In \d+% of the scenarios it is the best choice/,
			/What to find out first/,
			/A pilot with the new provider/,
		])
			assert.match(text, wanted);
		assert.equal(await report.evaluate((element) => getComputedStyle(element).color), 'rgb(20, 32, 43)');
		assert.equal(await page.locator('switch-cost .page').isVisible(), false);
		assert.equal(await page.getByRole('heading', { name: 'Switchcost' }).isVisible(), false);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		assert.equal(await report.count(), 0);
	});

	test('printing starts by shortcut before anything else, and by a button', async () => {
		const { page, complaints, close } = await opened('', {
			prepare: (page) =>
				page.addInitScript(() => {
					globalThis.print = () => {
						dispatchEvent(new Event('beforeprint'));
						/** @type {any} */ (globalThis).printed = document
							.querySelector('switch-cost')
							?.shadowRoot?.querySelectorAll('.report article').length;
						dispatchEvent(new Event('afterprint'));
					};
				}),
		});
		const printed = () => page.waitForFunction(() => /** @type {any} */ (globalThis).printed === 2);
		await page.keyboard.press('ControlOrMeta+p');
		await printed();
		await page.evaluate(() => delete (/** @type {any} */ (globalThis).printed));
		await page.getByRole('button', { name: 'Print two pages' }).click();
		await printed();
		assert.deepEqual(complaints, []);
		await close();
	});
});

// Printing a page before anybody has scrolled: nothing that is known by then is cut off.
const { open, cdn } = hosts();

/** High enough for the end of the calculator to be in sight, so that it stays folded. */
const tall = { width: 1280, height: 1400 };
const host = { body: `${calculator}<p style="block-size: 3000px">After</p>` };

/** Prints, and returns what the printed page showed of the element, and the addresses it links to. @param {Page} page */
async function printed(page) {
	await page.evaluate(() => {
		const place = /** @type {HTMLElement} */ (
			document.querySelector('switch-cost')?.shadowRoot?.querySelector('.place')
		);
		addEventListener('beforeprint', () => {
			const shown = [...place.querySelectorAll('.verdict, .answers, .change, [id=signing]')];
			Object.assign(globalThis, {
				printed: {
					folded: place.classList.contains('folded'),
					cut: place.scrollHeight - place.clientHeight,
					parts: shown.map((part) => part.id || part.className),
				},
			});
		});
	});
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	const links = [...pdf.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address]) => address);
	return { ...(await page.evaluate(() => /** @type {any} */ (globalThis).printed)), links };
}

test('a calculator that nobody has scrolled to yet prints whole', async () => {
	const { page, complaints, close } = await open(host, tall);
	await page.locator('switch-cost .first .verdict').waitFor();
	await page.mouse.move(5, 1390);
	const whole = '.page[part=calculator]:not([data-drawing], [data-asking], [data-deciding])';
	const folded = page.locator(`switch-cost .place.folded ${whole}`);
	await folded.waitFor();
	await folded.locator('#signing').waitFor({ state: 'attached' });
	const height = () => page.locator('switch-cost').evaluate((element) => element.getBoundingClientRect().height);
	const before = await height();
	const { folded: isFolded, cut, parts, links } = await printed(page);
	assert.deepEqual(links, []);
	assert.equal(isFolded, false);
	assert.ok(cut <= 1, `${cut} px are cut off`);
	assert.ok(
		['verdict', 'answers', 'signing'].every((part) => parts.includes(part)),
		String(parts),
	);
	assert.ok((await height()) > before + 300, 'it was folded before');
	assert.deepEqual(complaints, []);
	await close();
});

test('the first answer prints whole before anybody has acted, with a link to the calculator', async () => {
	const { page, complaints, close } = await open(host, { ...tall, still: true });
	await page.locator('switch-cost .first .change').waitFor();
	const link = page.locator('switch-cost .first + a');
	assert.equal(await link.isVisible(), false, 'on the screen it needs none');
	const { folded, cut, parts, links } = await printed(page);
	assert.deepEqual(links, [`${cdn()}/index.html`]);
	assert.equal(folded, false);
	assert.ok(cut <= 1, `${cut} px are cut off`);
	assert.deepEqual(parts, ['verdict', 'answers', 'change']);
	assert.deepEqual(complaints, []);
	await close();
});

test('the first answer prints the link that the page names, and what is not there yet prints a link', async () => {
	const body = `<switch-cost preset="image-boxes"><a href="/other">Open it</a></switch-cost>
		<p style="block-size: 6000px">Between</p>${calculator}`;
	const { page, complaints, close } = await open({ body }, { ...tall, still: true });
	const [first, second] = [0, 1].map((index) => page.locator('switch-cost').nth(index));
	await first.locator('.first .change').waitFor();
	const { links } = await printed(page);
	assert.deepEqual(links, [new URL('/other', page.url()).href, `${cdn()}/index.html`]);
	assert.equal(await second.locator('.page').count(), 0, 'nobody has come near');
	await second.scrollIntoViewIfNeeded();
	await second.locator('.sentence').waitFor();
	assert.deepEqual(complaints, []);
	await close();
});
