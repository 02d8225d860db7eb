// Bytes, and the few ways in which the texts of a bundle write them.
import { must } from './refused.js';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

export const utf8 = (text) => encoder.encode(text);

/** Throws where the bytes are not UTF-8. */
export const textOf = (bytes) => decoder.decode(bytes);

export function concat(parts) {
  const whole = new Uint8Array(parts.reduce((sum, each) => sum + each.length, 0));
  let at = 0;
  for (const each of parts) {
    whole.set(each, at);
    at += each.length;
  }
  return whole;
}

export function equal(some, others) {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}

export const hex = (bytes) => Array.from(bytes, (each) => each.toString(16).padStart(2, '0')).join('');

/** Only the canonical writing: what would be written otherwise is refused. */
export function base64(text) {
  const letters = atob(text);
  must(btoa(letters) === text);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i += 1) bytes[i] = letters.charCodeAt(i);
  return bytes;
}

/** A hash, in base64. */
export function hashOf(text) {
  const bytes = base64(text);
  must(bytes.length === 32);
  return bytes;
}

const DECIMAL = /^(0|[1-9][0-9]{0,15})$/;

/** A decimal number without leading zeros, up to 2^53 - 1. */
export function numberOf(text) {
  must(DECIMAL.test(text) && Number.isSafeInteger(Number(text)));
  return Number(text);
}

/** The lines of a text file; each ends with a line feed, an empty file has none. */
export function linesOf(bytes) {
  const text = textOf(bytes);
  if (text === '') return [];
  must(text.endsWith('\n'));
  return text.slice(0, -1).split('\n');
}
