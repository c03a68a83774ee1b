// The text of a link's fragment: a version, the name of a preset, a check sum
// that tells a link that was cut off, and what differs from the preset.
//
//   #switchcost=1.image-boxes.4k2f0&start=2026-12&demand/labels_per_month=90000&!incumbent/scores
//
// Each entry sets a JSON Pointer, or with "!" removes it. Without its check sum
// a link may be written by hand.
import { prefix } from './address.js';

// Eight candidates with every figure of their own need about 30,000 characters.
const longest = 60_000;

/** @typedef {[pointer: string, value: string | undefined]} Entry undefined removes what is there */
/** @typedef {{version: number, preset: string, entries: Entry[]}} Fragment */

/** @param {Fragment} fragment */
export function write({ version, preset, entries: all }) {
  const whole = (/** @type {string} */ text) => text.replace(/\p{Surrogate}/gu, '\ufffd'); // no address can hold half a character
  const fragment = {
    version,
    preset,
    entries: all.map(([pointer, value]) => /** @type {Entry} */ ([whole(pointer), value && whole(value)])),
  };
  const entries = fragment.entries.map(([pointer, value]) =>
    value === undefined ? `!${name(pointer)}` : `${name(pointer)}=${escaped(value)}`,
  );
  return [`${prefix}${version}.${preset}.${checkSum(fragment)}`, ...entries].join('&');
}

/**
 * What a fragment says; undefined where it is damaged. Never throws.
 * @param {string} text
 * @returns {Fragment | undefined}
 */
export function read(text) {
  if (!text.startsWith(prefix) || text.length > longest) return undefined;
  const [head, ...rest] = text.slice(prefix.length).split('&');
  const [, version, preset, sum] = /^([1-9]\d{0,3})\.([a-z0-9-]{1,64})(?:\.([0-9a-z]{1,7}))?$/.exec(head) ?? [];
  if (!version) return undefined;
  const entries = rest.map(entry);
  if (entries.includes(undefined)) return undefined;
  const fragment = { version: Number(version), preset, entries: /** @type {Entry[]} */ (entries) };
  return sum === undefined || sum === checkSum(fragment) ? fragment : undefined;
}

/** @param {string} text @returns {Entry | undefined} */
function entry(text) {
  const [, name, value] = /^([^=]+)(?:=(.*))?$/s.exec(text) ?? [];
  try {
    const pointer = decodeURIComponent(name ?? '');
    const removes = pointer.startsWith('!');
    if (!name || removes !== (value === undefined)) return undefined;
    return removes ? [`/${pointer.slice(1)}`, undefined] : [`/${pointer}`, decodeURIComponent(value)];
  } catch {
    return undefined; // a % that stands for no character
  }
}

/** @param {string} pointer */
const name = (pointer) => escaped(pointer.slice(1)).replaceAll('%2F', '/');

/** Without what ends an address where people paste one. @param {string} text */
const escaped = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** FNV-1a over what it says: an address may be escaped anew on its way. @param {Fragment} fragment */
function checkSum({ version, preset, entries }) {
  const text = JSON.stringify([version, preset, entries.map(([pointer, value = null]) => [pointer, value])]);
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return sum.toString(36);
}
