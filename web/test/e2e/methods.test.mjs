// The page of methods: whole, linked both ways, readable at any width, on paper too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { switchcost } from './browser.mjs';
import { oneVisit, problemsInAllLooks, stage } from './stage.mjs';

const { visit, address } = stage();

const methods = () => `${address()}methods.html`;

const here = oneVisit(() => visit({}, 'methods.html'));

test('it has every figure and every input of the estimator, and no link leads nowhere', async () => {
  const { page, complaints } = await here();
  const figures = JSON.parse(await switchcost(['figures', '--json']));
  const inputs = JSON.parse(await switchcost(['inputs', '--json']));
  const { ids, targets, text } = await page.evaluate(() => ({
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    targets: [...document.querySelectorAll('a[href^="#"]')].map((link) => /** @type {string} */ (link.getAttribute('href')).slice(1)),
    text: document.body.textContent ?? '',
  }));
  assert.deepEqual(ids.filter((id, i) => ids.indexOf(id) !== i), [], 'ids are unique');
  assert.deepEqual([...new Set(targets)].filter((target) => !ids.includes(target)), []);
  for (const { name, rule } of figures) assert.ok(ids.includes(name) && text.includes(rule), name);
  for (const { pointer, help } of inputs) assert.ok(text.includes(pointer) && text.includes(help), pointer);
  assert.doesNotMatch(text, /undefined|NaN|<!--/);
  assert.deepEqual(complaints, []);
});

test('axe finds nothing, and nothing runs off the side', async () => {
  const { page } = await here();
  assert.deepEqual(await problemsInAllLooks(page, [320, 768, 1440]), []);
});

test('the calculator leads there and it leads back', async () => {
  const { page, close } = await visit();
  await page.locator('switch-cost .answers .open').nth(2).click();
  const link = page.getByRole('dialog').getByRole('link');
  assert.equal(await link.getAttribute('href'), `${methods()}#npv`);
  await page.goto(`${methods()}#npv`);
  assert.ok(await page.locator('#npv').evaluate((article) => article.getBoundingClientRect().top < innerHeight), 'it opens at the figure');
  await page.getByRole('link', { name: 'Back to the calculator' }).first().click();
  await page.locator('switch-cost [part=calculator] .sentence').waitFor();
  await page.locator('footer').getByRole('link', { name: 'How every figure' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  assert.match(page.url(), /methods\.html$/);
  await close();
});
