// Alone: a browser that starts as people start theirs, and is looked into from outside once it shows the page.

import { spawn } from 'node:child_process';
import { chromium } from 'playwright-core';

/** How long a busy machine may take to show a page. */
const SHOWN_MS = 60_000;
const LOOKS = 4;
const LOOK_MS = 6000;

/** A browser that is started with these words. `address` is the page that it opens by itself. Close it when done. */
export async function alone(words, address) {
  // A test has no screen, may be root, and looks in from outside.
  const ours = ['--headless=new', '--no-sandbox', '--remote-debugging-port=0'];
  const browser = spawn(process.env.WAYMARK_CHROMIUM ?? chromium.executablePath(), [...words, ...ours]);
  const ended = new Promise((done) => { browser.on('exit', done); });
  const close = async () => {
    browser.kill();
    await ended;
  };
  try {
    const seen = await look(await listening(browser), address);
    const pages = seen.contexts().flatMap((context) => context.pages());
    return { page: pages.find((page) => page.url() === address) ?? pages[0], close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where the browser says that it may be looked into. */
function listening(browser) {
  return new Promise((done, fail) => {
    let text = '';
    browser.on('exit', () => fail(new Error(`the browser ends: ${text}`)));
    browser.stderr.on('data', (data) => {
      text += data;
      const found = /DevTools listening on (\S+)/.exec(text);
      if (found) done(found[1]);
    });
  });
}

/** The running browser, once it shows this address. A look that comes while a page is being made may hang, so it is tried anew. */
async function look(told, address) {
  const list = new URL('/json/list', told.replace('ws:', 'http:'));
  const there = async () => (await (await fetch(list)).json()).some(({ url, title }) => url === address && title === 'Waymark');
  const limit = Date.now() + SHOWN_MS;
  while (!(await there())) {
    if (Date.now() > limit) throw new Error(`the browser does not show ${address}`);
    await new Promise((done) => { setTimeout(done, 100); });
  }
  for (let turn = 0; turn < LOOKS; turn += 1) {
    const seen = await chromium.connectOverCDP(told, { timeout: LOOK_MS }).catch(() => null);
    if (seen) return seen;
  }
  throw new Error('the browser runs, and does not let itself be looked into');
}
