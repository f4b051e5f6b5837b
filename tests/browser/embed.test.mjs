// Embed: the page in a frame on somebody else's site, friendly or not. The site learns a height, and nothing else.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { finger } from './hands.mjs';
import { HOME, launch, open, state } from './open.mjs';
import { answerAll, heading } from './walk.mjs';
import { person, say } from './words.mjs';

const HOST = 'https://host.test/';
/** Where the guide has the page. It gets our files from there, with our headers. */
const COPY = 'https://help.example.org/';
const GUIDE = readFileSync(new URL('../../docs/embed.md', import.meta.url), 'utf8');
/** What an organization copies into its page. */
const SNIPPET = /```html\n([^]*?)```/.exec(GUIDE)[1];

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** Somebody else's page with this in its body. It keeps every message that reaches it. */
async function host(body, options = {}) {
  const keep = `<script>globalThis.heard = []; addEventListener('message', ({ data, origin }) => heard.push([data, origin]));</script>`;
  const opened = await open(browser, { path: 'site.json', ...options });
  await opened.context.route(`${HOST}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Host</title>${keep}<p id="own">Own text</p>${body}` }));
  // What a page that is closed had still asked for is nobody's loss.
  await opened.context.route(`${COPY}**`, (route) =>
    route.fetch({ url: route.request().url().replace(COPY, HOME) }).then((response) => route.fulfill({ response })).catch(() => {}));
  await opened.page.goto(HOST);
  return { ...opened, inner: opened.page.frames()[1], heard: () => opened.page.evaluate(() => globalThis.heard) };
}

/** Goes through all questions inside the frame, as this person. */
async function screen(inner, name, tag = 'en') {
  // A frame has the title of the page around it; the walk looks at ours.
  inner.title = () => inner.evaluate(() => document.title);
  const walk = { page: inner, tag, hand: finger, who: person(name), say: (id, part) => say(tag, id, part) };
  await finger.press(inner, walk.say('app-start'));
  await inner.getByRole('heading', { name: walk.say('app-before') }).waitFor();
  await finger.press(inner, walk.say('app-before-go'));
  await inner.locator('h1#question').waitFor();
  const told = await answerAll(walk);
  assert.equal(await heading(inner), walk.say('findings'));
  return told;
}

test('the lines of the guide show the page, as high as it needs, and it works', async () => {
  const { page, inner, heard, seen, context } = await host(SNIPPET, { viewport: { width: 800, height: 2000 } });
  await state(inner, 'app');
  await page.waitForFunction(() => globalThis.heard.length > 0);
  const [[{ height }, origin]] = await heard();
  assert.equal(origin, new URL(COPY).origin);
  await page.waitForFunction((height) => document.getElementById('waymark').offsetHeight === height, height);
  await screen(inner, 'rosa-hurt-by-green-card-husband');
  assert.deepEqual([seen.breaches, seen.messages], [[], []]);
  await context.close();
});

test('a host hears coarse heights and nothing else, whoever answers', async () => {
  for (const name of ['rosa-hurt-by-green-card-husband', 'maria-u-visa-houston']) {
    const { inner, heard, context } = await host(SNIPPET);
    await state(inner, 'app');
    await screen(inner, name);
    const all = await heard();
    assert.ok(new Set(all.map(([{ height }]) => height)).size > 1, 'the frame never changes');
    for (const [data, origin] of all) {
      assert.deepEqual(Object.keys(data), ['waymark', 'height']);
      assert.equal(data.waymark, 'height');
      assert.ok([300, 600, 900, 1200].includes(data.height), String(data.height));
      assert.equal(origin, new URL(COPY).origin);
    }
    await context.close();
  }
});

test('a hostile host can neither read the frame nor speak to it', async () => {
  const { page, inner, seen, context } = await host(SNIPPET);
  await state(inner, 'app');
  await finger.press(inner, say('en', 'app-start'));
  const look = () => inner.evaluate(() => [document.body.innerText, document.documentElement.lang, document.title, location.href].join('\n'));
  const before = await look();
  const got = await page.evaluate(() => {
    const frame = document.getElementById('waymark');
    const inside = frame.contentWindow;
    const reads = {
      contentDocument: () => frame.contentDocument, document: () => inside.document.body.innerText,
      address: () => inside.location.href, storage: () => inside.localStorage.length, name: () => inside.name,
      program: () => inside.waymarkWipe, history: () => inside.history.length, element: () => inside.frameElement,
      boot: () => inside.eval('1'),
    };
    const told = {};
    for (const [name, read] of Object.entries(reads)) {
      try { told[name] = String(read()); } catch (error) { told[name] = error.name; }
    }
    const words = ['', 'wipe', '<img src=x onerror=alert(1)>', { waymark: 'height', height: 1 }, { type: 'lang', lang: 'es' },
      { __proto__: null, accent: 'ffffff' }, [1], null, { waymark: 'read' }, new Error('x')];
    for (const word of words) inside.postMessage(word, '*');
    return told;
  });
  for (const [name, told] of Object.entries(got)) {
    assert.equal(told, name === 'contentDocument' ? 'null' : 'SecurityError', name);
  }
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  assert.equal(await look(), before, 'a message changed the page');
  assert.deepEqual(seen.breaches, []);
  await context.close();
});

test('only the page for frames lets itself be shown in one', async () => {
  const shut = ['', 'index.html', 'es.html', 'privacy.html', 'list.html', 'kiosk.html'];
  const frames = [...shut, 'embed.html'].map((path) => `<iframe src="${COPY}${path}"></iframe>`);
  const { page, context } = await host(frames.join(''));
  await page.waitForLoadState('networkidle');
  const texts = await Promise.all(page.frames().slice(1).map((frame) => frame.content()));
  assert.deepEqual(texts.map((text) => text.includes('Waymark')), [...shut.map(() => false), true]);
  await context.close();
});

test('leave fast takes the whole window, also out of a frame', async () => {
  const { page, inner, context } = await host(SNIPPET);
  await state(inner, 'app');
  await inner.locator('[data-leave]:visible').click();
  await page.waitForURL('https://www.weather.gov/');
  await context.close();
});

test('without scripts a frame shows who can help, in every language', async () => {
  const { inner, context } = await host(SNIPPET.replace('allow-scripts allow-forms ', ''), { viewport: { width: 800, height: 900 } });
  for (const tag of ['en', 'es']) {
    assert.ok(await inner.getByRole('heading', { name: say(tag, 'page-top') }).isVisible());
    assert.ok(await inner.getByRole('heading', { name: say(tag, 'privacy-top') }).isVisible());
  }
  const links = await inner.locator('a').evaluateAll((all) =>
    all.filter(({ target, hash, search, protocol }) => protocol.startsWith('http') && !hash && !search && !target).map(({ href }) => href));
  assert.deepEqual(links, [], 'links that would be refused inside the frame');
  await context.close();
});

/** What the address may ask for, and what becomes of it. */
const THEMES = [
  ['', undefined],
  ['accent=003366', 'taken'],
  ['accent=003366&ink=000000&paper=ffffff', 'taken'],
  ['accent=0b4a4c', 'taken'],
  ['accent=6699cc', 'refused'],
  ['ink=777777', 'refused'],
  ['paper=111111', 'refused'],
  ['paper=ff0000', 'refused'],
  ['accent=003366&paper=888888', 'refused'],
  ['accent=red', 'refused'],
  ['accent=url(https://elsewhere.test/)', 'refused'],
  ['accent=000000;}*{display:none', 'refused'],
  ['accent=', 'refused'],
  ['teal=ffffff', undefined],
];

test('colours from the address are taken only when everything can be read', async () => {
  const { page, seen, context } = await open(browser, { path: 'embed.html' });
  const tokens = () => page.evaluate(() => ['--teal', '--on-teal', '--ink', '--paper'].map((name) =>
    getComputedStyle(document.documentElement).getPropertyValue(name).trim()));
  const own = await tokens();
  for (const [wish, wanted] of THEMES) {
    await page.goto(`${HOME}embed.html?${wish}`);
    const got = await page.evaluate(() => document.documentElement.dataset.theme);
    assert.equal(got, wanted, wish);
    if (wanted !== 'taken') assert.deepEqual(await tokens(), own, wish);
  }
  await page.goto(`${HOME}embed.html?accent=003366&ink=000000&paper=ffffff`);
  assert.deepEqual(await tokens(), ['#003366', '#ffffff', '#000000', '#ffffff']);
  // The same colours cannot be read on the dark look, so they are dropped there, and come back.
  for (const [colorScheme, wanted] of [['dark', 'refused'], ['light', 'taken']]) {
    await page.emulateMedia({ colorScheme });
    await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, wanted);
  }
  assert.deepEqual([seen.breaches, seen.messages], [[], []]);
  await context.close();
});

test('the address chooses the language of the frame', async () => {
  const { inner, context } = await host(SNIPPET.replace('lang=en', 'lang=es'));
  await state(inner, 'app');
  assert.equal(await heading(inner), say('es', 'app-welcome'));
  await context.close();
});
