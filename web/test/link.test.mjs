// Links hold a whole scenario, whatever it is, for releases to come; and what
// is no link is never more than a message.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isFragment } from '../src/takeaway/address.js';
import { read, write } from '../src/takeaway/fragment.js';
import { leavesOf } from '../src/scenario/leaves.js';
import { longestName, mostCandidates, mostTiers } from '../src/scenario/limits.js';
import { completed, linkTo, openLink } from '../src/takeaway/link.js';
import { thisRelease } from '../src/takeaway/release.js';
import { withValue } from '../src/scenario/pointer.js';
import { currentPresets } from '../src/takeaway/bases/freeze.mjs';
import { ask, inputs, presets } from './estimator.mjs';

/** @import { Scenario } from '../src/engine/types.js' */

const release = await thisRelease(inputs);
const seed = Number(process.env.SEED ?? Date.now() % 1e6);

/** A scenario as its numbers and texts, for a number and its text are one and the same. @param {unknown} scenario */
const plain = (scenario) =>
  Object.fromEntries(
    leavesOf(scenario)
      .map(([pointer, value]) => [pointer, typeof value === 'boolean' ? value : String(value)])
      .sort(),
  );

/** @param {string} fragment @param {import('../src/takeaway/link.js').Release} [by] @returns {Promise<any>} */
const opened = (fragment, by = release) => openLink(fragment, by);

/** @param {string} name */
const preset = (name) =>
  /** @type {Scenario} */ ({
    .../** @type {any} */ (presets.find((one) => one.name === name)).scenario,
    start: '2026-12',
  });

test('the newest base has the presets as they are: a change of one needs a new base', async () => {
  assert.deepEqual(
    release.newest,
    await currentPresets(),
    'freeze the presets: node web/src/takeaway/bases/freeze.mjs VERSION, and say so in release.js',
  );
});

test('lists and names are as long as the estimator accepts them', async () => {
  const scenario = /** @type {any} */ (preset(presets[0].name));
  scenario.candidates = [
    { ...scenario.candidates[0], offer: { ...scenario.candidates[0].offer, pricing: { model: 'tiered', tiers: [] } } },
  ];
  const { problems: tiers } = await ask('check', scenario);
  const { problems: candidates } = await ask('check', { ...scenario, candidates: [] });
  const most = [candidates, tiers].map(
    (problems) =>
      problems.find((/** @type {import('../src/engine/types.js').Problem} */ { rule }) => rule.name === 'items').rule
        .high,
  );
  assert.deepEqual(most, [String(mostCandidates), String(mostTiers)]);
  const {
    problems: [{ rule }],
  } = await ask('check', { ...preset(presets[0].name), incumbent: { ...scenario.incumbent, name: '' } });
  assert.equal(rule.high, String(longestName));
});

describe('a link gives back its scenario', () => {
  for (const { name } of presets) {
    test(`the preset ${name}, in few characters`, async () => {
      const link = linkTo(preset(name), name, release);
      assert.ok(link.length < 70, link);
      const { scenario, preset: from, dropped, older } = await opened(link);
      assert.deepEqual(plain(scenario), plain(preset(name)));
      assert.deepEqual([from, dropped, older], [name, [], false]);
    });
  }

  /** @type {[what: string, edits: [pointer: string, value: unknown][]][]} */
  const cases = [
    ['a number', [['/demand/labels_per_month', '90000']]],
    ['a text that is no number', [['/demand/labels_per_month', 'about 5k']]],
    ['a cleared field', [['/demand/labels_per_month', '']]],
    [
      'names with anything in them',
      [
        ['/incumbent/name', '=A&B %20 "<script>" 日本語 🙂 #?/~!'],
        ['/candidates/0/name', "O'Neill & Söhne (GmbH) *"],
      ],
    ],
    ['half of a character, which no address can hold', [['/incumbent/name', 'a\ud800b']]],
    [
      'optional objects taken away',
      [
        ['/incumbent/scores', undefined],
        ['/priorities', undefined],
        ['/waiting', undefined],
      ],
    ],
    ['an optional number taken away', [['/incumbent/offer/capacity', undefined]]],
    ['early exit not allowed', [['/incumbent/contract/early_exit/allowed', false]]],
    ['a cutover month', [['/candidates/0/cutover_month', 12]]],
    ['no start', [['/start', undefined]]],
    [
      'ranges',
      [
        [
          '/uncertainty',
          {
            '/demand/labels_per_month': { low: '1', high: '99999999' },
            '/candidates/0/offer/pricing/tiers/1/unit_price': { low: 0, high: 0.5 },
          },
        ],
      ],
    ],
    [
      'a tier more',
      [
        ['/incumbent/offer/pricing/tiers/2', { unit_price: '0.04' }],
        ['/incumbent/offer/pricing/tiers/1/up_to', '100000'],
      ],
    ],
    ['a tier less', [['/incumbent/offer/pricing/tiers/0', undefined]]],
    [
      'another pricing',
      [['/incumbent/offer/pricing', { model: 'hourly', hourly_rate: '12.5', minutes_per_label: '0.2' }]],
    ],
    [
      'a candidate more',
      [['/candidates/1', { ...preset('image-boxes').candidates[0], name: 'Second', scores: undefined }]],
    ],
    ['a candidate of another preset', [['/candidates/1', preset('expert-reasoning').candidates[0]]]],
  ];
  for (const [what, edits] of cases) {
    test(what, async () => {
      const scenario = edits.reduce(
        (whole, [pointer, value]) => withValue(whole, pointer, value),
        preset('image-boxes'),
      );
      const link = linkTo(scenario, 'image-boxes', release);
      assert.match(link, /^#[\x21-\x7e]*[^.)'!]$/, 'it can be pasted anywhere');
      const { scenario: got, dropped } = await opened(link);
      assert.deepEqual(plain(got), plain(JSON.parse(JSON.stringify(scenario).replace('\\ud800', '\ufffd'))));
      assert.deepEqual(dropped, []);
    });
  }

  test('eight candidates that differ in everything', async () => {
    const candidates = Array.from({ length: 8 }, (_, i) => ({
      .../** @type {any} */ (presets[i % presets.length].scenario).candidates[0],
      name: `Candidate ${i}`,
    }));
    const scenario = { ...preset('image-boxes'), candidates };
    const { scenario: got } = await opened(linkTo(scenario, 'image-boxes', release));
    assert.deepEqual(plain(got), plain(scenario));
  });

  test(`whatever one makes of a preset (seed ${seed})`, async () => {
    const random = generator(seed);
    for (let i = 0; i < 400; i++) {
      const { name } = pick(presets, random);
      const scenario = edited(preset(name), random);
      const link = linkTo(scenario, name, release);
      const { scenario: got, dropped } = await opened(link);
      assert.deepEqual(plain(got), plain(scenario), link);
      assert.deepEqual(dropped, [], link);
    }
  });
});

describe('a link that was made by an earlier release', () => {
  // Frozen: these links are out in the world.
  const golden =
    '#switchcost=1.image-boxes.1c81ld5&candidates=2&demand/labels_per_month=950000&candidates/0/offer/pricing/tiers/1/unit_price=0.036&candidates/1/name=Zweiter%20Anbieter&candidates/1/transition/lead_months=4&start=2026-12&uncertainty/~1demand~1labels_per_month/low=600000&uncertainty/~1demand~1labels_per_month/high=1200000&!incumbent/scores';
  const expected = () => {
    const boxes = preset('image-boxes');
    const [candidate] = boxes.candidates;
    const first = withValue(candidate, '/offer/pricing/tiers/1/unit_price', '0.036');
    return /** @type {any} */ ({
      ...boxes,
      demand: { ...boxes.demand, labels_per_month: '950000' },
      incumbent: { ...boxes.incumbent, scores: undefined },
      candidates: [
        first,
        { ...candidate, name: 'Zweiter Anbieter', transition: { ...candidate.transition, lead_months: '4' } },
      ],
      uncertainty: { '/demand/labels_per_month': { low: '600000', high: '1200000' } },
    });
  };

  test('opens as it was', async () => {
    const { scenario, dropped } = await opened(golden);
    assert.deepEqual(plain(scenario), plain(expected()));
    assert.deepEqual(dropped, []);
    assert.equal((await ask('estimate', scenario)).ok.candidates.length, 2);
  });

  test('is what this release makes of that scenario', async () => {
    assert.equal(linkTo(expected(), 'image-boxes', release), golden);
  });

  /** The next release: other figures in the presets, one input renamed, one gone, one new. */
  const next = () => {
    const renamed = (/** @type {string} */ pointer) =>
      pointer
        .replace('/demand/labels_per_month', '/demand/monthly_labels')
        .replace('/offer/label_accuracy', '/offer/accuracy');
    const then = inputs
      .filter(({ pointer }) => pointer !== '/demand/annual_growth')
      .map((input) => ({ ...input, pointer: renamed(input.pointer) }));
    then.push(
      /** @type {any} */ ({
        pointer: '/demand/peak_share',
        unit: 'share',
        required: true,
        default: '0.2',
        min: '0',
        max: '1',
      }),
    );
    return {
      inputs: then,
      version: 2,
      newest: {},
      renames: [
        { since: 2, from: '/demand/labels_per_month', to: '/demand/monthly_labels' },
        { since: 2, from: '/candidates/*/offer/label_accuracy', to: '/candidates/*/offer/accuracy' },
        { since: 2, from: '/incumbent/offer/label_accuracy', to: '/incumbent/offer/accuracy' },
      ],
      base: async (/** @type {number} */ version) =>
        version === 1 ? release.base(1) : { 'image-boxes': { ...preset('expert-reasoning') } },
    };
  };

  test('keeps its figures when the presets have others, under the names they have then', async () => {
    const { scenario, dropped, older } = await opened(golden, next());
    const want = plain(expected());
    for (const pointer of Object.keys(want)) {
      const [from, to] = pointer.includes('labels_per_month')
        ? ['labels_per_month', 'monthly_labels']
        : ['label_accuracy', 'accuracy'];
      if (pointer.includes(from)) [want[pointer.replace(from, to)], want[pointer]] = [want[pointer], ''];
    }
    delete want['/demand/annual_growth'];
    assert.deepEqual(
      plain(scenario),
      Object.fromEntries(
        Object.entries(want)
          .filter(([, value]) => value !== '')
          .sort(),
      ),
    );
    assert.deepEqual([dropped, older], [['/demand/annual_growth'], true]);
  });

  test('opens when an application has escaped it anew', async () => {
    const anew = `#switchcost=${golden.slice('#switchcost='.length).replace(/[!~/]/g, encodeURIComponent).replaceAll('%20', ' ')}`;
    assert.deepEqual(
      plain((await opened(anew.replaceAll('~', '%7E').replaceAll('!', '%21'))).scenario),
      plain(expected()),
    );
  });

  test('gets the default of what came later', () => {
    const problems = /** @type {any} */ ([
      { pointer: '/demand/peak_share', code: 'missing' },
      { pointer: '/team', code: 'missing' },
      { pointer: '/currency', code: 'bounds' },
    ]);
    const { scenario, filled } = completed(/** @type {any} */ ({ demand: { labels: 1 } }), problems, next().inputs);
    assert.deepEqual(scenario, {
      demand: { labels: 1, peak_share: '0.2' },
      team: { staff_rate: '85', engineer_rate: '120', legal_rate: '400' },
    });
    assert.deepEqual(filled, ['/demand/peak_share', '/team/staff_rate', '/team/engineer_rate', '/team/legal_rate']);
  });
});

test('a link that says nothing of the first month, as one written by hand, begins when the page does', async () => {
  const here = await thisRelease(inputs, '2030-05');
  assert.equal((await opened('#switchcost=1.image-boxes', here)).scenario.start, '2030-05');
  assert.equal((await opened('#switchcost=1.image-boxes&start=2031-01', here)).scenario.start, '2031-01');
  assert.equal(
    (await opened(linkTo(withValue(preset('image-boxes'), '/start', undefined), 'image-boxes', here), here)).scenario
      .start,
    undefined,
  );
});

describe('what is no link', () => {
  test('a fragment of the page is left alone', () => {
    for (const fragment of ['', '#', '#all', '#when', '#/route/1', '#switchcosts', '#SWITCHCOST=1.image-boxes'])
      assert.equal(isFragment(fragment), false, fragment);
  });

  /** @type {[fragment: string, broken: string][]} */
  const cases = [
    ['#switchcost=', 'damaged'],
    ['#switchcost=1', 'damaged'],
    ['#switchcost=0.image-boxes', 'damaged'],
    ['#switchcost=99999.image-boxes', 'damaged'],
    ['#switchcost=2.image-boxes', 'newer'],
    ['#switchcost=1.no-such-preset', 'preset'],
    ['#switchcost=1.constructor', 'preset'],
    ['#switchcost=1.__proto__', 'damaged'],
    ['#switchcost=1.image-boxes.zzzzz&start=2026-12', 'damaged'],
    ['#switchcost=1.image-boxes&start', 'damaged'],
    ['#switchcost=1.image-boxes&!start=1', 'damaged'],
    ['#switchcost=1.image-boxes&start=%E0%A4%A', 'damaged'],
    ['#switchcost=1.image-boxes&%=1', 'damaged'],
    ['#switchcost=1.image-boxes&=1', 'damaged'],
    ['#switchcost=1.image-boxes&candidates=9', 'damaged'],
    ['#switchcost=1.image-boxes&candidates=-1', 'damaged'],
    ['#switchcost=1.image-boxes&candidates=1e9', 'damaged'],
    ['#switchcost=1.image-boxes&incumbent/offer/pricing/tiers=21', 'damaged'],
    ['#switchcost=1.image-boxes&candidates=0', 'damaged'],
    ['#switchcost=1.image-boxes&candidates=9', 'damaged'],
    [`#switchcost=1.image-boxes&incumbent/name=${'x'.repeat(70_000)}`, 'damaged'],
  ];
  for (const [fragment, broken] of cases) {
    test(fragment.slice(0, 80), async () => assert.deepEqual(await opened(fragment), { broken }));
  }

  test('a link cut off anywhere is damaged, not another scenario', async () => {
    const link = linkTo(withValue(preset('image-boxes'), '/demand/labels_per_month', '90000'), 'image-boxes', release);
    for (let end = '#switchcost='.length; end < link.length; end++) {
      const part = link.slice(0, end);
      if (part === '#switchcost=1.image-boxes') continue; // the preset, as one may write by hand
      assert.ok((await opened(part)).broken, part);
    }
  });

  test('what is no input is dropped, prototypes included', async () => {
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
    const { scenario, dropped } = await opened(
      `#switchcost=1.image-boxes&${pointers.map((pointer) => `${encodeURIComponent(pointer)}=1`).join('&')}`,
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
    const began = performance.now();
    for (let i = 0; i < 2000; i++) {
      const fragment = i % 2 ? mangled(link, random) : `#switchcost=1.image-boxes&${noise(random)}`;
      const answer = await opened(fragment);
      assert.ok(answer.broken || answer.scenario.candidates !== undefined || fragment.includes('!'), fragment);
      if (!answer.broken) await ask('check', answer.scenario); // and the estimator says what it makes of it
    }
    assert.ok(performance.now() - began < 20_000);
    assert.deepEqual(Object.keys(Object.prototype), []);
  });

  test('the longest of links is read at once', async () => {
    const began = performance.now();
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
      await opened(`#switchcost=1.image-boxes&${part.repeat(59_000 / part.length)}`);
    }
    assert.ok(performance.now() - began < 5000, `${performance.now() - began} ms`);
  });
});

test('a written fragment reads as it was', () => {
  const fragment = {
    version: 12,
    preset: 'a-b-1',
    entries: /** @type {any} */ ([
      ['/a/b~1c', 'x=y&z'],
      ['/a', ''],
      ['/b', undefined],
    ]),
  };
  assert.deepEqual(read(write(fragment)), fragment);
});

/** Numbers from 0 to below 1, the same for a seed. @param {number} state */
function generator(state) {
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @template T @param {T[]} all @param {() => number} random */
const pick = (all, random) => all[Math.floor(random() * all.length)];

/** @param {Scenario} scenario @param {() => number} random @returns {Scenario} */
function edited(scenario, random) {
  const texts = ['1', '0.5', '1e-7', '-3', '', 'abc', '=1+1', '<b>', '日本', "a'b", '50%', ' ', '&', '~1', '/'];
  for (let edits = Math.floor(random() * 12); edits > 0; edits--) {
    const leaves = leavesOf(scenario)
      .map(([pointer]) => pointer)
      .filter((pointer) => pointer !== '/version');
    const pointer = pick(leaves, random);
    const kind = random();
    if (kind < 0.5) scenario = withValue(scenario, pointer, pick(texts, random));
    else if (kind < 0.6)
      scenario = withValue(
        scenario,
        pick(['/incumbent/scores', '/priorities', '/waiting', '/candidates/0/scores', '/demand'], random),
        undefined,
      );
    else if (kind < 0.7 && scenario.candidates.length < 8)
      scenario = {
        ...scenario,
        candidates: [...scenario.candidates, structuredClone(pick(scenario.candidates, random))],
      };
    else if (kind < 0.8 && scenario.candidates.length > 1)
      scenario = withValue(scenario, `/candidates/${Math.floor(random() * scenario.candidates.length)}`, undefined);
    else if (kind < 0.9)
      scenario = withValue(scenario, '/uncertainty', {
        ...scenario.uncertainty,
        [pick(inputs, random).pointer.replaceAll('*', '0')]: { low: pick(texts, random), high: '9' },
      });
    else
      scenario = withValue(
        scenario,
        '/candidates/0/offer/pricing',
        pick(presets, random).scenario.candidates[0].offer.pricing,
      );
  }
  return scenario;
}

/** @param {string} text @param {() => number} random */
function mangled(text, random) {
  const at = 24 + Math.floor(random() * (text.length - 24));
  const end = at + Math.floor(random() * 8);
  return text.slice(0, at) + noise(random).slice(0, 12) + text.slice(end);
}

/** @param {() => number} random */
const noise = (random) =>
  Array.from({ length: Math.floor(random() * 60) }, () =>
    pick(
      [
        '&',
        '=',
        '!',
        '/',
        '~',
        '~1',
        '%',
        '%00',
        '%F0%9F',
        '<script>',
        '__proto__',
        'constructor',
        'candidates',
        'uncertainty',
        'name',
        '0',
        '9999999999',
        '\ud800',
        '\u202e',
        'start',
        '*',
        '/*',
        ' ',
        '\n',
      ],
      random,
    ),
  ).join('');
