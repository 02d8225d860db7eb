// Signed notes and the keys that sign them: c2sp.org/signed-note, c2sp.org/tlog-cosignature.
import { base64, concat, hex, textOf, utf8 } from './bytes.js';
import { ed25519 } from './crypto.js';
import { must } from './refused.js';
import { sha256 } from './sha256.js';

export const LOG_KEY = 1;
export const WITNESS_KEY = 4;
const NAME = /^[^+\u0000-\u001f\u007f\u0085\p{Z}]+$/u;
const VKEY = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/;
const SIGNATURE = /^— ([^ ]+) ([^ ]+)$/;
const CONTROL = /[\u0000-\u0009\u000b-\u001f]/;
const ID_BYTES = 4;
const TIME_BYTES = 8;
const MOST_SIGNATURES = 100;
/** The last second of the year 9999. */
const LAST_TIME = 253402300799n;

export const isName = (text) => NAME.test(text);

/** The text, with its last line feed, and the signatures in the order in which they stand. */
export function readNote(bytes) {
  const note = textOf(bytes);
  const end = note.lastIndexOf('\n\n');
  must(end >= 0 && note.endsWith('\n') && !CONTROL.test(note));
  const signatures = note.slice(end + 2, -1).split('\n').map(readSignature);
  must(signatures.length <= MOST_SIGNATURES);
  return { text: note.slice(0, end + 1), signatures };
}

function readSignature(line) {
  const [, name, encoded] = SIGNATURE.exec(line) ?? [];
  must(name && isName(name));
  const bytes = base64(encoded);
  must(bytes.length > ID_BYTES);
  return { name, id: hex(bytes.subarray(0, ID_BYTES)), bytes: bytes.subarray(ID_BYTES) };
}

/** A key as `name+hash+base64`, of the type that is expected there. */
export function readKey(vkey, type) {
  const [, name, id, encoded] = VKEY.exec(vkey) ?? [];
  must(name && isName(name));
  const bytes = base64(encoded);
  must(bytes.length === 33 && bytes[0] === type);
  must(id === hex(sha256(concat([utf8(`${name}\n`), bytes])).subarray(0, ID_BYTES)));
  return { name, id, type, bytes: bytes.subarray(1), vkey };
}

export const isOf = (signature, key) => signature.name === key.name && signature.id === key.id;

/** Whether that signature is a true one of the key over the text. */
export async function signed(text, signature, key) {
  return isOf(signature, key) && ed25519(key.bytes, signature.bytes, utf8(text));
}

/** When the witness has cosigned, in seconds since 1970; refused where its signature is false. */
export async function cosigned(text, signature, key) {
  must(signature.bytes.length > TIME_BYTES);
  const { buffer, byteOffset } = signature.bytes;
  const time = new DataView(buffer, byteOffset).getBigUint64(0);
  must(time <= LAST_TIME);
  const message = utf8(`cosignature/v1\ntime ${time}\n${text}`);
  must(await ed25519(key.bytes, signature.bytes.subarray(TIME_BYTES), message));
  return Number(time);
}

/** For people to compare: SHA-256 of the public key, in groups of four digits. */
export const fingerprint = (key) => hex(sha256(key.bytes)).match(/.{4}/g).join(' ');

