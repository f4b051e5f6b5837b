// Network: seen from outside, two people who answer the opposite are the same person. The browser runs in a network of
// its own where all names and packets end and are counted (Linux, `unshare`); elsewhere, behind a proxy that logs.

import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { figure } from './figure.mjs';
import { HOST } from './outside.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
/** Ways to a network of one's own: as root, and as anybody where the system allows it. */
const WAYS = [['unshare', '--net', '--mount'], ['unshare', '--user', '--map-root-user', '--net', '--mount']];
const TRIED = ['sh', '-c', 'ip link set lo up && ip link add wire type veth peer name end && mount --bind /dev/null /etc/resolv.conf'];

const way = WAYS.find(([program, ...words]) => spawnSync(program, [...words, ...TRIED]).status === 0);
let seen;

before(async () => {
  if (!way) console.log('This machine gives a test no network of its own: a logging proxy stands in, and packets are not counted.');
  const [program, ...words] = [...way ?? [], process.execPath, here('inside.mjs'), here('../../dist'), ...way ? ['apart'] : []];
  const { stdout } = await promisify(execFile)(program, words, { maxBuffer: 2 ** 26 });
  seen = JSON.parse(stdout);
});

/**
 * What a server logs, sorted: files that are fetched side by side arrive in any order, all of them before the first
 * answer, as is seen below. Connections and names are opened anew as the browser likes, so they are looked at below, too.
 */
const requests = ({ log }) => log.filter((line) => /^[A-Z]+ /.test(line)).sort();
const without = (lines, others) => lines.filter((line) => !others.includes(line));
const names = ({ log }) => log.filter((line) => line.startsWith('name '));
const connections = ({ log }) => log.filter((line) => line.startsWith('connection '));

test('two people with opposite answers leave the same server log, byte for byte', () => {
  const { first, last } = seen.people;
  const both = Object.keys(first.said).filter((fact) => fact in last.said);
  const alike = both.filter((fact) => first.said[fact] === last.said[fact]);
  assert.ok(both.length >= 8 && alike.length === 0, `the answers are not opposite: ${alike}`);
  const [mine, theirs] = [requests(first), requests(last)];
  assert.ok(mine.length >= 12, 'the page was not fetched');
  assert.deepEqual([without(mine, theirs), without(theirs, mine)], [[], []], 'a request that only one of them made');
  assert.ok(mine.join('\n\n') === theirs.join('\n\n'), `a request was made again: ${mine.length} and ${theirs.length} in all`);
  const bytes = Buffer.byteLength(mine.join('\n\n'));
  figure('silent', `${mine.length} requests, ${bytes} bytes of log, the same for two people with opposite answers; ${way ? 'no packet to anybody else' : 'seen by a proxy'}`);
});

for (const person of ['first', 'last']) {
  test(`nothing leaves the device after the page has loaded: ${person}`, (t) => {
    const { log, loaded, counts } = seen.people[person];
    assert.deepEqual(log.slice(loaded), []);
    if (!way) return t.diagnostic('packets are not counted here');
    for (const line of names({ log })) assert.match(line, new RegExp(`^name ${HOST} \\d+$`));
    // The kernel's count: a question and its answer for each name, and the connections to the page's own port.
    assert.equal(counts.datagrams, 2 * names({ log }).length, 'a packet went elsewhere');
    assert.equal(counts.connections, connections({ log }).length, 'a connection went elsewhere');
    assert.deepEqual([...new Set(connections({ log }))], ['connection to port 80']);
    assert.equal(counts.pings, 0);
    return undefined;
  });
}

test('whatever goes out is seen: a page, a secure page, a call, and a browser that asks its maker about a form', (t) => {
  const { log, counts } = seen.leaks;
  const all = log.join('\n');
  assert.match(all, /^GET \S*\/answer-1992$/m);
  assert.match(all, way ? /^connection to port 443$/m : /^CONNECT 192.0.2.82:443$/m);
  assert.match(all, /content-autofill\.googleapis\.com/);
  if (!way) return t.diagnostic('packets are not counted here');
  assert.ok(counts.datagrams > 2 * names({ log }).length, 'the packets of a call are not counted');
  return undefined;
});
