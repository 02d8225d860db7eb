// A strict reader of JSON (RFC 8259): no member twice, no lone surrogates, no byte order mark. Objects become maps.
import { textOf } from './bytes.js';
import { must } from './refused.js';

const BLANK = /[ \t\n\r]*/y;
const NUMBER = /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const WORDS = new Map([['true', true], ['false', false], ['null', null]]);
/** How deep objects and lists may stand in each other. */
const DEEPEST = 64;

export function readJson(bytes) {
  const reader = new Reader(textOf(bytes));
  const value = reader.value(0);
  reader.skip();
  must(reader.at === reader.text.length);
  return value;
}

export const isObject = (value) => value instanceof Map;

class Reader {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  skip() {
    this.match(BLANK);
  }

  match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    must(found);
    this.at = pattern.lastIndex;
    return found[0];
  }

  /** Whether that sign is next; then it is read. */
  next(sign) {
    this.skip();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  value(depth) {
    if (this.next('{')) return this.object(depth + 1);
    if (this.next('[')) return this.list(depth + 1);
    if (this.next('"')) return this.string();
    for (const [word, meant] of WORDS) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return meant;
      }
    }
    return Number(this.match(NUMBER));
  }

  /** From behind its first quote. What is between the two the browser reads itself, as strictly. */
  string() {
    const from = this.at - 1;
    while (this.text[this.at] !== '"') {
      must(this.at < this.text.length);
      this.at += this.text[this.at] === '\\' ? 2 : 1;
    }
    this.at += 1;
    const text = JSON.parse(this.text.slice(from, this.at));
    must(text.isWellFormed());
    return text;
  }

  object(depth) {
    must(depth <= DEEPEST);
    const members = new Map();
    if (this.next('}')) return members;
    do {
      must(this.next('"'));
      const name = this.string();
      must(!members.has(name) && this.next(':'));
      members.set(name, this.value(depth));
    } while (this.next(','));
    must(this.next('}'));
    return members;
  }

  list(depth) {
    must(depth <= DEEPEST);
    const values = [];
    if (this.next(']')) return values;
    do {
      values.push(this.value(depth));
    } while (this.next(','));
    must(this.next(']'));
    return values;
  }
}
