// Inside: run by network.test.mjs, in a network of its own where the machine allows one. Two people who answer the
// opposite use the page, each in a new browser; then a page that does what ours must never do. Prints what was seen.

import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finger } from './hands.mjs';
import { HOST, elsewhere, journal, names, pages, sent } from './outside.mjs';
import { about } from './words.mjs';

const [folder, apart] = process.argv.slice(2);
// Behind a proxy every connection is one to the proxy, and tells nothing.
const log = journal((line) => !OWN.some((name) => line.includes(name)) && (apart || !line.startsWith('connection ')));
process.env.WAYMARK_URL = `http://${HOST}/`;
/** What Chromium asks for itself as soon as it runs, whatever the page. Nothing else is kept from the network. */
const OWN = ['update.googleapis.com', 'clients2.google.com', 'accounts.google.com'];
const options = {
  args: [
    `--unsafely-treat-insecure-origin-as-secure=http://${HOST}`,
    `--host-resolver-rules=${OWN.map((name) => `MAP ${name} ~NOTFOUND`).join(', ')}`,
  ],
};

/** The first choice everywhere, and the last; two days, two countries, two ZIP codes. */
const OPPOSITE = {
  first: { place: 0, date: '1975-01-02', number: '1', country: 'SV', zip: '79901' },
  last: { place: -1, date: '2010-12', number: '70', country: 'MX', zip: '10001' },
};

/** A second device, because a call is not made over `lo`. Its packets end here like all others. */
const WIRES = [
  'link set lo up', 'link add wire type veth peer name end', 'addr add 10.7.7.1/24 dev wire', 'link set wire up', 'link set end up',
  'route add local default dev lo', '-6 route add local default dev lo',
];
/** A browser asks its maker about a form some time after that is there. */
const LINGER = 1200;

if (apart) {
  alone();
  await names(log.note);
  await pages(folder, 80, log.note);
  await elsewhere(443, log.note);
} else {
  const port = await pages(folder, 0, log.note);
  options.proxy = { server: `http://127.0.0.1:${port}`, bypass: '<-loopback>' };
}
// The shared helpers read the page's address when they are loaded.
const { HOME, launch } = await import('./open.mjs');
const { screening } = await import('./screening.mjs');
const { enter } = await import('./walk.mjs');

/** No way out but to ourselves: every address there is belongs to this machine. */
function alone() {
  const conf = join(tmpdir(), `waymark-names-${process.pid}`);
  writeFileSync(conf, 'nameserver 127.0.0.1\n');
  execFileSync('mount', ['--bind', conf, '/etc/resolv.conf']);
  rmSync(conf);
  for (const words of WIRES) execFileSync('ip', words.split(' '));
}

/** Does something with a new browser. Returns what was logged, and what the kernel counts. */
async function watched(work) {
  log.take();
  const before = apart && sent();
  const browser = await launch(options);
  const told = await work(browser);
  await browser.close();
  const after = apart && sent();
  const counts = Object.fromEntries(Object.entries(after ?? {}).map(([name, count]) => [name, count - before[name]]));
  return { ...told, counts, log: log.take() };
}

/** A whole screening. The answers are made up while it goes: what is asked follows from them. */
async function person(browser, side) {
  const said = {};
  const walk = await enter(browser, { name: 'rosa-hurt-by-green-card-husband', hand: slow, before: real });
  const loaded = log.count();
  walk.who.answers = new Proxy({}, { get: (_, fact) => (said[fact] ??= answer(side, about(fact))) });
  await screening(walk, side.zip);
  return { said, loaded };
}

/** A hand that rests after it has typed. */
const slow = {
  ...finger,
  type: async (page, id, text) => {
    await finger.type(page, id, text);
    await page.waitForTimeout(LINGER);
  },
};

/** The shared helper answers other hosts by itself; here nothing may come between the browser and the network. */
function real(page) {
  return page.context().unrouteAll();
}

function answer(side, { id, kind, options, none }) {
  if (kind === 'yes-no') return side.place ? 'no' : 'yes';
  if (kind === 'one-of') return options.at(side.place);
  if (kind === 'any-of') return side.place ? none ?? options.at(-1) : options[0];
  if (kind === 'date') return id === 'birth-date' || !side.place ? side.date : '?';
  return side[kind] ?? side.country;
}

/** Ways out, that the page's policy does not close. */
async function leaky(browser) {
  const page = await browser.newPage();
  await page.goto(HOME);
  await page.evaluate(async () => {
    document.querySelector('main').append(document.createElement('input'));
    const call = new RTCPeerConnection({ iceServers: [{ urls: 'stun:198.51.100.7:3478' }] });
    call.createDataChannel('a');
    await call.setLocalDescription(await call.createOffer());
  });
  await page.waitForTimeout(LINGER);
  await page.goto('http://192.0.2.81/answer-1992').catch(() => {});
  await page.goto('https://192.0.2.82/').catch(() => {});
  return {};
}

const seen = { people: {} };
for (const [name, side] of Object.entries(OPPOSITE)) seen.people[name] = await watched((browser) => person(browser, side));
seen.leaks = await watched(leaky);
writeFileSync(1, JSON.stringify(seen));
process.exit(0);
