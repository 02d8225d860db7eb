// Time stamps of RFC 3161: a CMS token (RFC 5652) in which an authority says when it has seen the text of a checkpoint.
import { concat, equal, utf8 } from './bytes.js';
import { readCertificate } from './certificates.js';
import { digest, ecdsa, rsa } from './crypto.js';
import { algorithmOf, GENERALIZED_TIME, INTEGER, Members, mustBeDer, OCTET_STRING, OID, oidOf, readDer, SEQUENCE, SET, tagged, timeOf, unsigned } from './der.js';
import { must, reading } from './refused.js';

const MOST_BYTES = 1_000_000;
const MOST_CERTIFICATES = 16;
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const HASHES = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
const RSA_KEY = '1.2.840.113549.1.1.1';
const RSA = {
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
};
const ECDSA = {
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
};
const CURVES = {
  '1.2.840.10045.3.1.7': ['P-256', 32],
  '1.3.132.0.34': ['P-384', 48],
  '1.3.132.0.35': ['P-521', 66],
};

/** Every time stamp of the bundle, kept at its checkpoint. */
export async function checkTimeStamps(entries, checkpoints) {
  const bySize = new Map(checkpoints.map((each) => [`timestamps/${each.size}`, each]));
  for (const [entry, content] of entries) {
    if (!entry.startsWith('timestamps/')) continue;
    const checkpoint = bySize.get(entry);
    must(checkpoint, entry);
    checkpoint.stamp = await reading(entry, () => readStamp(content, utf8(checkpoint.text)));
  }
}

/** When, and by whose certificate. */
async function readStamp(bytes, text) {
  must(bytes.length <= MOST_BYTES);
  const data = readSignedData(readDer(bytes));
  must(data.type === TST_INFO && data.signers.length === 1);
  const info = readInfo(data.content);
  must(equal(info.imprint, await digest(info.hash, text)));
  const signer = readSigner(data.signers[0]);
  await mustNameContent(signer, data.content);
  const message = concat([Uint8Array.of(SET), signer.attributes.whole.subarray(1)]);
  for (const certificate of data.certificates.filter((each) => isFor(each, info.at))) {
    if (await verifies(certificate.key, signer, message)) {
      return { at: info.at.iso, subject: certificate.subject, certificate: certificate.hash };
    }
  }
  throw new Error('no certificate verifies it');
}

function readSignedData(token) {
  const info = new Members(token);
  must(oidOf(info.next(OID)) === SIGNED_DATA);
  const data = new Members(new Members(info.next(tagged(0)), tagged(0)).next(SEQUENCE));
  info.end();
  data.next(INTEGER);
  data.next(SET);
  const content = new Members(data.next(SEQUENCE));
  const type = oidOf(content.next(OID));
  const written = new Members(content.next(tagged(0)), tagged(0)).next(OCTET_STRING).content;
  const certificates = data.optional(tagged(0))?.children ?? [];
  must(certificates.length <= MOST_CERTIFICATES);
  mustBeDer(token);
  data.optional(tagged(1));
  const signers = data.next(SET).children;
  data.end();
  return { type, content: written, certificates: certificates.flatMap(certificateOrNone), signers };
}

/** What cannot be read may stand there, and verifies nothing. */
function certificateOrNone(node) {
  try {
    return [readCertificate(node)];
  } catch {
    return [];
  }
}

function readInfo(content) {
  const written = readDer(content);
  mustBeDer(written);
  const info = new Members(written);
  info.next(INTEGER);
  info.next(OID);
  const imprint = new Members(info.next(SEQUENCE));
  const hash = hashNamed(imprint.next(SEQUENCE));
  const hashed = imprint.next(OCTET_STRING).content;
  info.next(INTEGER);
  return { hash, imprint: hashed, at: timeOf(info.next(GENERALIZED_TIME)) };
}

function hashNamed(algorithm) {
  const hash = HASHES[algorithmOf(algorithm)];
  must(hash);
  return hash;
}

function readSigner(node) {
  const signer = new Members(node);
  signer.next(INTEGER);
  signer.skip();
  const hash = hashNamed(signer.next(SEQUENCE));
  const attributes = signer.next(tagged(0));
  const algorithm = algorithmOf(signer.next(SEQUENCE));
  return { hash, attributes, algorithm, signature: signer.next(OCTET_STRING).content };
}

/** The signed attributes say what was signed: a time stamp, and exactly this one. */
async function mustNameContent({ hash, attributes }, content) {
  const type = attribute(attributes, CONTENT_TYPE);
  const named = attribute(attributes, MESSAGE_DIGEST);
  must(type.tag === OID && oidOf(type) === TST_INFO);
  must(named.tag === OCTET_STRING && equal(named.content, await digest(hash, content)));
}

/** The one value of the one attribute of that type. */
function attribute(attributes, type) {
  const found = attributes.children.map((each) => new Members(each)).filter((each) => oidOf(each.next(OID)) === type);
  must(found.length === 1);
  const values = found[0].next(SET).children;
  must(values.length === 1);
  return values[0];
}

function isFor(certificate, at) {
  const { milliseconds } = at;
  return certificate.forTimeStamps
    && certificate.from.milliseconds <= milliseconds && milliseconds <= certificate.until.milliseconds;
}

async function verifies({ spki, kind, curve }, { hash, algorithm, signature }, message) {
  if (ECDSA[algorithm]) {
    const [name, width] = CURVES[curve] ?? [];
    return name !== undefined && ecdsa(spki, name, ECDSA[algorithm], ecdsaValue(signature, width), message);
  }
  const used = algorithm === RSA_KEY ? hash : RSA[algorithm];
  return used !== undefined && kind === RSA_KEY && rsa(spki, used, signature, message);
}

function ecdsaValue(signature, width) {
  const pair = new Members(readDer(signature));
  const value = concat([unsigned(pair.next(INTEGER), width), unsigned(pair.next(INTEGER), width)]);
  pair.end();
  return value;
}
