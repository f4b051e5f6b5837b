// Axe: no screen breaks a rule of WCAG 2.2 AA, by day and by night, on a phone and on a desk.
// The page without a program and the list of offices are looked at in static.test.mjs.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, LOOKS } from './axe.mjs';
import { launch, open, state } from './open.mjs';
import { tour } from './tour.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

for (const look of LOOKS) {
  test(`every screen, ${look.colorScheme}, ${look.viewport.width} wide`, async () => {
    const seen = [];
    const told = [];
    await tour(browser, async (name, { page }) => {
      seen.push(name);
      await accessible(page).catch((error) => told.push(`${name}: ${error.message}`));
    }, look);
    assert.deepEqual(told, []);
    assert.ok(seen.length >= 30, `only ${seen.length} screens were seen`);
  });
}

test('what axe looks for, it finds', async () => {
  const { page, context } = await open(browser);
  await state(page, 'app');
  await accessible(page);
  await page.evaluate(() => {
    const bad = document.createElement('div');
    for (const words of ['First words', 'Other words']) {
      const button = Object.assign(document.createElement('button'), { textContent: words });
      Object.assign(button.style, { display: 'block', width: '80px', height: '9px', minHeight: '0', padding: '0', color: '#777', background: '#888' });
      bad.append(button);
    }
    bad.append(document.createElement('input'));
    document.querySelector('main').prepend(bad);
  });
  await assert.rejects(accessible(page), (error) =>
    ['target-size', 'color-contrast', 'label'].every((id) => error.message.includes(`${id}:`)));
  await context.close();
});
