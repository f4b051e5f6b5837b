// Fading: while the page is not looked at, nothing on it can be seen; when it is again, it is as it was.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { figure } from './figure.mjs';
import { finger, focused } from './hands.mjs';
import { launch } from './open.mjs';
import { tour } from './tour.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

test('every screen is covered while it is hidden, and stands there as before when it is shown again', async () => {
  const covered = new Set();
  const shown = new Set();
  const changed = [];
  let screens = 0;
  await tour(browser, async (name, { page }) => {
    screens += 1;
    const before = await standing(page);
    shown.add(await picture(page));
    await look(page, true);
    covered.add(await picture(page));
    await look(page, false);
    if (JSON.stringify(await standing(page)) !== JSON.stringify(before)) changed.push(name);
  });
  assert.equal(covered.size, 1, 'covered, all screens look the same');
  assert.ok(shown.size > 20 && !shown.has([...covered][0]), 'what is not covered is seen');
  assert.deepEqual(changed, []);
  figure('fading', `${screens} screens, all the same to the eye while hidden, and as before when shown again`);
});

async function picture(page) {
  return (await page.screenshot({ caret: 'hide' })).toString('base64');
}

/** Hides the page, or shows it. The browser of the tests always shows it, so the page is told. */
function look(page, hidden) {
  return page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

/** What is chosen, typed, focused and scrolled to. */
async function standing(page) {
  const fields = await page.evaluate(() => [
    scrollY, ...[...document.querySelectorAll('#app input, #app select')].map((one) => [one.value, one.checked]),
  ]);
  return [fields, await focused(page)];
}
