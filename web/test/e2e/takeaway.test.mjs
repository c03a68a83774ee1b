// Saved files and pictures hold the answer on the page.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readXlsx } from 'hucre/xlsx';
import { openAll, rounded } from './answers.mjs';
import { settled, switchcost } from './browser.mjs';
import { decided, oneVisit, simulated, stage } from './stage.mjs';
import { download, edited, openingLinks, said, volume } from './takeaway.mjs';
import { version } from '../../src/takeaway/link-versions.js';

const { visit } = stage();
const opened = openingLinks(visit);

describe('files', () => {
	const here = oneVisit(opened);

	test('the saved scenario gives the same months on the command line', async () => {
		const { page, complaints, close } = await opened(
			`#switchcost=${version}.image-boxes&candidates=2&candidates/1/name=%3D1%2B1,%20"x"` +
				'&candidates/1/transition/lead_months=5',
		);
		await edited(page);
		const json = await download(page, 'Scenario (.json)');
		assert.match(json.name, /^switchcost-image-boxes-\d{4}-\d\d-\d\d\.json$/);
		const text = json.content.toString();
		assert.equal(JSON.parse(text).demand.labels_per_month, '90000');
		const csv = await download(page, 'Months (.csv)');
		assert.match(csv.name, /\.csv$/);
		assert.equal(csv.content.toString(), `\ufeff${await switchcost(['estimate', '--csv', '-'], text)}`);
		assert.match(csv.content.toString(), /,switch,"'=1\+1, ""x""",/);
		const result = JSON.parse(await switchcost(['estimate', '--json', '-'], text));
		const worth = `At your figures ${rounded(result.candidates[0].npv)}`;
		assert.ok((await page.locator('switch-cost .lead').innerText()).endsWith(worth), worth);
		assert.deepEqual(complaints, []);
		await close();
	});

	test('the saved spreadsheet has the page’s figures', async () => {
		const { page, complaints } = await here();
		await edited(page);
		await decided(page);
		const [{ name, content }, { content: json }] = [
			await download(page, 'Spreadsheet (.xlsx)'),
			await download(page, 'Scenario (.json)'),
		];
		assert.match(name, /\.xlsx$/);
		const { sheets } = await readXlsx(content);
		assert.deepEqual(
			sheets.map((sheet) => sheet.name),
			['Summary', 'Decision', 'Inputs', 'Prices', 'Stay', 'Switch 1', 'Leaving', 'Cash by year'],
		);
		const {
			candidates: [candidate],
		} = JSON.parse(await switchcost(['estimate', '--json', '-'], json.toString()));
		assert.equal(Number(sheets[0].rows[5][6]).toFixed(2), candidate.npv);
		const texts = await page.locator('switch-cost .page :is(.sentence, .lead > :first-child)').allInnerTexts();
		assert.equal(sheets[1].rows[1][0], texts.join(' '));
		assert.deepEqual(complaints, []);
	});

	test('saved files hold the last valid answer while a field is invalid', async () => {
		const { page } = await here();
		await edited(page);
		await volume(page).fill('many');
		await page.getByText('“many” was not understood').first().waitFor();
		const { content } = await download(page, 'Scenario (.json)');
		assert.equal(JSON.parse(content.toString()).demand.labels_per_month, '90000');
		assert.match(await said(page).innerText(), /holds the last valid answer/);
	});
});

describe('pictures', () => {
	const here = oneVisit(() => opened('', { colorScheme: 'dark' }));

	test('each chart is saved as an SVG that needs no style sheet, in light colours', async () => {
		const { page, complaints } = await here();
		await simulated(page);
		await openAll(page, 'figures'); // with the list of pictures
		const blank = await page.context().newPage(); // whose policy lets texts be parsed
		await page.bringToFront();
		const names = await page.locator('switch-cost figure > svg > title').allTextContents();
		assert.ok(names.length >= 5, names.join());
		for (const name of names) {
			const { name: file, content } = await download(page, `Save “${name}” as SVG`);
			const text = content.toString();
			assert.match(file, /^switchcost-[a-z-]+-\d{4}-\d\d-\d\d\.svg$/);
			assert.doesNotMatch(text, / class=| style=|var\(|oklab|color\(|light-dark|<!--|aria-|NaN/, name);
			assert.match(text, /^<\?xml [^>]*>\n<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
			assert.match(text, /<rect [^>]*fill="#ffffff"\/><text [^>]*font-weight="600"/, 'its ground and its name');
			assert.match(text, /font-family="[^"]*Arial/);
			const parsed = await blank.evaluate((xml) => {
				const parsed = new DOMParser().parseFromString(xml, 'image/svg+xml');
				return [parsed.documentElement.nodeName, parsed.querySelector('parsererror')?.textContent ?? ''];
			}, text);
			assert.deepEqual(parsed, ['svg', '']);
		}
		await page.setViewportSize({ width: 320, height: 900 });
		await settled(page);
		const narrow = (await download(page, `Save “${names[0]}” as SVG`)).content.toString();
		const [needed, room] = await blank.evaluate((xml) => {
			const picture = /** @type {any} */ (
				document.body.appendChild(
					document.adoptNode(new DOMParser().parseFromString(xml, 'image/svg+xml').documentElement),
				)
			);
			return [picture.querySelector(':scope > text').getBBox().width, picture.viewBox.baseVal.width];
		}, narrow);
		assert.ok(needed <= room - 31, `its name has ${needed} px of ${room}`);
		await page.setViewportSize({ width: 1280, height: 900 });
		assert.deepEqual(complaints, []);
		assert.equal(await page.locator('switch-cost .picture').count(), 0);
	});

	test('each chart is saved as a PNG of twice its size', async () => {
		const { page, complaints } = await here();
		const size = await page
			.locator('switch-cost figure:has(#timing-name) > svg')
			.evaluate((svg) => /** @type {SVGSVGElement} */ (svg).viewBox.baseVal.width);
		await openAll(page, 'figures');
		const { name, content } = await download(page, 'Save “Worth of switching by cutover month” as PNG');
		assert.match(name, /^switchcost-timing-.*\.png$/);
		assert.deepEqual([...content.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
		assert.equal(content.readUInt32BE(16), Math.round((size + 32) * 2));
		assert.deepEqual(complaints, []);
	});
});
