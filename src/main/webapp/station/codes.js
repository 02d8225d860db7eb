// What a scanned or typed text means before anyone is asked: cleaning, the check character, and the kinds of code.

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const LOOK_ALIKES = pairs('АВЕКМНОРСТХІ', 'ABEKMHOPCTXI');
const RUSSIAN_LAYOUT = pairs('ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ', "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.`");
// The Kazakh layout has letters where others have digits.
const KAZAKH_DIGITS = pairs('"ӘІҢҒ,.ҮҰҚӨҺ', '1234567890-=');

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
  const plain = clean(text);
  if (!/[^\x20-\x7E]/.test(plain)) return fromLink(plain);
  const meant = [lookAlikes(plain), byLayout(plain)].map(clean).map(fromLink);
  return meant.find(isOwn) ?? meant.find((candidate) => /^[\x20-\x7E]*$/.test(candidate)) ?? plain;
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
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(AIM_IDENTIFIER, '');
}

function fromLink(text) {
  if (!/^HTTPS?:\/\//.test(text)) return text;
  return text.match(/[?&]CODE=([0-9A-Z]+)/)?.[1] ?? text.match(/\/([0-9A-Z]+)\/?$/)?.[1] ?? text;
}

function lookAlikes(text) {
  return translate(text, LOOK_ALIKES);
}

function byLayout(text) {
  const kazakh = /[ӘІҢҒҮҰҚӨҺ]/.test(text);
  return translate(text, kazakh ? new Map([...RUSSIAN_LAYOUT, ...KAZAKH_DIGITS]) : RUSSIAN_LAYOUT);
}

function translate(text, letters) {
  return Array.from(text, (letter) => letters.get(letter) ?? letter).join('');
}

function pairs(from, to) {
  return new Map(Array.from(from, (letter, index) => [letter, to[index]]));
}
