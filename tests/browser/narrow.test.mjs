// Narrow: on the narrowest screens, at 400 % zoom and with wide-set text nothing is cut off and nothing scrolls sideways.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mirror, MIRRORED } from './mirror.mjs';
import { launch, open, state } from './open.mjs';
import { tour } from './tour.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** 320 by 256 is what a screen of 1280 by 1024 is at 400 % zoom. */
const SIZES = [{ width: 320, height: 568 }, { width: 320, height: 256 }];

for (const tag of ['en', 'es', MIRRORED]) {
  for (const viewport of tag === MIRRORED ? SIZES.slice(-1) : SIZES) {
    test(`every screen, ${viewport.width} by ${viewport.height}, in ${tag}`, async () => {
      const told = [];
      await tour(browser, async (name, { page }) => {
        told.push(...(await wide(page)).map((what) => `${name}: ${what}`));
        await page.evaluate(spread, SPACING);
        told.push(...[...await wide(page), ...await lost(page)].map((what) => `${name}, spread: ${what}`));
        await page.evaluate(spread, null);
      }, { tag, viewport, before: tag === MIRRORED ? mirror : undefined });
      assert.deepEqual(told, []);
    });
  }
}

test('what is too wide or cut off is found', async () => {
  const { page, context } = await open(browser, { viewport: SIZES[0] });
  await state(page, 'app');
  await page.evaluate(spread, SPACING);
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector('h1')).letterSpacing), 'normal');
  assert.deepEqual([await wide(page), await lost(page)], [[], []]);
  await page.evaluate(() => {
    const cut = Object.assign(document.createElement('p'), { textContent: 'Words that are cut off in the middle of it all.' });
    Object.assign(cut.style, { overflow: 'hidden', height: '10px' });
    document.querySelector('main').append(cut);
  });
  assert.match((await lost(page)).join(), /Words that are cut/);
  await page.evaluate(() => { document.querySelector('h1').style.width = '340px'; });
  assert.match((await wide(page)).join(), /h1/);
  await context.close();
});

/** The text spacing of WCAG 1.4.12, as a person's own style sheet sets it. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }`;

/** Sets the spacing, or takes it away. An adopted sheet is a way that the page's policy leaves to its owner. */
function spread(css) {
  const sheet = new CSSStyleSheet();
  if (css) sheet.replaceSync(css);
  document.adoptedStyleSheets = css ? [sheet] : [];
}

/** What makes the page scroll sideways, or reaches out of the screen. */
function wide(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const told = document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
    for (const one of document.querySelectorAll('#app *')) {
      const { left, right, height } = one.getBoundingClientRect();
      const shown = height > 1 && one.checkVisibility() && !one.closest('.hills, .land, svg');
      if (shown && (left < -1 || right > width + 1)) told.push(`${one.localName} ${one.className}: ${Math.round(left)} to ${Math.round(right)}`);
    }
    return told;
  });
}

/** Text that is cut off by its box, or lies over other text in the bar. */
function lost(page) {
  return page.evaluate(() => {
    const told = [];
    for (const one of document.querySelectorAll('#app *')) {
      const { overflowX, overflowY } = getComputedStyle(one);
      const clips = [overflowX, overflowY].some((way) => ['hidden', 'clip'].includes(way));
      const over = one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1;
      if (clips && over && one.textContent && !one.matches('.vh') && one.checkVisibility()) told.push(`cut off: ${one.textContent}`);
    }
    const [start, end] = [...document.querySelectorAll('#app .bar > *')].map((one) => one.getBoundingClientRect());
    const beside = start.right <= end.left || end.right <= start.left;
    if (!beside && start.bottom > end.top) told.push('the bar lies over itself');
    return told;
  });
}
