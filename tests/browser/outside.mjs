// Outside: the rest of the world, as the browser sees it. Names, pages and every other connection end here, and are logged.

import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as listen } from 'node:net';
import { extname, join } from 'node:path';

/** The page's host. No such name is ever given out. */
export const HOST = 'waymark.test';
/** An address that belongs to nobody. Inside the test's network all addresses lead here. */
const ADDRESS = [192, 0, 2, 80];
const A = 1;
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm', '.ftl': 'text/plain; charset=utf-8',
};

/** What is logged: a line for each thing that came, and nothing of when. `keep` says which lines count. */
export function journal(keep) {
  const lines = [];
  return { note: (line) => keep(line) && lines.push(line), count: () => lines.length, take: () => lines.splice(0) };
}

/** A server of the folder `dist`, and of nothing else. As a proxy it is asked for whole addresses. */
export async function pages(folder, port, note) {
  const server = createServer((request, answer) => {
    const { method, url, rawHeaders, headers } = request;
    note(`${method} ${url}\n${pairs(rawHeaders).join('\n')}`);
    const { pathname } = new URL(url, `http://${headers.host}`);
    const file = find(folder, headers.host, pathname);
    answer.writeHead(file ? 200 : 404, { 'Content-Type': TYPES[extname(pathname) || '.html'] ?? 'application/octet-stream' });
    answer.end(file);
  });
  server.on('connection', () => note('connection to port 80'));
  server.on('connect', ({ url }, socket) => {
    note(`CONNECT ${url}`);
    socket.end('HTTP/1.1 502 Nowhere\r\n\r\n');
  });
  server.listen(port);
  await new Promise((done) => server.once('listening', done));
  return server.address().port;
}

/** Answers the page's own name, and says of every other that it does not exist. */
export async function names(note) {
  const socket = createSocket({ type: 'udp4' });
  socket.on('message', (question, { address, port }) => {
    const { name, type, end } = asked(question);
    note(`name ${name} ${type}`);
    socket.send(reply(question.subarray(0, end), name === HOST, type), port, address);
  });
  socket.bind(53, '0.0.0.0');
  await new Promise((done) => socket.once('listening', done));
}

/** Takes connections to a port that no page needs, and ends them. */
export async function elsewhere(port, note) {
  const server = listen((socket) => {
    note(`connection to port ${port}`);
    socket.on('error', () => {}).destroy();
  });
  server.listen(port);
  await new Promise((done) => server.once('listening', done));
}

/** How much the kernel of this network has sent: it counts what no program of ours listens for, too. */
export function sent() {
  const counts = {};
  const lines = readFileSync('/proc/net/snmp', 'utf8').trim().split('\n').map((line) => line.split(' '));
  for (let at = 0; at < lines.length; at += 2) {
    lines[at].forEach((name, place) => { counts[`${lines[at][0]}${name}`] = Number(lines[at + 1][place]); });
  }
  const six = Object.fromEntries(readFileSync('/proc/net/snmp6', 'utf8').trim().split('\n').map((line) => line.split(/\s+/)));
  return {
    connections: counts['Tcp:ActiveOpens'],
    datagrams: counts['Udp:OutDatagrams'] + Number(six.Udp6OutDatagrams),
    pings: counts['Icmp:OutEchos'] + Number(six.Icmp6OutEchos),
  };
}

function find(folder, host, path) {
  if (host !== HOST) return undefined;
  try {
    return readFileSync(join(folder, path === '/' ? 'index.html' : path.replaceAll('/', '')));
  } catch {
    return undefined;
  }
}

function pairs(raw) {
  return raw.flatMap((name, at) => (at % 2 ? [] : [`${name}: ${raw[at + 1]}`]));
}

/** The name and kind that a question of DNS asks for, and where the question ends. */
function asked(question) {
  const parts = [];
  let at = 12;
  while (question[at]) {
    parts.push(question.toString('latin1', at + 1, at + 1 + question[at]));
    at += 1 + question[at];
  }
  return { name: parts.join('.').toLowerCase(), type: question.readUInt16BE(at + 1), end: at + 5 };
}

/** An answer of DNS: our address, or that there is no such name. */
function reply(question, known, type) {
  const answer = Buffer.from(question);
  answer.writeUInt16BE(known ? 0x8180 : 0x8183, 2);
  answer.fill(0, 6, 12);
  if (!known || type !== A) return answer;
  answer.writeUInt16BE(1, 6);
  return Buffer.concat([answer, Buffer.from([0xc0, 12, 0, A, 0, 1, 0, 0, 0, 60, 0, 4, ...ADDRESS])]);
}
