// XSS: a page with an attack in every text of its rules, words, offices and countries. Every screen shows the attack as
// text; nothing runs, nothing is asked for, and no element is made of it. `xtask/src/hostile.rs` builds that page.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { figure } from './figure.mjs';

process.env.WAYMARK_URL = process.env.WAYMARK_HOSTILE_URL;
process.env.WAYMARK_SOURCE = process.env.WAYMARK_HOSTILE_SOURCE;
// The shared helpers read both when they are loaded.
const { HOME, launch, open, state } = await import('./open.mjs');
const { tour } = await import('./tour.mjs');

/** What every attack begins with, and an element that nothing but an attack makes. */
const MARK = '<x-hostile>';
const MADE = 'x-hostile, img, iframe, object, embed, [onerror], [onload], [onclick], [onfocus], [autofocus], #app :is(script, style, form form)';
const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

let browser;
before(async () => {
  assert.ok(process.env.WAYMARK_HOSTILE_URL, 'run this by `cargo xtask test --only browser`, which builds the hostile page');
  nameCountries(MARK);
  browser = await launch();
});
after(() => browser.close());

/** Countries are named by the browser: let it be a hostile one. The helpers of the tests ask this process. */
function nameCountries(mark) {
  const { of } = Intl.DisplayNames.prototype;
  Intl.DisplayNames.prototype.of = function named(code) {
    return `${of.call(this, code)} ${mark}<script>alert(9)</script>`;
  };
}

/** What a page must not have done, or not have. */
function wrongs(page) {
  return page.evaluate(([made, schemes, mark]) => {
    const outer = (one) => one.outerHTML.slice(0, 200);
    const told = [...document.querySelectorAll(made)].map((one) => `made: ${outer(one)}`);
    for (const link of document.querySelectorAll('a[href]')) {
      if (!schemes.includes(link.protocol)) told.push(`a link to ${link.protocol}: ${outer(link)}`);
    }
    for (const box of document.querySelectorAll('input:not([type=radio], [type=checkbox]), textarea, select')) {
      if (!/\/search$/.test(box.form?.action)) told.push(`a browser asks its maker about ${outer(box)}`);
    }
    if (!document.body.textContent.includes(mark)) told.push('no attack is shown: this test proves nothing');
    return told;
  }, [MADE, SCHEMES, MARK]);
}

/** A page in which a dialog is noted, and closed. */
function watch(page, dialogs) {
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    dialog.dismiss();
  });
}

test('every screen shows attacks as text', async () => {
  const [told, dialogs, pages] = [[], [], new Set()];
  let screens = 0;
  await tour(browser, async (name, { page, seen }) => {
    screens += 1;
    told.push(...(await wrongs(page)).map((what) => `${name}: ${what}`));
    told.push(...seen.breaches.map((what) => `${name}: ${what}`));
    told.push(...seen.requests.filter((url) => !url.startsWith(HOME)).map((url) => `${name}: asked for ${url}`));
    seen.breaches.length = 0;
    pages.add(page);
  }, {
    before: async (page) => {
      watch(page, dialogs);
      await page.addInitScript(nameCountries, MARK);
    },
  });
  assert.deepEqual(told, []);
  assert.deepEqual(dialogs, []);
  assert.ok(screens >= 30, `only ${screens} screens were seen`);
  figure('text-only', `${screens} screens with an attack in every text: nothing ran, nothing was made of it`);
});

for (const name of ['', 'es.html', 'list.html', 'privacy.html']) {
  for (const javaScriptEnabled of [true, false]) {
    test(`attacks are text on the page without a program: ${name || 'the first'}, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      const dialogs = [];
      const block = async (page) => {
        watch(page, dialogs);
        await page.route('**/*.wasm', (route) => route.abort());
      };
      const { page, seen, context } = await open(browser, { path: name, javaScriptEnabled, before: block });
      if (javaScriptEnabled && !name) await state(page, 'static');
      await page.waitForLoadState('networkidle');
      assert.deepEqual((await wrongs(page)).filter((what) => !what.includes('asks its maker')), []);
      assert.deepEqual([dialogs, seen.breaches], [[], []]);
      assert.deepEqual(seen.requests.filter((url) => !url.startsWith(HOME)), []);
      await context.close();
    });
  }
}

test('an attack that is not mere text is seen', async () => {
  const page = await browser.newPage();
  const dialogs = [];
  watch(page, dialogs);
  await page.setContent('<x-hostile>x<img src=y onerror=alert(1)><a href="javascript:alert(2)">z</a><input>&lt;x-hostile&gt;');
  await page.waitForTimeout(100);
  const told = (await wrongs(page)).join('\n');
  for (const what of [/made: <x-hostile/, /made: <img/, /a link to javascript:/, /asks its maker/]) assert.match(told, what);
  assert.deepEqual(dialogs, ['1']);
  await page.close();
});
