'use strict';
// A file has no server beside it, and browsers load no module from one: everything stands in this page.
(() => {
const fetch = async (name) => {
  // Of a module that is asked for beforehand nothing is wanted but that it is there.
  if (`./${name}` in modules) return new Response();
  const bytes = Uint8Array.from(atob(document.getElementById(name).text), (letter) => letter.charCodeAt(0));
  const kind = name.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream';
  return new Response(bytes, { headers: { 'Content-Type': kind } });
};
const modules = {
{{#modules}}'./{{name}}': () => {
{{&body}}},
{{/modules}}};
const loaded = {};
const load = async (name) => (loaded[name] ??= modules[name]());
{{&boot}}})();
