// What a scanner that types Latin leaves behind while a Russian or Kazakh layout is on: right keys, other signs.
// The same tables as ayaz.codes.KeyboardLayout; the Kazakh layout has letters and signs where others have digits.
const LATIN = "`1234567890-=\\qwertyuiop[]asdfghjkl;'zxcvbnm,./" + '~!@#$%^&*()_+|QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?';
const LAYOUTS = [
  'ё1234567890-=\\йцукенгшщзхъфывапролджэячсмитьбю.' + 'Ё!"№;%:?*()_+/ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,',
  '("әіңғ,.үұқөһ\\йцукенгшщзхъфывапролджэячсмитьбю№' + ')!ӘІҢҒ;:ҮҰҚӨҺ/ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?',
].map((signs) => pairs(signs, LATIN));
// Caps Lock makes capitals of the letters where digits should be.
pairs('ӘІҢҒҮҰҚ', '2345890').forEach((digit, letter) => LAYOUTS[1].set(letter, digit));

/** Only the Kazakh layout makes of digits what cannot be a code. */
const DIGITS_ON_KAZAKH = /^[",.]*"[",.]*$/;
const LIKELY = /^[A-Za-z0-9-]+$/;
const KEYS = ['Backquote', ...digits(), 'Minus', 'Equal', 'Backslash', ...letters('QWERTYUIOP'), 'BracketLeft', 'BracketRight']
  .concat(letters('ASDFGHJKL'), 'Semicolon', 'Quote', letters('ZXCVBNM'), 'Comma', 'Period', 'Slash');

/** What may have been typed, the likeliest first; nothing when a Latin layout was on. */
export function untyped(text) {
  if (!/\p{Script=Cyrillic}/u.test(text) && !DIGITS_ON_KAZAKH.test(text)) return [];
  if (/[A-Za-z]/.test(text)) return [];
  return LAYOUTS.map((signs) => untype(text, signs))
    .filter((meant) => meant !== null)
    .sort((one, other) => Number(LIKELY.test(other)) - Number(LIKELY.test(one)));
}

/** The sign that a key makes on a Latin layout, by the name of the key; null for keys that make none. */
export function latinSign(code, shift) {
  const numpad = /^Numpad(\d)$/.exec(code);
  if (numpad) return numpad[1];
  const key = KEYS.indexOf(code);
  return key < 0 ? null : LATIN[key + (shift ? KEYS.length : 0)];
}

export function pairs(from, to) {
  return new Map(Array.from(from, (letter, index) => [letter, to[index]]));
}

/** Null when the text holds a sign that no key of this layout makes. */
function untype(text, signs) {
  const meant = Array.from(text, (sign) => (/[\p{Cc}\s]/u.test(sign) ? sign : signs.get(sign)));
  return meant.includes(undefined) ? null : meant.join('');
}

function digits() {
  return Array.from('1234567890', (digit) => `Digit${digit}`);
}

function letters(row) {
  return Array.from(row, (letter) => `Key${letter}`);
}
