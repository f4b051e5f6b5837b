// Kiosk: on a shared computer nothing outlives a person, nothing leads out, and the guide's lines start it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { alone } from './alone.mjs';
import { accessible } from './axe.mjs';
import { read } from './camera.mjs';
import { folder } from './folder.mjs';
import { finger, wordsOf } from './hands.mjs';
import { HOME, launch, open, state } from './open.mjs';
import { asked, begin, fetched, put } from './walk.mjs';
import { languages, plain, say } from './words.mjs';

const GUIDE = readFileSync(new URL('../../docs/kiosk.md', import.meta.url), 'utf8');
const block = (kind) => new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``).exec(GUIDE)[1];

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** The kiosk with a clock that only the test moves. */
async function kiosk(options = {}) {
  const opened = await open(browser, {
    path: 'kiosk.html', viewport: { width: 1080, height: 1400 }, ...options,
    before: (page) => page.clock.install(),
  });
  await state(opened.page, 'app');
  return { ...opened, tag: 'en', hand: finger, say: (id, part) => say('en', id, part) };
}

/** To the first question, with a year chosen. */
async function answered(walk) {
  await begin(walk);
  await put(walk, await asked(walk), '1992');
}

/** Whether the answer stands anywhere on the page, seen or not. */
const holds = (page) => page.evaluate(() => document.documentElement.textContent.includes('1992'));
const mark = (page) => page.evaluate(() => { globalThis.mark = true; });
const isMarked = (page) => page.evaluate(() => globalThis.mark === true);
const over = (page) => page.locator('#kiosk .cover');
const press = (page, id) => page.locator('#kiosk button').filter({ hasText: say('en', id) }).click();

/** Lets seconds go by, one by one, as they do. */
const wait = (page, seconds) => page.clock.runFor(seconds * 1000);

test('whoever walks away is asked, and after 30 seconds everything is erased', async () => {
  const walk = await kiosk();
  const { page, context } = walk;
  await answered(walk);
  assert.ok(await holds(page));
  await mark(page);
  await wait(page, 58);
  assert.equal(await over(page).count(), 0);
  await wait(page, 4);
  assert.equal(await over(page).getAttribute('role'), 'alertdialog');
  assert.equal(await page.evaluate(() => document.activeElement.dataset.do), 'stay');
  assert.equal(await page.locator('#app').evaluate((app) => app.inert), true);
  const box = await over(page).boundingBox();
  assert.ok(box.x <= 0 && box.y <= 0 && box.width >= 1080 && box.height >= 1400, 'the answers are covered');
  await accessible(page);
  await wait(page, 26);
  assert.ok(await over(page).getByRole('button', { name: say('en', 'kiosk-stay') }).isVisible());
  await wait(page, 6);
  assert.ok(await page.getByRole('heading', { name: say('en', 'kiosk-erased') }).isVisible());
  await page.waitForFunction(() => document.querySelector('#tongue'));
  assert.equal(await holds(page), false);
  await wait(page, 20);
  await page.waitForFunction(() => !globalThis.mark && document.documentElement.dataset.state === 'app');
  assert.ok(await page.getByRole('heading', { name: say('en', 'app-welcome') }).isVisible());
  await context.close();
});

test('more time is given as often as one likes, and keeps the answers', async () => {
  const walk = await kiosk();
  const { page, context } = walk;
  await answered(walk);
  for (let turn = 0; turn < 5; turn += 1) {
    await wait(page, 75);
    await press(page, 'kiosk-stay');
    assert.equal(await over(page).count(), 0);
  }
  assert.ok(await holds(page));
  // Whoever is busy is not asked.
  for (let turn = 0; turn < 4; turn += 1) {
    await wait(page, 50);
    await page.mouse.move(100 + turn, 100);
  }
  assert.equal(await over(page).count(), 0);
  await context.close();
});

test('finish and erase: said at once, and nothing comes back', async () => {
  const walk = await kiosk();
  const { page, context } = walk;
  await answered(walk);
  await mark(page);
  await press(page, 'kiosk-finish');
  assert.ok(await page.getByRole('heading', { name: say('en', 'kiosk-erased') }).isVisible());
  // A program that dies is begun anew with what it was told; there must be nothing left of that.
  await page.evaluate(() => {
    globalThis.old = document.querySelector('#app > *');
    dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }));
  });
  await page.waitForFunction(() => !globalThis.old.isConnected && document.querySelector('#tongue'));
  assert.equal(await holds(page), false);
  await press(page, 'kiosk-again');
  await page.waitForFunction(() => !globalThis.mark && document.documentElement.dataset.state === 'app');
  await page.goBack().catch(() => {});
  assert.equal(await isMarked(page), false);
  assert.equal(await holds(page), false);
  await context.close();
});

test('a kiosk that nobody uses stays as it is', async () => {
  const { page, context } = await kiosk();
  await wait(page, 600);
  assert.equal(await over(page).count(), 0);
  await context.close();
});

test('leave fast erases and stays inside, by finger and by key', async () => {
  for (const go of [
    (page) => page.locator('[data-leave]:visible').click(),
    async (page) => { for (let n = 0; n < 3; n += 1) await page.keyboard.press('Shift'); },
  ]) {
    const walk = await kiosk();
    const { page, seen, context } = walk;
    await answered(walk);
    await mark(page);
    await go(page);
    await page.waitForFunction(() => !globalThis.mark && document.documentElement.dataset.state === 'app');
    assert.equal(page.url(), `${HOME}kiosk.html`);
    assert.deepEqual(seen.requests.filter((url) => !url.startsWith(HOME)), []);
    await context.close();
  }
});

test('nothing leads out, and large targets everywhere', async () => {
  const walk = await kiosk({ viewport: { width: 1080, height: 900 } });
  const { page, seen, context } = walk;
  const look = async () => {
    const small = await page.locator('button:visible, a.row:visible, a.btn:visible, summary:visible, label.row:visible').evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 63.5).map((one) => one.textContent));
    assert.deepEqual(small, [], 'smaller than 64 px');
    // Every link that is there, pressed as a script would press it: no style can hold that up.
    await page.evaluate(() => {
      for (const [name, href] of [['out', 'https://elsewhere.test/'], ['list', 'list.html'], ['call', 'tel:911'], ['file', 'data:text/plain,x']]) {
        const link = document.createElement('a');
        Object.assign(link, { href, id: name, textContent: name, download: name === 'file' ? 'x' : '' });
        if (name !== 'file') link.removeAttribute('download');
        document.getElementById('app').append(link);
      }
      for (const link of document.querySelectorAll('a:not([data-leave], [href^="#"], [href^="?"], [href=""])')) link.click();
      for (const name of ['out', 'list', 'call', 'file']) document.getElementById(name).remove();
    });
    assert.equal(page.url(), `${HOME}kiosk.html`);
    await assert.rejects(page.evaluate(() => URL.createObjectURL(new Blob(['x']))), /nothing is saved/);
    await assert.rejects(page.evaluate(() => navigator.clipboard.writeText('x')), /nothing is saved/);
    assert.equal(await page.evaluate(() => document.body.dispatchEvent(new Event('copy', { cancelable: true }))), false);
  };
  page.on('download', () => assert.fail('something was downloaded'));
  await look();
  const button = await page.locator('#kiosk button').boundingBox();
  assert.ok(button.y + button.height <= 900, 'Finish and erase has to be scrolled to');
  await finger.press(page, say('en', 'app-no-questions'));
  await page.getByRole('heading', { name: say('en', 'help-title') }).waitFor();
  await look();
  assert.deepEqual(seen.requests.filter((url) => !url.startsWith(HOME)), []);
  assert.equal(context.pages().length, 1);
  await context.close();
});

test('what it says of itself is true of a shared computer', async () => {
  for (const tag of languages()) {
    const { page, context } = await open(browser, { path: 'kiosk.html', locale: tag });
    await state(page, 'app');
    await finger.press(page, say(tag, 'app-start'));
    await page.getByRole('heading', { name: say(tag, 'app-before') }).waitFor();
    const told = (await wordsOf(page, 'main li')).slice(0, 3);
    assert.deepEqual(told, ['leave', 'history', 'phone'].map((id) => plain(say(tag, `shared-app-before-${id}`))));
    await context.close();
  }
});

test('a link is a code for the person’s own phone', async () => {
  const { page, context } = await open(browser, { path: 'kiosk.html' });
  await state(page, 'app');
  await finger.press(page, say('en', 'app-no-questions'));
  await fetched(page);
  await finger.type(page, 'zip', '77002');
  await finger.press(page, say('en', 'help-zip-show'));
  const told = [];
  for (const link of await page.locator('#app article.card a[href], #app a.row[href]').all()) {
    const fold = link.locator('xpath=following-sibling::*[1]');
    if (told.length === 3) break;
    await fold.locator('summary').click();
    told.push((await read(fold.locator('svg.code'))).text);
    assert.equal(told.at(-1), await link.evaluate(({ href }) => href));
  }
  assert.equal(new Set(told).size, 3);
  await accessible(page);
  await context.close();
});

test('editing the address does not end it, and the usual page leads to it', async () => {
  const { page, context } = await kiosk();
  for (const hash of ['#mode=', '#', '#mode=usual', '#help-es']) {
    await page.evaluate((hash) => { location.hash = hash; }, hash);
    assert.equal(await page.getAttribute('html', 'class'), 'kiosk');
    assert.equal(await page.locator('#kiosk .finish').count(), 1);
  }
  await page.goto('about:blank');
  await page.goto(`${HOME}#mode=kiosk`);
  await page.waitForURL(`${HOME}kiosk.html`);
  await state(page, 'app');
  await context.close();
});

test('it speaks the language of the page', async () => {
  const { page, context } = await open(browser, { path: 'kiosk.html' });
  await fetched(page);
  for (const tag of languages()) {
    await page.locator(`main button[lang=${tag}]`).click();
    await page.locator('#kiosk').getByRole('button', { name: say(tag, 'kiosk-finish') }).waitFor();
  }
  await context.close();
});

test('the lines of the guide start it, and its policies are JSON', async () => {
  assert.ok(JSON.parse(block('json')).URLBlocklist.includes('*'));
  const words = block('sh').replaceAll('\\\n', ' ').trim().split(/\s+/);
  assert.equal(words.shift(), 'chromium');
  const address = words.pop().replace('https://help.example.org/', HOME);
  const { page, close } = await alone([...words, `--user-data-dir=${folder()}`, address], address);
  try {
    await state(page, 'app');
    assert.equal(page.url(), address);
    assert.ok(await page.locator('#kiosk .finish button').isVisible());
  } finally {
    await close();
  }
});
