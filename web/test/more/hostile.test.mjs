// Hostile pages and links: no text runs as a script, nothing hangs, and no element sees another's data. The host has no
// policy that would stop a script.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../random.mjs';
import { answered, openAll } from '../e2e/answers.mjs';
import { settled } from '../e2e/browser.mjs';
import { hosts } from '../e2e/hosts.mjs';
import { oneVisit } from '../e2e/stage.mjs';
import { attributes } from '../../src/embed/attribute-names.js';
import { version } from '../../src/takeaway/link-versions.js';

/** @import { Page } from 'playwright-core' */

const { open, cdn } = hosts();

const payload =
	`"'\`></p></script></style></textarea><img src=x onerror=ran()><script>ran()</script>` +
	`<svg onload=ran()>\${ran()}{{ran()}}`;
const name = '"><img src=x onerror=ran()><script>ran()</script>';
const texts = [
	payload,
	'javascript:ran()',
	'__proto__',
	'constructor',
	'\u202e1234\u2066',
	'\ud800',
	'9'.repeat(100_000),
	'1e999999999',
	'{"__proto__":{"polluted":1}}',
	'\u0000',
	' ',
];

/**
 * Returns the effects: scripts that ran, elements made from text, and new properties of all objects.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
const damage = (page) =>
	page.evaluate(() => {
		const found = [.../** @type {any} */ (globalThis).ran.calls];
		for (const { shadowRoot } of document.querySelectorAll('switch-cost')) {
			for (const one of shadowRoot?.querySelectorAll(
				'img, script, iframe, object, embed, [onload], [onerror], [href^="javascript:"]',
			) ?? [])
				found.push(one.outerHTML);
		}
		if ('polluted' in {}) found.push('every object is polluted');
		return found;
	});
/** Waits until images that cannot be loaded have failed, by adding one of them. @param {Page} page */
const failedImages = (page) =>
	page.evaluate(
		() =>
			new Promise((resolve) => {
				const image = new Image();
				image.onerror = () => requestAnimationFrame(resolve);
				image.src = 'x';
			}),
	);

/** Waits for every calculator of the page. @param {Page} page */
const allSettled = (page) =>
	page.waitForFunction(() =>
		[...document.querySelectorAll('switch-cost')].every(({ shadowRoot }) =>
			shadowRoot?.querySelector('[part=calculator]:not([data-asking], [data-drawing]) .verdict'),
		),
	);

const watch = '<script>globalThis.ran = Object.assign(() => ran.calls.push("a script ran"), { calls: [] })</script>';
const element = '<script type="module" src="CDN/switch-cost.js"></script>';

/** Takes all attributes from the first calculator and names its providers in markup. @param {Page} page */
async function nameProviders(page) {
	await allSettled(page);
	await page.evaluate(
		({ names, name: called }) => {
			const calculator = /** @type {any} */ (document.querySelector('switch-cost'));
			for (const one of names) calculator.removeAttribute(one);
			const scenario = structuredClone(/** @type {any} */ (document.querySelector('#other')).scenario);
			for (const provider of [scenario.incumbent, scenario.candidates[0]]) provider.name = called;
			calculator.scenario = scenario;
		},
		{ names: attributes.filter((one) => one !== 'storage'), name },
	);
	await page.waitForFunction(
		(name) => /** @type {any} */ (document.querySelector('switch-cost')).scenario?.incumbent.name === name,
		name,
	);
}

describe('a host page', () => {
	const here = oneVisit(() =>
		open({
			head: watch + element,
			body: `<switch-cost storage="draft"></switch-cost>
        <switch-cost id="other" preset="documents" storage="draft"></switch-cost>`,
		}),
	);

	test('attributes and names run no script', async () => {
		const { page } = await here();
		const names = attributes.filter((name) => name !== 'storage'); // the draft must be stored
		await allSettled(page);
		for (const text of texts) {
			await page.evaluate(
				({ names, value }) => {
					const calculator = /** @type {HTMLElement} */ (document.querySelector('switch-cost'));
					for (const name of names) calculator.setAttribute(name, value);
				},
				{ names, value: text },
			);
			await failedImages(page);
			assert.deepEqual(await damage(page), [], text.slice(0, 40));
		}
		await nameProviders(page);
		await allSettled(page);
		await openAll(page, 'figures');
		assert.ok(
			await page.evaluate(
				(name) => document.querySelector('switch-cost')?.shadowRoot?.textContent?.includes(name),
				name,
			),
			'the name is shown as it is',
		);
		assert.deepEqual(await damage(page), []);
	});

	test('elements on one page learn nothing of each other', async () => {
		const { page } = await here();
		await nameProviders(page);
		const scenarios = await page.evaluate(() =>
			[...document.querySelectorAll('switch-cost')].map((one) => JSON.stringify(/** @type {any} */ (one).scenario)),
		);
		assert.ok(scenarios[0].includes('ran()') && !scenarios[1].includes('ran()'));
		assert.ok(
			!(await page.evaluate(() => document.querySelector('#other')?.shadowRoot?.textContent?.includes('ran()'))),
		);
		await page.locator('switch-cost').first().locator('#quick-demand-labels_per_month').fill('81000');
		await page.waitForFunction(() => Object.values(localStorage).some((draft) => draft.includes('81000')));
		const keeping = await page.evaluate(() =>
			Object.keys(localStorage).filter((key) => localStorage[key].includes('81000')),
		);
		assert.equal(keeping.length, 1);
		assert.doesNotMatch(keeping[0], /documents/, "what one keeps is not the other's");
		await page.evaluate(
			(messages) => messages.forEach((message) => postMessage(message, '*')),
			[...texts, null, 1, { type: 'switch-cost', height: payload }, { switchcost: payload }, [payload]],
		);
		await failedImages(page);
		assert.deepEqual(await damage(page), []);
	});
});

test('a hostile link runs no script and leaves the calculator working', async () => {
	const { page, close } = await answered(() => open({ head: watch + element, body: '<switch-cost></switch-cost>' }))();
	for (const text of texts) {
		for (const fragment of [
			text,
			`#switchcost=${text}`,
			`#switchcost=${version}.${text}`,
			`#switchcost=${version}.image-boxes&${text}`,
			`#switchcost=${version}.image-boxes&incumbent/name=${text}&${text}=1&demand/labels_per_month=${text}`,
		]) {
			await page.evaluate((hash) => (location.hash = hash), fragment);
			await failedImages(page);
		}
		await settled(page);
		assert.deepEqual(await damage(page), [], text.slice(0, 40));
	}
	assert.equal(await page.locator('switch-cost .failed').count(), 0);
	await page.evaluate(
		(hash) => (location.hash = hash),
		`#switchcost=${version}.image-boxes&demand/labels_per_month=123456`,
	);
	await page.waitForFunction(
		() => /** @type {any} */ (document.querySelector('switch-cost')).scenario.demand.labels_per_month === '123456',
	);
	await close();
});

test('random scenarios are answered or rejected without NaN, in steady memory', async () => {
	const count = Number(process.env.SCENARIOS ?? 100);
	const { page, complaints, close } = await answered(() =>
		open({ head: watch + element, body: '<switch-cost></switch-cost>' }),
	)();
	const script = `${cdn()}/estimator.js`;
	const { inputs, presets } = await page.evaluate(
		async (address) => (await import(address)).estimator().lists(),
		script,
	);
	const bases = presets.map((/** @type {any} */ { scenario }) => scenario);
	const random = new Random(1);
	const batch = Math.min(count / 2, 50);
	let answers = 0;
	/** @type {number[]} */ const memory = [];
	for (let done = 0; done < count; done += batch) {
		const scenarios = Array.from({ length: batch }, () => random.scenario(bases, inputs));
		const { texts: got, bytes } = await page.evaluate(
			async ({ given, address }) => {
				const { estimator } = await import(address);
				const engine = estimator();
				const texts = [];
				for (const scenario of given) texts.push(JSON.stringify(await engine.estimate(scenario)));
				/** @type {any} */ (document.querySelector('switch-cost')).scenario = given[0];
				return { texts, bytes: /** @type {any} */ (performance).memory.usedJSHeapSize };
			},
			{ given: scenarios, address: script },
		);
		for (const [i, text] of got.entries()) {
			assert.doesNotMatch(text, /NaN|Infinity|undefined|"reason":"crashed"/, JSON.stringify(scenarios[i]));
			if (!text.startsWith('{"error"')) answers++;
		}
		await settled(page);
		assert.doesNotMatch(
			await page.locator('switch-cost').innerText(),
			/NaN|Infinity|undefined|\[object/,
			JSON.stringify(scenarios[0]),
		);
		memory.push(bytes);
	}
	assert.ok(answers > count / 2, `${answers} of ${count} are scenarios`);
	assert.ok(/** @type {number} */ (memory.at(-1)) < memory[0] + 50e6, `${memory}`);
	assert.deepEqual(
		complaints.filter((one) => !one.startsWith('warning: <switch-cost> scenario: expected')),
		[],
		'no word but that one was refused',
	);
	assert.deepEqual(await damage(page), []);
	await close();
});
