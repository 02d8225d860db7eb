// The ZIP of a bundle has exactly one way to be written: everything but the contents is written anew and compared.
import { concat, equal, utf8 } from './bytes.js';
import { must } from './refused.js';

export const MOST_BYTES = 256 * 1024 * 1024;
const MOST_ENTRIES = 60_000;
const NAME = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)?$/;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const CRCS = Int32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The content of every entry by its name, in the order of the file. */
export function unzip(bytes) {
  must(bytes.length <= MOST_BYTES);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = [];
  let at = 0;
  while (view.getUint32(at, true) === LOCAL) {
    must(entries.length < MOST_ENTRIES);
    const entry = entryAt(bytes, view, at);
    entries.push(entry);
    at = entry.end;
  }
  mustBeInOrder(entries);
  must(equal(bytes.subarray(at), directory(entries, at)));
  return new Map(entries.map((each) => [each.name, each.content]));
}

function entryAt(bytes, view, offset) {
  const nameLength = view.getUint16(offset + 26, true);
  const contentAt = offset + LOCAL_LENGTH + nameLength;
  const end = contentAt + view.getUint32(offset + 22, true);
  must(end <= bytes.length);
  const name = String.fromCharCode(...bytes.subarray(offset + LOCAL_LENGTH, contentAt));
  must(NAME.test(name));
  const content = bytes.subarray(contentAt, end);
  const entry = { name, content, offset, end, crc: crc32(content) };
  must(equal(bytes.subarray(offset, contentAt), concat([Uint8Array.of(0x50, 0x4b, 3, 4), common(entry), utf8(name)])), name);
  return entry;
}

function mustBeInOrder(entries) {
  must(entries[0]?.name === 'manifest');
  for (let i = 1; i < entries.length; i += 1) {
    must(entries[i].name !== 'manifest' && (i === 1 || entries[i - 1].name < entries[i].name), entries[i].name);
  }
}

/** What local header and central directory say alike: from the version that is needed to the length of the extra field. */
function common({ name, content, crc }) {
  const written = new DataView(new ArrayBuffer(26));
  written.setUint16(0, 10, true);
  written.setUint16(8, 0x21, true);
  written.setInt32(10, crc, true);
  written.setUint32(14, content.length, true);
  written.setUint32(18, content.length, true);
  written.setUint16(22, name.length, true);
  return new Uint8Array(written.buffer);
}

function directory(entries, offset) {
  const headers = concat(entries.map(centralHeader));
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, headers.length, true);
  end.setUint32(16, offset, true);
  return concat([headers, new Uint8Array(end.buffer)]);
}

function centralHeader(entry) {
  const header = new Uint8Array(CENTRAL_LENGTH);
  header.set([0x50, 0x4b, 1, 2, 10, 0]);
  header.set(common(entry), 6);
  new DataView(header.buffer).setUint32(42, entry.offset, true);
  return concat([header, utf8(entry.name)]);
}

function crc32(bytes) {
  let crc = -1;
  for (let i = 0; i < bytes.length; i += 1) crc = CRCS[(crc ^ bytes[i]) & 0xff] ^ (crc >>> 8);
  return ~crc;
}
