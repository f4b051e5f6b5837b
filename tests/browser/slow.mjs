// Slow: a phone a quarter as fast as a computer with nothing else to do.
//
// A shared computer is slow already when others use it. So a piece of work is timed that is always the same, and what
// it takes longer than on a quiet computer is taken off the slow-down: both together are four times.

export const SLOWER = 4;
/** What `work` takes in ms on a quiet computer of the kind that the limits were set on. */
const QUIET = 12;

/** Opens an empty page, to time the work on. Call what it returns for the slow-down that is missing just now. */
export async function missing(browser) {
  const page = await (await browser.newContext()).newPage();
  return async () => Math.max(1, Math.min(SLOWER, SLOWER * QUIET / await page.evaluate(work)));
}

/** Slows a page down so many times; 1 is not at all. */
export async function brake({ context, page }) {
  const session = await context.newCDPSession(page);
  return (rate) => session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Runs in an empty page: how long a piece of work takes that is always the same, in ms. The usual of a few times. */
function work() {
  const once = () => {
    const start = performance.now();
    let sum = 0;
    for (let turn = 0; turn < 500_000; turn++) sum = (sum * 31 + turn) % 1_000_003;
    const list = document.createElement('ul');
    for (let turn = 0; turn < 300; turn++) list.append(Object.assign(document.createElement('li'), { textContent: sum + turn }));
    document.body.append(list);
    list.getBoundingClientRect();
    list.remove();
    return performance.now() - start;
  };
  return Array.from({ length: 7 }, once).sort((one, other) => one - other)[3];
}
