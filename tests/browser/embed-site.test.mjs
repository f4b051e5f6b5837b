// Site: what an organization adds stands as text, marked as its own, or not at all.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { finger } from './hands.mjs';
import { launch, open, state } from './open.mjs';
import { languages, say } from './words.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const GUIDE = readFileSync(new URL('../../docs/embed.md', import.meta.url), 'utf8');
/** The example of the guide. */
const EXAMPLE = JSON.parse(/```json\n([^]*?)```/.exec(GUIDE)[1]);

/** The page with this as `site.json`. */
async function withSite(site, options = {}) {
  const body = typeof site === 'string' ? site : JSON.stringify(site);
  const asked = [];
  const opened = await open(browser, {
    ...options,
    before: async (page) => {
      await page.route('**/site.json', (route) => {
        asked.push(route.request().url());
        return route.fulfill({ contentType: 'application/json', body });
      });
      await options.before?.(page);
    },
  });
  await opened.page.waitForLoadState('networkidle');
  assert.equal(asked.length, 1);
  return opened;
}

const shown = (page) => page.locator('#site').evaluate((place) => place.innerText.replace(/\s+/g, ' ').trim());

for (const path of ['', 'embed.html']) {
  test(`the example of the guide is shown on /${path}, in the language of the page`, async () => {
    const { page, seen, context } = await withSite(EXAMPLE, { path });
    await state(page, 'app');
    for (const tag of ['en', 'es']) {
      await page.locator(`main button[lang=${tag}]`).click();
      await page.locator(`#site > [lang=${tag}]`).waitFor();
      const text = await shown(page);
      const speaks = new Intl.DisplayNames([tag, 'en'], { type: 'language' });
      for (const wanted of [
        `${say(tag, 'site-added')} ${EXAMPLE.name}`, say(tag, 'site-not-ours'), EXAMPLE.phone,
        `${say(tag, 'site-speaks')} ${EXAMPLE.languages.map((one) => speaks.of(one)).join(', ')}`,
        ...['name', 'place', 'phone', 'note'].map((field) => EXAMPLE.offices[0][field]),
      ]) assert.ok(text.includes(wanted), `${tag}: ${wanted}`);
      const added = text.split(say(tag, 'site-added')).length - 1;
      assert.equal(added, 1 + EXAMPLE.offices.length, 'each office is marked');
    }
    assert.deepEqual(await page.locator('#site a').evaluateAll((all) => all.map(({ href }) => href)), ['tel:2125550100', 'tel:7185550101']);
    await finger.press(page, say('es', 'app-start'));
    await page.getByRole('heading', { name: say('es', 'app-before') }).waitFor();
    assert.equal(await shown(page), '', 'not beside the questions');
    assert.deepEqual([seen.breaches, seen.messages], [[], []]);
    await context.close();
  });
}

test('it stands on the page without a program, too', async () => {
  const { page, context } = await withSite(EXAMPLE, { before: (page) => page.route('**/*.wasm', (route) => route.abort()) });
  await state(page, 'static');
  assert.ok((await shown(page)).includes(EXAMPLE.offices[0].name));
  await context.close();
});

/** Texts that would do harm anywhere but in a text. */
const HOSTILE = [
  '<img src=x onerror="globalThis.ran=1">', '<script>globalThis.ran=1</script>', '"><svg onload=globalThis.ran=1>',
  "javascript:globalThis.ran=1", '</template><b>out</b>', '{{&icons}} ${1} {$name} &lt;b&gt;', '[[constructor]]', '__proto__',
];

/** What the browser says because the program is left out. */
const OTHER = /net::ERR_FAILED|preload/;

/** One page for many files; the program is left out, for it takes no part. Gives what the page said of each. */
async function each(sites, look) {
  let body = '{}';
  const { page, seen, context } = await open(browser, {
    before: async (page) => {
      await page.route('**/boot-*.js', (route) => route.abort());
      await page.route('**/site.json', (route) => route.fulfill({ contentType: 'application/json', body }));
    },
  });
  for (const site of sites) {
    body = typeof site === 'string' ? site : JSON.stringify(site);
    const warned = page.waitForEvent('console', (message) => message.type() === 'warning' && !OTHER.test(message.text())).catch(() => {});
    await page.reload();
    await Promise.race([warned, page.waitForSelector('#site > *', { state: 'attached' }).catch(() => {})]);
    const said = seen.messages.splice(0).filter((text) => !OTHER.test(text));
    await look(page, said, site);
  }
  assert.deepEqual(seen.breaches, []);
  await context.close();
}

test('hostile texts are shown as texts', async () => {
  const sites = HOSTILE.map((text) => ({ name: text, offices: [{ name: text, place: text, note: text }] }));
  await each(sites, async (page, said, { name }) => {
    const texts = await page.locator('#site [data-put]').allTextContents();
    assert.deepEqual(texts, Array(6).fill(name));
    const kinds = await page.locator('#site *').evaluateAll((all) => [...new Set(all.map(({ localName }) => localName))].sort());
    assert.deepEqual(kinds, ['aside', 'b', 'bdi', 'br', 'div', 'h2', 'li', 'p', 'ul']);
    assert.equal(await page.evaluate(() => globalThis.ran), undefined);
    assert.deepEqual(said, []);
  });
});

const long = 'a'.repeat(301);
/** Files that are refused, and where it says that the mistake is. */
const REFUSED = [
  ['{"name": "A", ', ''],
  [[], 'is no object'],
  [null, 'is no object'],
  ['"A"', 'is no object'],
  [{ phone: '(212) 555-0100' }, 'has no name'],
  [{ name: ' ' }, 'name: is no text'],
  [{ name: 7 }, 'name: is no text'],
  [{ name: long }, 'name: is longer than 120 signs'],
  [{ name: 'A\u202eB' }, 'name: holds a sign that is not shown'],
  [{ name: 'A\u0000' }, 'name: holds a sign that is not shown'],
  [{ name: 'A', phone: 'javascript:alert(1)' }, 'phone: is no telephone number'],
  [{ name: 'A', phone: '911,,,1' }, 'phone: is no telephone number'],
  [{ name: 'A', phone: 2125550100 }, 'phone: is no telephone number'],
  [{ name: 'A', languages: 'en' }, 'languages: is no list'],
  [{ name: 'A', languages: ['<b>'] }, 'languages: 0: is no language tag'],
  [{ name: 'A', languages: Array(41).fill('en') }, 'languages: has more than 40 entries'],
  [{ name: 'A', url: 'https://elsewhere.test/' }, 'url: is not known'],
  [{ name: 'A', constructor: 'B' }, 'constructor: is not known'],
  ['{"name": "A", "__proto__": {"phone": "x"}}', '__proto__: is not known'],
  [{ name: 'A', offices: [{ name: 'B' }, { place: 'C' }] }, 'offices: 1: has no name'],
  [{ name: 'A', offices: [{ name: 'B', note: long }] }, 'offices: 0: note: is longer than 300 signs'],
  [{ name: 'A', offices: [{ name: 'B', offices: [] }] }, 'offices: 0: offices: is not known'],
  [{ name: 'A', offices: Array(61).fill({ name: 'B' }) }, 'offices: has more than 60 entries'],
];

test('a file with a mistake is not shown, and the console says where', async () => {
  const wanted = new Map(REFUSED);
  await each(wanted.keys(), async (page, said, site) => {
    assert.equal(await page.locator('#site > *').count(), 0, wanted.get(site));
    assert.equal(said.length, 1, wanted.get(site));
    if (wanted.get(site)) assert.equal(said[0], `site.json: ${wanted.get(site)}`);
  });
});

test('without a file, and with the empty one that we ship, the page is as it is', async () => {
  const { page, seen, context } = await withSite('{}\n');
  await state(page, 'app');
  assert.equal(await page.locator('#site > *').count(), 0);
  assert.equal(await page.locator('#site-words').evaluate(({ content }) => content.children.length), languages().length);
  assert.deepEqual(seen.messages, []);
  await context.close();
});
