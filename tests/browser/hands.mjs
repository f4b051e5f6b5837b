// Hands: two ways to use the page. Both know only what a person sees: words, fields and headings.

import { plain } from './words.mjs';

/** More presses of one key than this find nothing. */
const MOST = 160;

/** By keyboard alone: Tab, arrows, Space, Enter, and digits. */
export const keyboard = {
  /** Chooses a row by its words. */
  async choose(page, words) {
    const found = await tabTo(page, (at) => at.kind === 'radio' || (at.kind === 'checkbox' && at.words === words));
    if (found.kind === 'checkbox') {
      await page.keyboard.press('Space');
      return keeps(page);
    }
    // Tab stops once in a group of radio buttons; arrows go on from there, and choose.
    if (found.words === words) return found.checked ? undefined : page.keyboard.press('Space');
    for (let turn = 0; turn < MOST; turn += 1) {
      await page.keyboard.press('ArrowDown');
      if ((await focused(page)).words === words) return undefined;
    }
    throw new Error(`arrows do not reach: ${words}`);
  },
  /** Presses a button, a link, or the line of a fold, by its words. */
  async press(page, words) {
    await tabTo(page, (at) => ['button', 'a', 'summary'].includes(at.kind) && at.words === words);
    await page.keyboard.press('Enter');
    await keeps(page);
  },
  /** Types into the box with this id. */
  async type(page, id, text) {
    await tabTo(page, (at) => at.id === id);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  },
  /** Sends the form: Enter in a field, as on any page. */
  async send(page) {
    await tabTo(page, (at) => at.form);
    await page.keyboard.press('Enter');
  },
};

/** By finger, and quick: the same events that a tap sends, without the way to it. */
export const finger = {
  choose: (page, words) => tap(page, 'main label.row', words),
  press: (page, words) => tap(page, 'main button, main a, main summary, header button', words),
  type: (page, id, text) => page.locator(`#${id}`).fill(text),
  send: (page) => page.evaluate(() => document.querySelector('#app form').requestSubmit()),
};

/** What has the focus: its kind, its words, its id, whether it is chosen, and whether Enter there sends a form. */
export async function focused(page) {
  const at = await page.evaluate(() => {
    const at = document.activeElement;
    const kind = at.localName === 'input' ? at.type : at.localName;
    const words = (kind === 'radio' || kind === 'checkbox' ? at.closest('label') : at).textContent;
    return { kind, words, id: at.id, checked: at.checked === true, form: at.localName === 'input' && Boolean(at.form) };
  });
  return { ...at, words: plain(at.words) };
}

/** The words of everything of this kind on the page. */
export async function wordsOf(page, selector) {
  const words = await page.evaluate((selector) =>
    [...document.querySelectorAll(`#app ${selector}`)].map((one) => one.textContent), selector);
  return words.map(plain);
}

/** Nothing that is pressed or chosen may throw the focus back to the start of the page. */
async function keeps(page) {
  const at = await focused(page);
  if (at.kind === 'body') throw new Error(`the focus is lost on "${await wordsOf(page, 'h1')}"`);
}

async function tabTo(page, wanted) {
  for (let turn = 0; turn < MOST; turn += 1) {
    // What has the focus already may be it, so look before the first Tab.
    const at = await focused(page);
    if (wanted(at)) return at;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${wanted} on "${await wordsOf(page, 'h1')}"`);
}

async function tap(page, selector, words) {
  const index = (await wordsOf(page, `:is(${selector})`)).indexOf(words);
  if (index < 0) throw new Error(`nothing to tap says "${words}" on "${await wordsOf(page, 'h1')}"`);
  await page.evaluate(([selector, index]) => document.querySelectorAll(`#app :is(${selector})`)[index].click(), [selector, index]);
}
