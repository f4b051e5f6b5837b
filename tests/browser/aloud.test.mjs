// Aloud: the screen is read on a tap, by a voice that is on the device, or not at all.
// Browsers under test have no voices, so the test puts some in their place, and notes what they are told.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible } from './axe.mjs';
import { finger } from './hands.mjs';
import { launch } from './open.mjs';
import { tour } from './tour.mjs';
import { act, answer, begin, enter } from './walk.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const NAME = 'maria-u-visa-houston';
const LOCAL = [{ lang: 'en-US', localService: true }, { lang: 'es_MX', localService: true }];
const REMOTE = LOCAL.map(({ lang }) => ({ lang, localService: false }));

/** Puts these voices into a page. */
function speaker(voices) {
  return (page) => page.addInitScript((voices) => {
    globalThis.told = [];
    const synth = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (speech) => globalThis.told.push({ words: speech.text, voice: speech.voice }),
      cancel: () => globalThis.told.push('silence'),
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synth });
    globalThis.SpeechSynthesisUtterance = class extends EventTarget {
      constructor(text) {
        super();
        this.text = text;
      }
    };
  }, voices);
}

async function withVoices(voices, tag = 'en') {
  const walk = await enter(browser, { name: NAME, hand: finger, tag, before: speaker(voices) });
  // What reads aloud comes last of all, together with the place to open a kept file.
  await walk.page.waitForSelector('#open details', { state: 'attached' });
  return walk;
}

const told = (page) => page.evaluate(() => globalThis.told.splice(0));
const button = (page) => page.locator('#app main button.aloud');

for (const [name, voices] of [['no voice', []], ['voices of the network alone', REMOTE], ['a voice of another language alone', [{ lang: 'fr-FR', localService: true }]],
  ['a voice that does not say where it is', [{ lang: 'en-US' }]]]) {
  test(`${name}: nothing is offered and nothing is said`, async () => {
    const walk = await withVoices(voices);
    assert.equal(await button(walk.page).count(), 0);
    assert.deepEqual(await told(walk.page), []);
    await walk.context.close();
  });
}

for (const tag of ['en', 'es']) {
  test(`every line of a question is read, in ${tag}, by the voice on the device`, async () => {
    const walk = await withVoices([...REMOTE, ...LOCAL], tag);
    const { page, say } = walk;
    await begin(walk);
    for (let turn = 0; turn < 3; turn += 1) await answer(walk);
    await accessible(page);
    await button(page).click();
    const all = await told(page);
    assert.ok(all.every(({ voice }) => voice.localService && voice.lang.startsWith(tag)), JSON.stringify(all));
    const words = all.map((one) => one.words);
    for (const line of [say('fact-in-us-now'), say('fact-in-us-now', 'opt-yes'), say('app-dont-know'), say('app-continue')]) {
      assert.ok(words.includes(line), `"${line}" is not read: ${words.join(' | ')}`);
    }
    assert.ok(!words.includes(say('app-aloud')), 'the button reads itself');
    await walk.context.close();
  });
}

test('a second tap, another screen and leaving make it silent', async () => {
  const walk = await withVoices(LOCAL);
  const { page, hand, say } = walk;
  await button(page).click();
  assert.ok((await told(page)).length > 5);
  await button(page).click();
  assert.deepEqual(await told(page), ['silence']);
  await button(page).click();
  await told(page);
  await act(walk, () => hand.press(page, say('app-start')));
  await page.waitForFunction(() => globalThis.told.length);
  assert.deepEqual(await told(page), ['silence']);
  await button(page).click();
  await told(page);
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  assert.deepEqual(await told(page), ['silence']);
  await walk.context.close();
});

test('the button stands once on every screen, and the program is not disturbed by it', async () => {
  const wrong = [];
  const { seen } = await tour(browser, async (name, { page }) => {
    await button(page).first().waitFor();
    if ((await button(page).count()) !== 1 || (await page.locator('.note.back').count())) wrong.push(name);
  }, { before: speaker(LOCAL) });
  assert.deepEqual(wrong, []);
  assert.deepEqual([seen.messages, seen.breaches], [[], []]);
});
