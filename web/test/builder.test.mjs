// The builder's code without a page: snippets, colours, and reading back what it wrote.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { accessTo, shortest, withAccess } from '../src/builder/inputs.js';
import { difference } from '../src/builder/difference.js';
import {
	colourValue,
	contrast,
	contrastChecks,
	minContrast,
	nearestShade,
	parseColour,
	shadesOf,
} from '../src/builder/colours.js';
import { defaults, fromQuery, known, properties, toQuery, validated } from '../src/builder/widget.js';
import { snippets } from '../src/builder/snippets.js';
import words from '../src/words/builder.js';
import { merged } from '../src/embed/scenario-attributes.js';
import { covers } from '../src/scenario/pointer.js';
import { inputs, presets } from './estimator.mjs';

const hostile = `O'Hara & "Söhne" </script><b>{{1 + 1}} {x} [y] \\ \u2028 -->`;

/** @type {import('../src/builder/snippets.js').Content} */
const wanted = {
	widget: {
		attributes: {
			preset: 'image-boxes',
			scenario: JSON.stringify({ incumbent: { name: hostile } }),
			'cta-label': hostile,
			'data-layer': '',
		},
		properties: { '--switch-cost-font': '"Open Sans", serif' },
	},
	answer: [hostile],
	fullPage: hostile,
	title: hostile,
	language: 'de',
	site: 'https://cdn.example/switch-cost/',
};

describe('a snippet', () => {
	test('a snippet keeps names with quotes, tags and brackets', () => {
		for (const kind of ['element', 'vue', 'plain']) {
			const source = snippets[kind](wanted);
			assert.equal(source.match(/<\/script>/g)?.length, 1, kind);
			assert.doesNotMatch(source, /<b>/, kind);
			const read = parsed(source);
			assert.deepEqual(
				read.attributes,
				{ ...wanted.widget.attributes, style: '--switch-cost-font: "Open Sans", serif' },
				kind,
			);
			assert.equal(read.text, hostile, kind);
		}
	});

	test('a snippet that stays on a version names its script and the integrity', () => {
		const pin = { path: '1.2.3/switch-cost.js', integrity: 'sha384-abc' };
		const [first] = snippets.element({ ...wanted, pin }).split('\n');
		const address = 'https://cdn.example/switch-cost/1.2.3/switch-cost.js';
		assert.equal(
			first,
			`<script type="module" src="${address}" integrity="sha384-abc" crossorigin="anonymous"></script>`,
		);
	});

	test('a snippet has nothing that Vue interprets', () => {
		assert.doesNotMatch(snippets.vue(wanted), /\{\{/);
	});

	test('a snippet for WordPress is one shortcode, without a block around it', () => {
		const [, text] =
			/^\[switchcost((?: [\w-]+(?:="[\w #.,:;/?=+%&-]*")?)*)\]\n$/.exec(snippets.wordpress(wanted)) ?? [];
		const { settings, ...named } = Object.fromEntries(
			[...text.matchAll(/ ([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, value]),
		);
		assert.deepEqual(
			{ ...named, ...Object.fromEntries(new URLSearchParams(settings)) },
			{ ...wanted.widget.attributes, ...wanted.widget.properties },
		);
		assert.equal(named.preset, 'image-boxes');
	});

	test('a snippet of a frame has everything in its address', () => {
		const [, address] = /src="([^"]*)"/.exec(snippets.frame(wanted)) ?? [];
		const url = new URL(unescaped(address));
		assert.equal(`${url.origin}${url.pathname}`, 'https://cdn.example/switch-cost/frame.html');
		assert.deepEqual(fromQuery(url.search, known), wanted.widget);
	});

	test('a snippet links to the calculator, with everything it sets, for pages where no script runs', () => {
		for (const kind of ['element', 'plain']) {
			const [, address, text] = /<a href="([^"]*)">([^<]*)<\/a>\s*<\/switch-cost>/.exec(snippets[kind](wanted)) ?? [];
			assert.deepEqual(fromQuery(new URL(unescaped(address)).search, known), wanted.widget);
			assert.equal(unescaped(text), hostile);
		}
		const [, address] = /<a href=\{(.*)\}>.*<\/a>\s*<\/SwitchCost>/.exec(snippets.react(wanted)) ?? [];
		assert.deepEqual(fromQuery(new URL(runInNewContext(address)).search, known), wanted.widget);
	});

	test('the first snippet of each README has a link for pages where no script runs', async () => {
		for (const name of ['README.md', 'web/README.md']) {
			const readme = await readFile(new URL(`../../${name}`, import.meta.url), 'utf8');
			assert.match(readme, /<switch-cost[^>]*>\s*<a href="[^"]*frame\.html[^<]*<\/a>\s*<\/switch-cost>/, name);
		}
	});

	test('a snippet has a note and a name for each place', () => {
		assert.deepEqual(Object.keys(words.snippet.kinds), Object.keys(snippets));
		assert.deepEqual(Object.keys(words.snippet.notes), Object.keys(snippets));
		assert.deepEqual(
			Object.keys(words.looks.names),
			properties.map(({ name }) => name),
		);
	});
});

/** The element of a page, as far as these snippets need a parser. @param {string} source */
function parsed(source) {
	const [, attributes, text] =
		/<switch-cost((?: [\w-]+(?:=(?:"[^"]*"|'[^']*'))?)*)>\s*<p>(.*?)<\/p>/s.exec(source) ?? [];
	const found = [...attributes.matchAll(/ ([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'))?/g)].map(
		([, name, double = '', single = '']) => [name, unescaped(double || single)],
	);
	return { attributes: Object.fromEntries(found), text: unescaped(text) };
}

/** @param {string} html */
const unescaped = (html) =>
	html.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
		code ? String.fromCharCode(code) : { amp: '&', lt: '<', gt: '>', quot: '"' }[/** @type {'lt'} */ (name)],
	);

test('a widget is restored from its query, without foreign parameters', () => {
	assert.deepEqual(fromQuery(toQuery(wanted.widget), known), wanted.widget);
	assert.deepEqual(fromQuery('utm_source=x&onclick=1&--other=2&preset=documents', known), {
		attributes: { preset: 'documents' },
		properties: {},
	});
});

test('invalid parameters of an address are left out and named', () => {
	Reflect.set(globalThis, 'CSS', {
		supports: (/** @type {string} */ _, /** @type {string} */ value) => !value.includes('?'),
	});
	Reflect.set(globalThis, 'document', { baseURI: 'https://cdn.example/builder.html' });
	const given = fromQuery(
		'preset=documents&locale=!!&view=all&theme=dark&cta-href=javascript:1&cta-label=Talk&--switch-cost-ink=red' +
			'&--switch-cost-accent=light-dark(%23123456,%23fedcba)&--switch-cost-font=a;b&--switch-cost-space=?' +
			'&--switch-cost-radius=4px',
		known,
	);
	/** @type {string[]} */
	const refused = [];
	const left = validated(given, (name, value, wanted) => refused.push(`${name}: ${value}: ${wanted}`));
	assert.deepEqual(left, {
		attributes: { preset: 'documents', theme: 'dark', 'cta-label': 'Talk' },
		properties: { '--switch-cost-accent': 'light-dark(#123456,#fedcba)', '--switch-cost-radius': '4px' },
	});
	assert.deepEqual(
		refused.map((line) => line.replace(/:.*/s, '')),
		['locale', 'view', 'cta-href', '--switch-cost-ink', '--switch-cost-font', '--switch-cost-space'],
	);
	assert.ok(
		refused.every((line) => !/undefined|: $/.test(line)),
		refused.join(),
	);
});

describe('what differs from a preset', () => {
	test('the difference from a preset restores the scenario', () => {
		for (const { scenario } of presets) {
			for (const other of presets)
				assert.deepEqual(merged(scenario, difference(scenario, other.scenario) ?? {}), other.scenario);
			const [first] = scenario.candidates;
			const more = {
				...scenario,
				candidates: [
					{ ...first, name: 'Alpha' },
					{
						...first,
						offer: { ...first.offer, pricing: { model: 'hourly', hourly_rate: '30', minutes_per_label: '2' } },
					},
				],
			};
			assert.deepEqual(merged(scenario, JSON.parse(JSON.stringify(difference(scenario, more)))), more);
		}
	});

	test('the tasks of a change replace a volume, and a volume replaces tasks', () => {
		const volume = { demand: { labels_per_month: '1', annual_growth: '0', dataset_labels: '2' } };
		const tasks = { demand: { dataset_labels: '2', tasks: [{ name: 'a' }, { name: 'b' }] } };
		assert.deepEqual(merged(volume, { demand: { tasks: tasks.demand.tasks } }), tasks);
		assert.deepEqual(merged(tasks, { demand: { labels_per_month: '1', annual_growth: '0' } }), volume);
	});

	test('the difference from a preset is minimal', () => {
		const [{ scenario }] = presets;
		assert.equal(difference(scenario, structuredClone(scenario)), undefined);
		assert.deepEqual(
			difference(scenario, {
				...scenario,
				horizon_months: '24',
				uncertainty: { '/demand/annual_growth': { low: '0', high: '1' } },
			}),
			{ horizon_months: '24', uncertainty: { '/demand/annual_growth': { low: '0', high: '1' } } },
		);
		assert.deepEqual(difference({ ...scenario, waiting: {} }, { ...scenario, waiting: undefined }), { waiting: null });
	});
});

describe('access', () => {
	const all = ['/preset', ...inputs.map(({ pointer }) => pointer)];

	test('access patterns are the fewest that give each input its access', () => {
		fc.assert(
			fc.property(fc.subarray(all), fc.subarray(all), (locked, hidden) => {
				let given = /** @type {Record<string, string>} */ ({});
				const give = (/** @type {string[]} */ some, /** @type {'locked' | 'hidden'} */ access) =>
					(given = Object.fromEntries(
						/** @type {[string, string][]} */ ([
							...Object.entries(given).filter(([name]) => !['locked', 'hidden-inputs'].includes(name)),
							...withAccess(given, all, some, access).filter(([, value]) => value !== undefined),
						]),
					));
				give(locked, 'locked');
				give(hidden, 'hidden');
				for (const input of all)
					assert.equal(
						accessTo(given, input),
						hidden.includes(input) ? 'hidden' : locked.includes(input) ? 'locked' : 'open',
						input,
					);
			}),
			{ numRuns: 60 },
		);
		const contract = all.filter((input) => covers('/incumbent/contract', input));
		assert.deepEqual(shortest(contract, all), ['/incumbent/contract']);
		assert.deepEqual(
			shortest(
				all.filter((input) => input.startsWith('/candidates/')),
				all,
			),
			['/candidates/*'],
			'visitors may still add candidates',
		);
	});

	test('access can open one input under a wider locked pattern', () => {
		const given = Object.fromEntries(withAccess({ locked: '/demand' }, all, ['/demand/annual_growth'], 'open'));
		assert.equal(accessTo(/** @type {any} */ (given), '/demand/annual_growth'), 'open');
		assert.equal(accessTo(/** @type {any} */ (given), '/demand/labels_per_month'), 'locked');
	});
});

describe('contrast', () => {
	test('contrast is computed as WCAG defines it', () => {
		assert.equal(contrast('#000000', '#ffffff'), 21);
		assert.equal(contrast('#ffffff', '#ffffff'), 1);
		assert.equal(contrast('#777777', '#ffffff'), 4.47, 'the grey that nearly passes');
		assert.equal(contrast('#767676', '#ffffff'), 4.54);
		assert.equal(contrast('#ff0000', '#ffffff'), contrast('#ffffff', '#ff0000'));
		assert.equal(contrast('#ff0000', '#ffffff'), 3.99);
	});

	test('the nearest passing shade passes, and a passing colour stays', () => {
		const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
		fc.assert(
			fc.property(colour, colour, (front, back) => {
				const better = nearestShade(front, back, minContrast.text);
				assert.ok(contrast(better, back) >= minContrast.text, `${better} on ${back}`);
				if (contrast(front, back) >= minContrast.text) assert.equal(better, front);
			}),
		);
	});

	test('the default colours have enough contrast in light and dark', () => {
		const all = contrastChecks({}, defaults, undefined);
		assert.equal(all.length, 16);
		assert.deepEqual(
			all.filter(({ better }) => better),
			[],
		);
	});

	test('a brand colour with too little contrast is reported where it is shown', () => {
		const brand = { '--switch-cost-accent': 'light-dark(#88ccff, #74b8f0)' };
		const failing = (/** @type {string | undefined} */ theme) =>
			contrastChecks(brand, defaults, theme)
				.filter(({ better }) => better)
				.map(({ front, back, scheme }) => `${front} ${back} ${scheme}`);
		assert.deepEqual(failing(undefined), [
			'--switch-cost-accent --switch-cost-surface light',
			'--switch-cost-on-accent --switch-cost-accent light',
		]);
		assert.deepEqual(failing('dark'), []);
	});

	test('colours are accepted as people type them', () => {
		assert.deepEqual(['#0A5', ' 00aa55 ', '#00aa55', 'green', '#12345', ''].map(parseColour), [
			'#00aa55',
			'#00aa55',
			'#00aa55',
			undefined,
			undefined,
			undefined,
		]);
		const start = shadesOf('light-dark(#ffffff, #11181f)');
		assert.equal(colourValue({ light: '#00aa55' }, start, undefined), 'light-dark(#00aa55, #11181f)');
		assert.equal(colourValue({ light: '#00aa55', dark: '#00aa55' }, start, undefined), '#00aa55');
		assert.equal(colourValue({ light: '#00aa55' }, start, 'light'), '#00aa55');
		assert.equal(colourValue({}, start, undefined), undefined);
		assert.deepEqual(shadesOf('#0a5'), { light: '#00aa55', dark: '#00aa55' });
	});
});
