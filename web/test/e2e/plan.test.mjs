// What a visitor does with the answer: the plan and its calendar, the
// negotiation, the checks, and the way from staying to switching.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ICAL from 'ical.js';
import { accessibilityProblems, settled } from './browser.mjs';
import { native, oneVisit, problemsInAllLooks, stage, startOver, unfold } from './stage.mjs';
import { download } from './takeaway.mjs';

/** @import { Page } from 'playwright-core' */
/** @import { Result } from '../../src/engine/types.js' */

const { visit } = stage();

const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' });
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });
const exact = (/** @type {string} */ amount) => money.format(/** @type {any} */ (amount));

/** Opens a page and scrolls to where the plan is. */
async function opened() {
  const at = await visit();
  await at.page.locator('switch-cost .verdict').waitFor();
  await toPlan(at.page);
  return at;
}

const here = oneVisit(opened);

/** @param {Page} page */
async function toPlan(page) {
  await settled(page);
  await page.locator('switch-cost #all').scrollIntoViewIfNeeded();
  await page.locator('switch-cost #plan').waitFor();
}

/**
 * Opens a disclosure by its summary's section and text.
 * @param {Page} page
 * @param {string} section
 * @param {string} text
 */
const open = (page, section, text) =>
  unfold(
    page.locator(`switch-cost section[aria-labelledby=${section}] details`, {
      has: page.locator('summary', { hasText: text }),
    }),
  );

/** The cells of a table. @param {Page} page @param {string} caption @returns {Promise<string[][]>} */
const cells = (page, caption) =>
  page
    .locator(`switch-cost [aria-label="${caption}"] tbody`)
    .evaluate((body) =>
      [...body.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
    );

/** Fills fields among all inputs. @param {Page} page @param {Record<string, string>} values by id */
async function fill(page, values) {
  if (Object.keys(values).length) {
    // a section has its fields once it is open
    await page.locator('switch-cost details.section').evaluateAll((all) =>
      all.forEach((details) => {
        /** @type {HTMLDetailsElement} */ (details).open = true;
      }),
    );
  }
  for (const [id, value] of Object.entries(values)) {
    await page.locator(`switch-cost #all-${id}`).fill(value);
    await settled(page);
  }
}

describe('the plan', () => {
  test('the plan is the estimator’s, month by month', async () => {
    const { page, complaints } = await here();
    await open(page, 'plan', 'The figures as a table');
    const {
      candidates: [{ plan, name }],
    } = await native(page);
    const rows = await cells(page, `The move to ${name}, step by step`);
    const month = (/** @type {string | undefined} */ date) =>
      new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${date}-01`));
    const shown = plan.filter(({ step }) => step !== 'preparation');
    assert.deepEqual(new Set(rows.map(([, , until]) => until)), new Set(shown.map(({ to_date: date }) => month(date))));
    assert.equal(rows.length, shown.length);
    assert.ok(
      rows.some(
        ([step, from, until]) =>
          step === 'Evaluation' && from === month(plan.find((part) => part.step === 'evaluation')?.from_date) && until,
      ),
    );
    assert.match(
      await page.locator('switch-cost #plan').innerText(),
      /^Begin in \w+ \d{4}, give notice by the end of \w+ \d{4}, cut over at the end of \w+ \d{4}$/,
    );
    await page.getByText('You would give notice before the evaluation ends').waitFor();
    assert.deepEqual(complaints, []);
  });

  test('the calendar has the days of the plan', async () => {
    const { page, complaints } = await here();
    const told = page.evaluate(
      () =>
        new Promise((resolve) =>
          document.addEventListener(
            'switch-cost-export',
            (event) => resolve(/** @type {CustomEvent} */ (event).detail),
            { once: true },
          ),
        ),
    );
    const { name, content } = await download(page, 'Add the dates to your calendar');
    assert.match(name, /\.ics$/);
    assert.deepEqual(await told, { format: 'ics' });
    const events = new ICAL.Component(ICAL.parse(content.toString()))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    const {
      candidates: [{ plan, cutover_date: cutover }],
    } = await native(page);
    assert.equal(events.length, plan.length);
    const [year, month] = String(cutover).split('-').map(Number);
    assert.equal(
      events.find(({ uid }) => uid.startsWith('cutover.'))?.startDate.toString(),
      new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10),
    );
    assert.deepEqual(complaints, []);
  });

  test('the plan counts months without dates, and says how to get dates', async () => {
    const { page, complaints } = await here();
    await fill(page, { start: '' });
    assert.match(
      await page.locator('switch-cost #plan').innerText(),
      /^Begin in month \d+, give notice by the end of month \d+, cut over at the end of month \d+$/,
    );
    assert.equal(await page.getByRole('button', { name: /calendar/ }).count(), 0);
    await page.getByText('Give the first month under “All inputs”').waitFor();
    assert.deepEqual(complaints, []);
  });
});

describe('what is said', () => {
  /** @type {[name: string, preset: string, values: Record<string, string>, says: Record<string, RegExp>][]} */
  const scenarios = [
    [
      'as the presets have it',
      'image-boxes',
      {},
      { negotiation: /would have to take|wins you|would not win you|No price/ },
    ],
    [
      'switching never pays',
      'preference-data',
      { 'candidates-0-offer-pricing-unit_price': '5' },
      {
        plan: /^If you switched all the same: /,
        negotiation: /^New provider wins you at \$[\d.]+ per label, not at \$5\.00$/,
        costs: /up front, and next to nothing is saved afterwards$/,
      },
    ],
    [
      'free labels would not do',
      'preference-data',
      { 'candidates-0-transition-other_cost': '90000000' },
      {
        negotiation: /^Even free labels of New provider would not win you$/,
        costs: /^\$[\d.]+M up front, and next to nothing is saved afterwards$/,
      },
    ],
    [
      'it pays at once',
      'preference-data',
      {
        'incumbent-contract-rebate_clawback': '0',
        'candidates-0-offer-pricing-unit_price': '0',
        'candidates-0-offer-platform_fee': '0',
      },
      {
        negotiation: /^Only a credit of \$[\d,]+ from Current provider would keep you$/,
      },
    ],
    [
      'no label is bought',
      'preference-data',
      { 'demand-labels_per_month': '0' },
      { plan: /cut over at/, costs: /up front/ },
    ],
    [
      'the horizon is a month',
      'preference-data',
      {
        horizon_months: '1',
        'candidates-0-transition-parallel_months': '0',
        'candidates-0-transition-lead_months': '1',
      },
      { plan: /^If you switched all the same: .* cut over at the end of/, costs: /up front/ },
    ],
    ['the horizon is ten years', 'preference-data', { horizon_months: '120' }, { costs: /less over ten years$/ }],
    [
      'the new provider pays one to come',
      'preference-data',
      { 'incumbent-offer-credits': '3000000', 'incumbent-contract-credit_refund_share': '100' },
      { costs: /is refunded up front/ },
    ],
    [
      'a loss of billions',
      'preference-data',
      { 'candidates-0-transition-setup_fee': '9000000000' },
      { costs: /^\$9B up front/ },
    ],
  ];
  for (const [name, preset, values, says] of scenarios) {
    test(`the plan’s sentences make sense where ${name}`, async () => {
      const { page, complaints } = await here();
      await startOver(page, preset);
      await fill(page, values);
      await toPlan(page);
      for (const [section, words] of Object.entries(says))
        assert.match((await page.locator(`switch-cost #${section}`).innerText()).replace(/\s+/g, ' '), words);
      for (const section of ['costs', 'plan', 'negotiation', 'checks']) {
        const text = await page.locator(`switch-cost section[aria-labelledby=${section}]`).innerText();
        assert.doesNotMatch(text, /undefined|NaN|null|Infinity|∞|\[object/, section);
      }
      assert.deepEqual(complaints, []);
    });
  }

  for (const preset of [
    'preference-data',
    'image-boxes',
    'driving-segmentation',
    'expert-reasoning',
    'medical-imaging',
    'documents',
  ]) {
    test(`the break-even offers of ${preset} are the native tool’s`, async () => {
      const { page, complaints } = await here();
      await startOver(page, preset);
      await open(page, 'negotiation', 'The figures as a table');
      const {
        candidates: [{ npv, break_even: even }],
      } = await native(page);
      const rows = await cells(page, 'What would make both offers worth the same');
      assert.equal(rows.length, 5);
      assert.equal(rows[4][2], exact(even.cutover_payment));
      if (even.signing_credit !== null) assert.equal(rows[3][2], exact(even.signing_credit));
      if (Number(npv) > 0 && even.retention_credit !== null) assert.equal(rows[1][2], exact(even.retention_credit));
      assert.ok((await page.locator('switch-cost section[aria-labelledby=negotiation] blockquote').count()) > 0);
      assert.deepEqual(complaints, []);
    });
  }
});

test('the costs from staying to switching add up, with the cash case apart', async () => {
  const { page, complaints } = await here();
  await startOver(page);
  await open(page, 'costs', 'The figures as a table');
  const {
    stay,
    candidates: [c],
  } = await native(page);
  const kinds = /** @type {const} */ (['cash', 'staff', 'quality', 'risk']);
  assert.deepEqual(
    (await cells(page, 'What switching costs and saves, by kind')).map(([, ...amounts]) => amounts),
    [
      ...kinds.map((kind) => [
        c.one_time_by_kind[kind],
        c.saving_by_kind[kind],
        c.net_benefit_by_kind[kind],
        c.npv_by_kind[kind],
      ]),
      [c.one_time_total, c.saving_total, c.net_benefit, c.npv],
    ].map((row) => row.map(exact)),
  );
  assert.ok(
    (await page.locator('switch-cost section[aria-labelledby=costs]').innerText()).includes(
      `In cash alone, switching is worth ${exact(c.npv_by_kind.cash)}`,
    ),
  );
  const steps = kinds
    .flatMap((kind) => [c.one_time_by_kind[kind], c.saving_by_kind[kind]])
    .filter((amount) => Number(amount) !== 0);
  assert.equal(await page.locator('switch-cost .fall').count(), steps.length + 2);
  assert.ok(Number(stay.total) > 0);
  assert.deepEqual(complaints, []);
});

test('each lever of the negotiation opens an explanation', async () => {
  const { page, complaints } = await here();
  await startOver(page);
  await open(page, 'negotiation', 'The figures as a table');
  const levers = page.locator('switch-cost [aria-label="What would make both offers worth the same"] button.open');
  const dialog = page.getByRole('dialog');
  const title = dialog.getByRole('heading', { level: 2 });
  await levers.first().waitFor();
  /** @type {string[]} */ const titles = [];
  const {
    candidates: [{ npv, break_even: even }],
  } = await native(page);
  for (const lever of await levers.all()) {
    await lever.click();
    titles.push(await title.innerText());
    const isShare = titles.length === 1; // the discount, in whose row stands the price with it
    assert.equal(
      await dialog.locator('.amount').innerText(),
      isShare ? percent.format(Number(even.retention_discount)) : await lever.innerText(),
    );
    await dialog.getByRole('button', { name: 'Close' }).click();
  }
  assert.deepEqual(titles, [
    'Break-even discount of the incumbent',
    'Break-even credit of the incumbent',
    'Break-even price of the candidate',
    'Break-even credit of the candidate',
    'Break-even payment at cutover',
  ]);
  await levers.last().click();
  const payment = await levers.last().locator('xpath=ancestor::tr').innerText();
  const end = await dialog.locator('.of').first().innerText();
  assert.ok(end && payment.includes(end), `“${payment}” is of ${end}`);
  await dialog.getByRole('button', { name: exact(npv) }).click();
  await title.filter({ hasText: 'Worth over the horizon' }).waitFor();
  assert.deepEqual(complaints, []);
});

test('axe finds no problem in the plan', async () => {
  const { page } = await here();
  await startOver(page);
  for (const details of await page.locator('switch-cost :is(.topic, details.figures)').all())
    await details.evaluate((element) => {
      /** @type {HTMLDetailsElement} */ (element).open = true;
    });
  await page.locator('switch-cost [aria-label="What would make both offers worth the same"]').waitFor();
  assert.deepEqual(await problemsInAllLooks(page), []);
});

describe('a check', () => {
  const here = oneVisit(opened);

  test('a ticked check is printed on an extra page', async () => {
    const { page } = await here();
    await page.mouse.move(200, 200); // somebody is there
    const pages = async () =>
      ((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
    const report = () =>
      page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        const done = [
          ...(document.querySelector('switch-cost')?.shadowRoot?.querySelectorAll('.report .checks li.done') ?? []),
        ].map((item) => item.textContent);
        const all = document.querySelector('switch-cost')?.shadowRoot?.querySelectorAll('.report .checks li').length;
        dispatchEvent(new Event('afterprint'));
        return { done, all };
      });
    await page.waitForFunction(() => {
      dispatchEvent(new Event('beforeprint'));
      const there = document.querySelector('switch-cost')?.shadowRoot?.querySelector('.report') !== null;
      dispatchEvent(new Event('afterprint'));
      return there;
    });
    assert.deepEqual(await report(), { done: [], all: 0 });
    const before = await pages();
    await page.locator('switch-cost #checks-data > summary').click();
    const check = page.locator('switch-cost #checks-data label').nth(1);
    await check.click();
    const { done, all } = await report();
    assert.deepEqual(done, [(await check.innerText()).trim()]);
    assert.equal(all, 27);
    assert.equal(await pages(), before + 1);
    await check.click();
    assert.deepEqual(await report(), { done: [], all: 0 });
  });

  test('a check is ticked by keyboard, counted and kept per candidate', async () => {
    const { page, complaints } = await here();
    const heading = page.locator('switch-cost #checks');
    await heading.filter({ hasText: /^\s*\d+ things to check before you switch\s*$/ }).waitFor(); // drawn in its turn
    await page.locator('switch-cost #checks-approach > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.locator('switch-cost #checks', { hasText: /^\s*1 of \d+ checks done\s*$/ }).waitFor();
    assert.match(await page.locator('switch-cost #checks-approach > summary').innerText(), /: 1 of 3$/);
    await page.locator('switch-cost #quick-demand-labels_per_month').fill('80,000');
    await settled(page);
    assert.match(await heading.innerText(), /^1 of/);
    await page.keyboard.press('Escape');
    assert.deepEqual(complaints, []);
  });
});

test('a part that fails to load says so and loads on retry', async () => {
  let offline = true;
  const { page, close } = await visit({
    prepare: (page) =>
      page
        .context()
        .route(/next-steps\..*\.js(\?|$)/, (route) =>
          offline ? route.abort('internetdisconnected') : route.continue(),
        ),
  });
  await page.locator('switch-cost .verdict').waitFor();
  await settled(page);
  await page.locator('switch-cost #all').scrollIntoViewIfNeeded();
  await page.getByText('This part of the page could not be loaded.').waitFor();
  assert.deepEqual(await accessibilityProblems(page), []);
  offline = false;
  await page.locator('switch-cost .deferred').getByRole('button', { name: 'Try again' }).click();
  await page.locator('switch-cost #plan').waitFor();
  await close();
});
