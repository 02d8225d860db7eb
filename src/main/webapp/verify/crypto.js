// Signatures, by the browser's own cryptography.
const ED25519 = { name: 'Ed25519' };
/** The base point: any key will do to learn whether the browser knows the algorithm. */
const SOME_KEY = Uint8Array.of(0x58, ...new Array(31).fill(0x66));

/** Whether this browser, at this address, can check signatures at all. */
export async function canCheck() {
  try {
    await crypto.subtle.importKey('raw', SOME_KEY, ED25519, false, ['verify']);
    return true;
  } catch {
    return false;
  }
}

/** A key that is none, or bytes that are no signature, are a false signature. */
async function checked(format, key, algorithm, signature, message) {
  try {
    const imported = await crypto.subtle.importKey(format, key, algorithm, false, ['verify']);
    return await crypto.subtle.verify(algorithm, imported, signature, message);
  } catch {
    return false;
  }
}

export const ed25519 = (key, signature, message) => checked('raw', key, ED25519, signature, message);

/** PKCS #1 1.5, with the key as X.509 writes it. */
export const rsa = (key, hash, signature, message) =>
  checked('spki', key, { name: 'RSASSA-PKCS1-v1_5', hash }, signature, message);

/** The signature is r and s, each as long as the curve is wide. */
export const ecdsa = (key, namedCurve, hash, signature, message) =>
  checked('spki', key, { name: 'ECDSA', namedCurve, hash }, signature, message);

export const digest = async (hash, bytes) => new Uint8Array(await crypto.subtle.digest(hash, bytes));
