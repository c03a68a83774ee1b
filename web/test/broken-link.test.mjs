// Text that is no link, or a damaged one, gives at most a message.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withValue } from '../src/scenario/pointer.js';
import { isFragment } from '../src/takeaway/draft.js';
import { linkTo } from '../src/takeaway/link.js';
import { version } from '../src/takeaway/link-versions.js';
import { ask } from './estimator.mjs';
import { edited, generator, handwritten, mangled, noise, opened, plain, preset, release, seed } from './links.mjs';

/** Processor time of this process in ms; it does not depend on other load. */
const cpuTime = () => process.cpuUsage().user / 1000;

test('a fragment of the page is no link', () => {
	for (const fragment of ['', '#', '#all', '#when', '#/route/1', '#switchcosts', '#SWITCHCOST=1.image-boxes'])
		assert.equal(isFragment(fragment), false, fragment);
});

/** @type {[fragment: string, broken: string][]} */
const cases = [
	['#switchcost=', 'damaged'],
	[`#switchcost=${version}`, 'damaged'],
	['#switchcost=0.image-boxes', 'damaged'],
	['#switchcost=99999.image-boxes', 'damaged'],
	[`#switchcost=${version + 1}.image-boxes`, 'newer'],
	[`#switchcost=${version}.no-such-preset`, 'preset'],
	[`#switchcost=${version}.constructor`, 'preset'],
	[`#switchcost=${version}.__proto__`, 'damaged'],
	[`${handwritten}.zzzzz&start=2026-12`, 'damaged'],
	[`${handwritten}&start`, 'damaged'],
	[`${handwritten}&!start=1`, 'damaged'],
	[`${handwritten}&start=%E0%A4%A`, 'damaged'],
	[`${handwritten}&%=1`, 'damaged'],
	[`${handwritten}&=1`, 'damaged'],
	[`${handwritten}&candidates=9`, 'damaged'],
	[`${handwritten}&candidates=-1`, 'damaged'],
	[`${handwritten}&candidates=1e9`, 'damaged'],
	[`${handwritten}&incumbent/offer/pricing/tiers=21`, 'damaged'],
	[`${handwritten}&candidates=0`, 'damaged'],
	[`${handwritten}&candidates=9`, 'damaged'],
	[`${handwritten}&incumbent/name=${'x'.repeat(510_000)}`, 'damaged'],
];
for (const [fragment, broken] of cases) {
	test(fragment.slice(0, 80), () => assert.deepEqual(opened(fragment), { broken }));
}

test('a link cut off anywhere is damaged, not another scenario', () => {
	const link = linkTo(withValue(preset('image-boxes'), '/demand/labels_per_month', '90000'), 'image-boxes', release);
	for (let end = '#switchcost='.length; end < link.length; end++) {
		const part = link.slice(0, end);
		if (part === handwritten) continue; // the preset, as one may write by hand
		assert.ok(opened(part).broken, part);
	}
});

test('a link drops unknown inputs, prototypes included', () => {
	const pointers = [
		'__proto__/polluted',
		'constructor/prototype/polluted',
		'uncertainty/__proto__/low',
		'uncertainty/~1version~1x/low',
		'candidates/__proto__/name',
		'candidates/7/name',
		'candidates/99999999/name',
		'candidates/length',
		'version',
		'demand',
		'<img src=x>',
	];
	const { scenario, dropped } = opened(
		`${handwritten}&${pointers.map((pointer) => `${encodeURIComponent(pointer)}=1`).join('&')}`,
	);
	assert.deepEqual(
		dropped,
		pointers.map((pointer) => `/${pointer}`),
	);
	assert.deepEqual(plain(scenario), plain({ ...preset('image-boxes'), start: undefined }));
	assert.equal(/** @type {any} */ ({}).polluted, undefined);
});

test(`garbage never throws and never takes long (seed ${seed})`, async () => {
	const random = generator(seed);
	const link = linkTo(edited(preset('driving-segmentation'), random), 'driving-segmentation', release);
	const began = cpuTime();
	for (let i = 0; i < 2000; i++) {
		const fragment = i % 2 ? mangled(link, random) : `${handwritten}&${noise(random)}`;
		const answer = opened(fragment);
		assert.ok(answer.broken || answer.scenario.candidates !== undefined || fragment.includes('!'), fragment);
		if (!answer.broken) await ask('check', answer.scenario); // and the estimator says what it makes of it
	}
	assert.ok(cpuTime() - began < 20_000);
	assert.deepEqual(Object.keys(Object.prototype), []);
});

test('the longest links are read in little time', () => {
	const began = cpuTime();
	for (const part of [
		'&a=1',
		'&!a',
		'&',
		'=',
		'%',
		'&candidates/0/name=x',
		'&!candidates/0',
		'/',
		'&uncertainty/~1demand/low=1',
	]) {
		opened(`${handwritten}&${part.repeat(490_000 / part.length)}`);
	}
	const took = cpuTime() - began;
	assert.ok(took < 5000, `${took} ms`);
});
