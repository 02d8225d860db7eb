// A small reader of DER: definite lengths in their shortest form, tags of one byte, nothing left over.
import { must } from './refused.js';

export const BOOLEAN = 0x01;
export const INTEGER = 0x02;
export const BIT_STRING = 0x03;
export const OCTET_STRING = 0x04;
export const OID = 0x06;
export const UTC_TIME = 0x17;
export const GENERALIZED_TIME = 0x18;
export const SEQUENCE = 0x30;
export const SET = 0x31;
/** [0], [1] … with something inside. */
export const tagged = (number) => 0xa0 + number;

const CONSTRUCTED = 0x20;
const DEEPEST = 64;

/** One value that takes all bytes. */
export function readDer(bytes) {
  const node = nodeAt(bytes, 0);
  must(node.whole.length === bytes.length);
  return node;
}

/** What is inside is read only where it is looked at. */
class Node {
  constructor(tag, whole, content) {
    Object.assign(this, { tag, whole, content });
  }

  get children() {
    const children = [];
    for (let at = 0; at < this.content.length; at += children.at(-1).whole.length) children.push(nodeAt(this.content, at));
    return children;
  }
}

function nodeAt(bytes, at) {
  must(at + 2 <= bytes.length && (bytes[at] & 0x1f) !== 0x1f);
  const [length, from] = lengthAt(bytes, at + 1);
  must(from + length <= bytes.length);
  return new Node(bytes[at], bytes.subarray(at, from + length), bytes.subarray(from, from + length));
}

/** Everything inside is DER. */
export function mustBeDer(node, depth = 1) {
  must(depth <= DEEPEST);
  if (!(node.tag & CONSTRUCTED)) return;
  node.children.forEach((each) => mustBeDer(each, depth + 1));
}

function lengthAt(bytes, at) {
  if (bytes[at] < 0x80) return [bytes[at], at + 1];
  const count = bytes[at] - 0x80;
  must(count >= 1 && count <= 4 && at + count < bytes.length);
  let length = 0;
  for (let i = 1; i <= count; i += 1) length = length * 256 + bytes[at + i];
  must(length >= 0x80 && bytes[at + 1] !== 0);
  return [length, at + 1 + count];
}

/** Reads the members of a value in their order. */
export class Members {
  constructor(node, tag = SEQUENCE) {
    must(node?.tag === tag);
    this.left = [...node.children];
  }

  next(tag) {
    must(this.left[0]?.tag === tag);
    return this.left.shift();
  }

  optional(tag) {
    return this.left[0]?.tag === tag ? this.left.shift() : null;
  }

  skip() {
    must(this.left.length > 0);
    return this.left.shift();
  }

  end() {
    must(this.left.length === 0);
  }
}

export function oidOf({ content }) {
  const numbers = [];
  let number = 0;
  for (const each of content) {
    must(number !== 0 || each !== 0x80); // no idle zeros before a number
    number = number * 128 + (each & 0x7f);
    must(Number.isSafeInteger(number));
    if (each & 0x80) continue;
    numbers.push(number);
    number = 0;
  }
  must(content.length > 0 && !(content.at(-1) & 0x80));
  const first = Math.min(2, Math.floor(numbers[0] / 40));
  return [first, numbers[0] - 40 * first, ...numbers.slice(1)].join('.');
}

/** The first member of an AlgorithmIdentifier. */
export const algorithmOf = (node) => oidOf(new Members(node).next(OID));

/** A positive integer in its shortest form, as wide as a curve needs it. */
export function unsigned({ content }, width) {
  must(content.length > 0 && !(content[0] & 0x80));
  must(content[0] !== 0 || content[1] & 0x80);
  const digits = content[0] === 0 ? content.subarray(1) : content;
  must(digits.length <= width);
  const whole = new Uint8Array(width);
  whole.set(digits, width - digits.length);
  return whole;
}

const TIME = /^([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})(\.[0-9]{0,8}[1-9])?Z$/;

/** A time as ISO 8601 in UTC; where both have no fraction or the same number of digits they compare as texts. */
export function timeOf(node) {
  const written = String.fromCharCode(...node.content);
  must(node.tag === GENERALIZED_TIME || (node.tag === UTC_TIME && written.length === 13));
  const full = node.tag === GENERALIZED_TIME ? written : (written < '50' ? '20' : '19') + written;
  const [, year, month, day, hour, minute, second, fraction = ''] = TIME.exec(full) ?? [];
  must(year);
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  must(new Date(`${iso}Z`).toISOString().startsWith(iso));
  return { iso: `${iso}Z`, milliseconds: Date.parse(`${iso}Z`) + Number(`0${fraction}`) * 1000 };
}
