// What a scanned or typed text means before anyone is asked: cleaning, the check character, and the kinds of code.
import { pairs, untyped } from './layouts.js';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const LOOK_ALIKES = pairs('АВЕКМНОРСТХІ', 'ABEKMHOPCTXI');
const TWINS_ALONE = /^(?=.*[АВЕКМНОРСТХІ])(?:[АВЕКМНОРСТХІ]|\P{Script=Cyrillic})*$/su;

const AIM_IDENTIFIER = /^\][A-Z][0-9A-Z]/;
const OWN_CODE = /^[A-Z]{4}(?:\d{8}|[LANU]\d{7})[0-9A-Z]$/;
const NODE_WITH_POSITION = /^([A-Z]{4}N\d{7}[0-9A-Z])[/.:_-]([0-9A-Z]{1,5})$/;
const KINDS = { L: 'lot', A: 'organism', N: 'node', U: 'user' };

/** The check character of ISO/IEC 7064 MOD 37,36 for a text of digits and Latin capitals. */
export function checkCharacter(body) {
  let product = 36;
  for (const character of body) {
    product = (product + ALPHABET.indexOf(character)) % 36 || 36;
    product = (product * 2) % 37;
  }
  return ALPHABET[(37 - product) % 36];
}

/** Which of our codes this is: unit, lot, organism, node, user; mistyped when only the check fails; foreign otherwise. */
export function kindOf(code) {
  if (!OWN_CODE.test(code)) return 'foreign';
  if (checkCharacter(code.slice(0, -1)) !== code.at(-1)) return 'mistyped';
  return KINDS[code[4]] ?? 'unit';
}

/**
 * The code as it was meant. Symbology identifiers, control characters and blanks go; web links give their code;
 * Cyrillic comes from look-alike letters or from a scanner that "typed" while a Russian or Kazakh layout was on.
 */
export function normalise(text) {
  const composed = text.normalize('NFC');
  const lookingLike = fromLink(clean(lookAlikes(composed)));
  const meant = untyped(composed).map(clean).map(fromLink);
  const byHand = TWINS_ALONE.test(composed.toUpperCase());
  return meant.find(isOwn) ?? (byHand ? lookingLike : meant[0] ?? lookingLike);
}

/** Splits a place written as node and position, such as KZIZN0000042X/A5. */
export function splitPosition(code) {
  const [, node, position] = NODE_WITH_POSITION.exec(code) ?? [];
  return node ? { code: node, position } : { code, position: null };
}

function isOwn(code) {
  return code.startsWith('AYAZ-') || !['foreign', 'mistyped'].includes(kindOf(code));
}

function clean(text) {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2400-\u2421]/gu, '')
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(AIM_IDENTIFIER, '');
}

function fromLink(text) {
  if (!/^HTTPS?:\/\//.test(text)) return text;
  return text.match(/[?&]CODE=([0-9A-Z]+)/)?.[1] ?? text.match(/\/([0-9A-Z]+)\/?$/)?.[1] ?? text;
}

function lookAlikes(text) {
  return Array.from(text.toUpperCase(), (letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
}
