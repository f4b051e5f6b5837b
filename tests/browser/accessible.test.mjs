// Accessible: what axe.test.mjs shows of the page from left to right holds from right to left, and in forced colours.
// Besides, on every screen: targets are large enough, nothing moves, there is one heading, and no box is helped with.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible } from './axe.mjs';
import { figure } from './figure.mjs';
import { mirror, MIRRORED } from './mirror.mjs';
import { launch, open, PHONE, state, WIDE } from './open.mjs';
import { tour } from './tour.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const MIRROR = { tag: MIRRORED, before: mirror };
const FORCED = { forcedColors: 'active', reducedMotion: 'reduce' };
const LOOKS = {
  'right to left, light': { ...MIRROR, viewport: PHONE, colorScheme: 'light' },
  'right to left, dark, wide': { ...MIRROR, viewport: WIDE, colorScheme: 'dark' },
  'right to left, forced colours': { ...MIRROR, viewport: PHONE, ...FORCED },
  'left to right, forced colours': { viewport: PHONE, ...FORCED },
};

/** What a finger must hit is at least so high; links inside a line of text are as high as that. */
const HIGH = 48;
const TARGETS = 'button, label.row, a.btn, summary, #app input[type=text]';

let states = 0;

for (const [name, look] of Object.entries(LOOKS)) {
  test(`every screen: ${name}`, async () => {
    const told = [];
    await tour(browser, async (screen, { page }) => {
      states += 1;
      await accessible(page).catch((error) => told.push(`${screen}: ${error.message}`));
      told.push(...(await wrongs(page, look.tag ? 'rtl' : 'ltr')).map((what) => `${screen}: ${what}`));
    }, look);
    assert.deepEqual(told, []);
  });
}

test('what is too small, moves, has two headings or is helped with is found', async () => {
  const { page, context } = await open(browser);
  await state(page, 'app');
  assert.deepEqual(await wrongs(page, 'ltr'), []);
  await page.evaluate(() => {
    const small = Object.assign(document.createElement('button'), { textContent: 'Small' });
    Object.assign(small.style, { height: '20px', minHeight: '0', padding: '0', transition: 'color 1s' });
    document.querySelector('main').append(small, document.createElement('h1'), document.createElement('textarea'));
  });
  const told = (await wrongs(page, 'rtl')).join('\n');
  for (const what of [/button .*20 px/, /moves/, /2 headings/, /ltr/, /a browser helps/]) assert.match(told, what);
  await context.close();
});

after(() => figure('everyone', `${states} states in 2 directions and 3 looks: no rule of axe broken, targets of ${HIGH} px`));

/** What this test asks for beyond axe. */
function wrongs(page, direction) {
  return page.evaluate(([direction, high, targets]) => {
    const told = [];
    if (document.documentElement.dir !== direction) told.push(`the page runs ${document.documentElement.dir}`);
    for (const one of document.querySelectorAll(`#app :is(${targets})`)) {
      const { height, width } = one.getBoundingClientRect();
      if (one.checkVisibility() && width > 1 && height < high - 0.5) told.push(`${one.localName} ${one.className} is ${Math.round(height)} px high: ${one.textContent}`);
    }
    for (const one of document.querySelectorAll('#app, #app *')) {
      const { transitionDuration, animationName } = getComputedStyle(one);
      if (transitionDuration !== '0s' || animationName !== 'none') told.push(`${one.localName} ${one.className} moves`);
    }
    for (const box of document.querySelectorAll('input:not([type=radio], [type=checkbox]), textarea, [contenteditable]')) {
      const helped = Object.entries({ autocomplete: 'off', spellcheck: 'false', translate: 'no' }).filter(([name, value]) => box.getAttribute(name) !== value);
      if (helped.length) told.push(`a browser helps with ${box.id}: ${helped}`);
    }
    const headings = [...document.querySelectorAll('#app h1')].filter((one) => one.checkVisibility());
    if (headings.length !== 1) told.push(`${headings.length} headings`);
    return told;
  }, [direction, HIGH, TARGETS]);
}
