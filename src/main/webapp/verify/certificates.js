// As much of X.509 (RFC 5280) as a time stamp needs: whose key, for what, from when until when.
import { BIT_STRING, BOOLEAN, INTEGER, Members, OCTET_STRING, OID, oidOf, readDer, SEQUENCE, SET, tagged, timeOf } from './der.js';
import { must } from './refused.js';
import { equal, hex, textOf } from './bytes.js';
import { sha256 } from './sha256.js';

const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const BMP_STRING = 0x1e;
const SHOWN = { '2.5.4.3': 'CN', '2.5.4.11': 'OU', '2.5.4.10': 'O', '2.5.4.6': 'C' };

export function readCertificate(node) {
  const certificate = new Members(node);
  const body = new Members(certificate.next(SEQUENCE));
  body.next(tagged(0));
  body.next(INTEGER);
  must(equal(body.next(SEQUENCE).whole, certificate.next(SEQUENCE).whole));
  nameOf(body.next(SEQUENCE));
  const validity = new Members(body.next(SEQUENCE));
  const subject = body.next(SEQUENCE);
  const key = body.next(SEQUENCE);
  const extensions = body.left.find((each) => each.tag === tagged(3));
  return {
    from: timeOf(validity.skip()),
    until: timeOf(validity.skip()),
    subject: nameOf(subject),
    hash: hex(sha256(node.whole)),
    key: readPublicKey(key),
    forTimeStamps: extensions !== undefined && usagesOf(extensions).includes(TIME_STAMPING),
  };
}

function readPublicKey(node) {
  const members = new Members(node);
  const algorithm = new Members(members.next(SEQUENCE));
  members.next(BIT_STRING);
  const kind = oidOf(algorithm.next(OID));
  const curve = algorithm.optional(OID);
  return { spki: node.whole, kind, curve: curve ? oidOf(curve) : null };
}

function usagesOf(extensions) {
  for (const each of new Members(extensions, tagged(3)).next(SEQUENCE).children) {
    const extension = new Members(each);
    const id = oidOf(extension.next(OID));
    extension.optional(BOOLEAN);
    if (id === EXTENDED_KEY_USAGE) return readDer(extension.next(OCTET_STRING).content).children.map(oidOf);
  }
  return [];
}

/** The parts of the name that people know, the narrowest first. */
function nameOf(name) {
  const parts = name.children.flatMap((set) => {
    must(set.tag === SET);
    return set.children.map((each) => {
      const [type, value] = each.children;
      return [SHOWN[oidOf(type)], value];
    });
  });
  return parts.reverse().filter(([shown]) => shown).map(([shown, value]) => `${shown}=${letters(value)}`).join(', ');
}

function letters({ tag, content }) {
  if (tag === BMP_STRING) return new TextDecoder('utf-16be').decode(content);
  try {
    return textOf(content);
  } catch {
    return new TextDecoder('latin1').decode(content);
  }
}
