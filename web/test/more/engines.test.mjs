// The main tasks of a visitor in three browser engines, with the figures of the native tool to the cent.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { money, rounded } from '../e2e/answers.mjs';
import { openSite, switchcost } from '../e2e/browser.mjs';
import { engines, startEngine } from './engines.mjs';
import { calculator, otherOrigin, script } from '../e2e/hosts.mjs';

/** @typedef {NonNullable<Awaited<ReturnType<typeof startEngine>>>} Visit */

/** @type {Awaited<ReturnType<typeof openSite>>} */ let site;
before(async () => void (site = await openSite()));
after(() => site?.stop());

const host = otherOrigin((_, response) =>
	response
		.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
		.end(`<!doctype html><html lang="en"><title>Host</title>${script.replace('CDN/', site.address)}${calculator}`),
);

/** @param {Visit} visit @param {(...given: any[]) => any} script @param {any[]} given */
async function until(visit, script, ...given) {
	for (const end = Date.now() + 90_000; Date.now() < end; await wait(50)) {
		const got = await visit.run(script, ...given);
		if (got) return got;
	}
	throw new Error(`never came: ${script} of ${given}`);
}

/**
 * Opens a page and scrolls down, so that it draws all its parts and nothing moves later.
 * @param {Visit} visit
 * @param {string} address
 */
async function open(visit, address) {
	await visit.open(address);
	await until(visit, () => {
		const root = document.querySelector('switch-cost')?.shadowRoot;
		root?.querySelectorAll('details.part').forEach((part) => part.setAttribute('open', ''));
		root?.querySelector('#all')?.scrollIntoView();
		return Boolean(root?.querySelector('#staying'));
	});
}

/** Waits until everything is answered, the risk included. @param {Visit} visit */
const assessed = (visit) =>
	until(visit, () => {
		const root = document.querySelector('switch-cost')?.shadowRoot;
		const table = root?.querySelector('#scenarios-table');
		if (!table) root?.querySelector('#all')?.scrollIntoView(); // which loads it
		// A Boolean, because Firefox returns no elements.
		return Boolean(
			table && root?.querySelector('[part=calculator]:not([data-asking], [data-deciding], [data-drawing])'),
		);
	});

/**
 * Clicks an element of the calculator once it stands still, and again if it has moved away.
 * @param {Visit} visit
 * @param {string} selector
 * @param {string} [text] in the element
 */
async function click(visit, selector, text = '') {
	for (let tries = 0; tries < 50; tries++) {
		const { x, y } = await until(visit, aim, selector, text);
		await visit.click(x, y);
		if (await visit.run(() => /** @type {any} */ (window).hit)) return;
	}
	throw new Error(`${selector} ${text} was somewhere else at each click`);
}

/** Where to click, in the page. @param {string} sought @param {string} says */
async function aim(sought, says) {
	const root = document.querySelector('switch-cost')?.shadowRoot;
	const found = root && [...root.querySelectorAll(sought)].find((one) => one.textContent.includes(says));
	if (!found || root.querySelector('[data-asking], [data-drawing]')) return undefined;
	found.scrollIntoView({ block: 'center', behavior: 'instant' });
	const { x, y, width, height } = found.getBoundingClientRect();
	await new Promise((resolve) => setTimeout(resolve, 50));
	const still = found.getBoundingClientRect();
	if (!width || still.x !== x || still.y !== y) return undefined;
	Object.assign(window, { hit: false });
	found.addEventListener('pointerdown', () => Object.assign(window, { hit: true }), { once: true });
	return { x: x + width / 2, y: y + height / 2 };
}

/**
 * Types another value, and waits until it is the scenario's.
 * @param {Visit} visit
 * @param {string} selector
 * @param {string} text
 * @param {string} pointer
 */
async function write(visit, selector, text, pointer) {
	await click(visit, selector);
	await visit.command('a');
	await visit.type(text);
	await until(
		visit,
		(path, want) => {
			const { scenario } = /** @type {any} */ (document.querySelector('switch-cost'));
			return (
				path
					.slice(1)
					.split('/')
					.reduce((/** @type {any} */ value, /** @type {string} */ key) => value[key], scenario) === want
			);
		},
		pointer,
		text,
	);
}

/**
 * Returns how far down the window a part is, and how much of the calculator is above it.
 * @param {Visit} visit
 * @param {string} selector
 */
const placeOf = (visit, selector) =>
	visit.run((sought) => {
		const root = document.querySelector('switch-cost')?.shadowRoot;
		const [of, whole] = [sought, '[part=calculator]'].map(
			(one) => root?.querySelector(one)?.getBoundingClientRect().top ?? NaN,
		);
		return { top: Math.round(of), above: Math.round(of - whole) };
	}, selector);

/** @param {Visit} visit @returns {Promise<string>} */
const scenarioOf = (visit) =>
	visit.run(() => JSON.stringify(/** @type {any} */ (document.querySelector('switch-cost')).scenario));

/** Opens the page's tables and returns the figures that the native tool gives too. @param {Visit} visit */
async function shown(visit) {
	await until(visit, () => {
		const all = [...(document.querySelector('switch-cost')?.shadowRoot?.querySelectorAll('details.figures') ?? [])];
		for (const details of all) /** @type {HTMLDetailsElement} */ (details).open = true;
		return all.every((details) => details.children.length > 1);
	});
	return visit.run(() => {
		const { shadowRoot } = /** @type {any} */ (document.querySelector('switch-cost'));
		const column = (/** @type {string} */ caption, /** @type {number} */ at) =>
			[...shadowRoot.querySelectorAll(`[aria-label="${caption}"] tbody tr`)].map((row) =>
				[...row.children].at(at).textContent.trim(),
			);
		return {
			verdict: shadowRoot.querySelector('.verdict').dataset.verdict,
			said: shadowRoot.querySelector('.lead').innerText,
			months: column('Net present value by cutover month', 1),
			risk: column('What switching is worth, over all scenarios', 1).slice(0, 5),
		};
	});
}

/** Compares the page with the native tool, to the cent. @param {Visit} visit */
async function agrees(visit) {
	await assessed(visit);
	const [scenario, { verdict, said, months, risk }] = [await scenarioOf(visit), await shown(visit)];
	const [result, sure] = await Promise.all(
		['estimate', 'risk'].map(async (command) => JSON.parse(await switchcost([command, '--json', '-'], scenario))),
	);
	const [candidate] = result.candidates;
	const exact = (/** @type {string} */ amount) => money.format(/** @type {any} */ (amount));
	assert.equal(verdict, result.recommendation.verdict);
	assert.ok(said.endsWith(`At your figures ${rounded(candidate.npv)}`), said);
	assert.deepEqual(
		months,
		candidate.timing.map((/** @type {any} */ month) => exact(month.npv)),
	);
	assert.deepEqual(
		risk,
		[sure.p10, sure.p50, sure.p90, sure.mean, sure.expected_shortfall].map(exact),
		'how sure it is, to the cent',
	);
}

for (const name of engines) {
	describe(name, () => {
		/** @type {Visit | undefined} */ let started;
		before(async () => void (started = await startEngine(name)));
		after(() => started?.close());

		/**
		 * A test, or the word that the engine is left out.
		 * @param {string} says
		 * @param {(visit: Visit, t: import('node:test').TestContext) => Promise<void>} body
		 */
		const step = (says, body) =>
			test(says, async (t) => (started ? body(started, t) : t.skip(`${name} is left out, as asked`)));

		step('typing works in the first fields and in any other', async (visit, t) => {
			t.diagnostic(`${name} is ${visit.version}`);
			await open(visit, site.address);
			await write(visit, '#quick-demand-labels_per_month', '80000', '/demand/labels_per_month');
			await click(visit, '#section-transition > summary');
			await write(visit, '#all-candidates-0-transition-lead_months', '5', '/candidates/0/transition/lead_months');
			await agrees(visit);
		});

		step('saved files are the native tool’s', async (visit) => {
			await open(visit, site.address);
			await assessed(visit);
			const scenario = await scenarioOf(visit);
			await click(visit, 'button', 'Months (.csv)');
			assert.equal(await visit.saved('.csv'), `\ufeff${await switchcost(['estimate', '--csv', '-'], scenario)}`);
		});

		step('a shared link gives the same answer', async (visit, t) => {
			await open(visit, site.address);
			await write(visit, '#quick-demand-labels_per_month', '80000', '/demand/labels_per_month');
			await assessed(visit);
			const before = await shown(visit);
			await click(visit, 'button', 'Copy link');
			const copied = await until(visit, () => {
				const root = document.querySelector('switch-cost')?.shadowRoot;
				return root?.querySelector('#link')
					? 'by hand'
					: /The link is copied/.test(root?.textContent ?? '') && 'by the page';
			});
			let link;
			if (copied === 'by hand') {
				t.diagnostic(`${name} lets no page copy without a permission: the link was offered to be copied by hand`);
				link = await visit.run(
					() => /** @type {any} */ (document.querySelector('switch-cost')).shadowRoot.querySelector('#link').value,
				);
			} else {
				await click(visit, '#find');
				await visit.command('v');
				link = await until(
					visit,
					() => /** @type {any} */ (document.querySelector('switch-cost')).shadowRoot.querySelector('#find').value,
				);
			}
			assert.match(link, /#switchcost=\d+\.preference-data\./);
			await visit.open('about:blank');
			await open(visit, link);
			await agrees(visit);
			assert.deepEqual(await shown(visit), before);
		});

		step('the element works on a page of another origin', async (visit) => {
			await open(visit, host());
			await write(visit, '#quick-demand-labels_per_month', '123456', '/demand/labels_per_month');
			await agrees(visit);
		});

		step('what the visitor looks at stays in place when answers above change', async (visit) => {
			const field = '#all-demand-labels_per_month';
			await open(visit, site.address);
			await click(visit, '#section-demand > summary');
			await write(visit, field, '60000', '/demand/labels_per_month');
			await assessed(visit);
			await click(visit, field); // brings it to the middle
			const typing = await placeOf(visit, field);
			await write(visit, field, '30000', '/demand/labels_per_month');
			await assessed(visit);
			const typed = await placeOf(visit, field);
			assert.notEqual(typed.above, typing.above, 'the answers take another room');
			assert.ok(
				Math.abs(typed.top - typing.top) <= 2, // WebKit scrolls by whole pixels
				`the field that is typed in goes from ${typing.top} to ${typed.top}`,
			);

			const [first, read] = ['#quick-demand-labels_per_month', '#section-transition'];
			await visit.run(
				(typedIn, sought) => {
					const root = document.querySelector('switch-cost')?.shadowRoot;
					const [field, part] = [typedIn, sought].map((one) => /** @type {Element} */ (root?.querySelector(one)));
					field.addEventListener('input', () =>
						setTimeout(() => {
							// moves on before there is another answer
							part.scrollIntoView({ block: 'center', behavior: 'instant' });
							Object.assign(window, { reading: Math.round(part.getBoundingClientRect().top) });
						}),
					);
				},
				first,
				read,
			);
			await write(visit, first, '9', '/demand/labels_per_month');
			await assessed(visit);
			const [reading, { top }] = [
				await visit.run(() => /** @type {any} */ (window).reading),
				await placeOf(visit, read),
			];
			assert.ok(Math.abs(top - reading) <= 2, `what is read after moving on goes from ${reading} to ${top}`);
		});

		step('the console has no complaints', async (visit, t) => {
			if (!visit.complaints) return t.diagnostic(`${name}’s driver does not tell what is on the console`);
			assert.deepEqual(visit.complaints, []);
		});
	});
}
