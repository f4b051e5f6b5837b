// Open: a page in the browser, with everything noted that it must not do.

import { chromium } from 'playwright-core';

/** Where the page is; `cargo xtask test` sets it. */
export const HOME = process.env.WAYMARK_URL ?? 'http://127.0.0.1:8080/';
export const PHONE = { width: 360, height: 740 };
export const WIDE = { width: 1280, height: 800 };

/** What keeps a browser under test from asking its maker anything. */
export const QUIET = [
  '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--no-first-run',
];

/** One browser for a test file. Close it in `after`. */
export function launch({ args = [], ...options } = {}) {
  return chromium.launch({ executablePath: process.env.WAYMARK_CHROMIUM || undefined, args: [...QUIET, ...args], ...options });
}

/** A browser that keeps what it knows in this folder, as people's browsers do. It is a context at the same time. */
export async function keep(folder) {
  const browser = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.WAYMARK_CHROMIUM || undefined, args: QUIET, viewport: PHONE, locale: 'en-US',
  });
  return Object.assign(browser, { newContext: async () => browser });
}

/**
 * A page in a browser context of its own. Notes every request, every message and every breach of
 * the content policy. A request to another place than `home` is answered here and goes nowhere.
 */
export async function open(browser, { home = HOME, path = '', before, ...options } = {}) {
  const context = await browser.newContext({ viewport: PHONE, locale: 'en-US', ...options });
  const page = await context.newPage();
  const seen = { requests: [], messages: [], breaches: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('pageerror', (error) => seen.messages.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (/content security policy|trusted ?(types?|html|script)/i.test(text)) seen.breaches.push(text);
    else if (['error', 'warning'].includes(message.type())) seen.messages.push(text);
  });
  await context.route((url) => !url.href.startsWith(home), (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title><p>Elsewhere</p>' }));
  await before?.(page);
  await page.goto(home + path);
  return { page, seen, context };
}

/** Waits until the page is in this state: `app` or `static`. */
export function state(page, name) {
  return page.waitForSelector(`html[data-state=${name}]`, { state: 'attached' });
}
