// Forget: reload, Back, leave fast and *Erase everything* leave no answer. Only these do: a change of language loses nothing.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { finger, wordsOf } from './hands.mjs';
import { HOME, launch, state } from './open.mjs';
import { act, answerAll, asked, begin, enter, fetched, heading, put } from './walk.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const NAME = 'rosa-hurt-by-green-card-husband';
const ELSEWHERE = 'https://www.weather.gov/';

/** A page whose questions are all answered, with a ZIP code looked for. */
async function answered() {
  const walk = await enter(browser, { name: NAME, hand: finger });
  const { page, hand, say } = walk;
  await begin(walk);
  await answerAll(walk);
  await act(walk, () => hand.press(page, say('findings-help')));
  await hand.type(page, 'zip', '79901');
  await hand.press(page, say('help-zip-show'));
  await act(walk, () => hand.press(page, say('app-back')));
  return walk;
}

/** A page in the middle of a question, with the answer chosen and not sent. */
async function amid() {
  const walk = await enter(browser, { name: NAME, hand: finger });
  await begin(walk);
  await answerAll(walk, (fact) => fact === 'abuser');
  await put(walk, 'abuser', walk.who.answers.abuser);
  assert.deepEqual(await wordsOf(walk.page, 'label.row:has(:checked)'), [walk.say('fact-abuser', 'opt-green-card-spouse')]);
  return walk;
}

/** The page stands as it was when it was first opened, and every question and box is empty. */
async function fresh(walk) {
  const { page, hand, say } = walk;
  await state(page, 'app');
  await fetched(page);
  assert.equal(await heading(page), say('app-welcome'));
  assert.equal(await page.locator('#app :checked, #app details[open]').count(), 0);
  await act(walk, () => hand.press(page, say('app-no-questions')));
  assert.equal(await page.inputValue('#zip'), '');
  assert.equal(await page.locator('article.card').count(), 0);
  await act(walk, () => hand.press(page, say('app-back')));
  await begin(walk);
  assert.equal(await asked(walk), 'birth-date');
  assert.equal(await page.locator('#app :checked').count(), 0);
  assert.ok(!(await wordsOf(page, 'button')).includes(say('app-see-so-far')), 'there are answers');
  await act(walk, () => hand.press(page, say('app-back')));
  await act(walk, () => hand.press(page, say('app-back')));
}

const WAYS = {
  reload: (page) => page.reload(),
  'the same address again': (page) => page.goto(HOME),
  'another page and Back': async (page) => {
    await page.goto(ELSEWHERE);
    await page.goBack();
  },
  'Back and Forward': async (page) => {
    await page.goBack();
    await page.goForward();
  },
};

for (const [from, start] of Object.entries({ 'the findings': answered, 'a question': amid })) {
  for (const [name, go] of Object.entries(WAYS)) {
    test(`${name}, from ${from}: a fresh start`, async () => {
      const walk = await start();
      await go(walk.page);
      await fresh(walk);
      await walk.context.close();
    });
  }

  test(`leave fast from ${from}: covered and empty at once, and Back does not return`, async () => {
    const { page, context, who, say } = await start();
    // The other page never answers, so that what is left of ours can be looked at.
    let waits;
    await context.route(ELSEWHERE, (route) => { waits = route; });
    const left = await page.evaluate(() => {
      document.querySelector('#app [data-leave]').click();
      const { width, height } = document.getElementById('cover').getBoundingClientRect();
      return { title: document.title, text: document.body.innerHTML, covered: width >= innerWidth && height >= innerHeight };
    });
    assert.deepEqual(left, { title: 'Weather', text: '', covered: true });
    while (!waits) await page.waitForTimeout(10);
    await waits.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
    await page.waitForURL(ELSEWHERE);
    await page.goBack();
    assert.equal(page.url(), 'about:blank');
    assert.ok(!(await page.content()).includes(say('fact-abuser', `opt-${who.answers.abuser}`)));
    await context.close();
  });
}

test('Erase asks once, keeps everything on a no, and forgets everything on a yes', async () => {
  const walk = await answered();
  const { page, hand, say } = walk;
  await act(walk, () => hand.press(page, say('findings-review')));
  const answers = await wordsOf(page, 'dl');
  await act(walk, () => hand.press(page, say('app-erase')));
  await act(walk, () => hand.press(page, say('app-erase-keep')));
  assert.deepEqual(await wordsOf(page, 'dl'), answers);
  await act(walk, () => hand.press(page, say('app-erase')));
  await act(walk, () => hand.press(page, say('app-erase')));
  await fresh(walk);
  await walk.context.close();
});

test('another language forgets nothing: not what is sent, and not what is only chosen', async () => {
  const walk = await amid();
  const { page } = walk;
  const chosen = () => page.evaluate(() => [...document.querySelectorAll('#app form input')].map((one) => one.checked));
  const before = await chosen();
  const rows = [];
  for (const tag of ['es', 'en']) {
    await act(walk, () => page.locator('header button').click());
    await act(walk, () => page.locator(`main button[lang=${tag}]`).click());
    assert.equal(await page.getAttribute('html', 'lang'), tag);
    assert.deepEqual(await chosen(), before);
    rows.push(...await wordsOf(page, 'label.row:has(:checked)'));
  }
  assert.notEqual(rows[0], rows[1]);
  await act(walk, () => walk.hand.send(page));
  const { facts } = await answerAll(walk);
  assert.ok(!facts.includes('abuser') && !facts.includes('birth-date'));
  await walk.context.close();
});

test('what is ticked in place of an answer can be taken back', async () => {
  const walk = await enter(browser, { name: NAME, hand: finger });
  const { page, hand, say } = walk;
  await begin(walk);
  await answerAll(walk, (fact) => fact === 'citizenship-countries');
  for (let twice = 0; twice < 2; twice += 1) await put(walk, 'citizenship-countries', '?');
  assert.equal(await page.locator('#app :checked').count(), 0);
  await hand.press(page, say('app-continue'));
  assert.equal(await asked(walk), 'citizenship-countries');
  assert.ok(await page.locator('#slip').isVisible(), 'an answer that is not on the screen was taken');
  await walk.context.close();
});
