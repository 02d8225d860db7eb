// The station's only way to the server. Every failure becomes a Problem that knows whether anything can have changed.

const TIMEOUT = 8000;
const READING_A_PHOTO = 30_000;
const ATTEMPTS = 3;

/** `kind`: refused (the server said no), unanswered (nobody knows), signedOut. `detail` is the server's own sentence, if it gave one. */
export class Problem extends Error {
  constructor(kind, status = 0, detail = null) {
    super(detail ?? kind);
    this.kind = kind;
    this.status = status;
    this.detail = detail;
  }
}

/** `csrf` guards what changes anything; `onReach(boolean)` hears whether the server answers. */
export function createApi({ base, csrf, onReach = () => {}, fetch = globalThis.fetch.bind(globalThis) }) {
  let clockOffset = 0;

  async function ask(path, { method = 'GET', body, key, timeout = TIMEOUT } = {}) {
    const headers = { Accept: 'application/json, application/problem+json' };
    if (method !== 'GET') headers['X-CSRF-Token'] = csrf;
    if (key) headers['Idempotency-Key'] = key;
    const isFile = body instanceof Blob;
    if (body) headers['Content-Type'] = isFile ? body.type || 'application/octet-stream' : 'application/json';
    const request = { method, headers, body: isFile ? body : body && JSON.stringify(body), credentials: 'same-origin', cache: 'no-store' };
    const response = await reach(`${base}/api/${path}`, request, method === 'GET' || key ? ATTEMPTS : 1, timeout);
    return response.ok ? response.json() : Promise.reject(await problemOf(response));
  }

  // Asking again is safe: what changes anything carries its key, and a repeat gives the first answer.
  async function reach(url, request, attempts, timeout) {
    try {
      const response = await fetch(url, { ...request, signal: AbortSignal.timeout(timeout) });
      const date = Date.parse(response.headers.get('Date') ?? '');
      if (!Number.isNaN(date)) clockOffset = date - Date.now();
      if ([502, 503, 504].includes(response.status)) throw new Problem('unanswered', response.status);
      onReach(true);
      return response;
    } catch {
      if (attempts > 1 && globalThis.navigator?.onLine !== false) return reach(url, request, attempts - 1, timeout);
      onReach(false);
      throw new Problem('unanswered');
    }
  }

  return {
    /** The server's time: exposure is counted from its clock, not from the tablet's. */
    now: () => Date.now() + clockOffset,
    photo: (file) => ask('scan/photo', { method: 'POST', body: file, timeout: READING_A_PHOTO }),
    scan: (text) => ask(`scan/${encodeURIComponent(text)}`),
    node: (barcode) => ask(`nodes/${encodeURIComponent(barcode)}`),
    positions: (barcode) => ask(`nodes/${encodeURIComponent(barcode)}/positions`),
    acts: () => ask('station/acts'),
    place: ({ unit, node, position, key }) =>
      ask(`units/${encodeURIComponent(unit)}/placement`, { method: 'POST', body: { node, position }, key }),
    takeOut: ({ unit, reason, key }) =>
      ask(`units/${encodeURIComponent(unit)}/placement?reason=${encodeURIComponent(reason)}`, { method: 'DELETE', key }),
    placeTube: ({ tube, node, position, key }) => ask('unidentified', { method: 'POST', body: { code: tube, node, position }, key }),
    takeOutTube: ({ tube, reason, key }) =>
      ask(`unidentified/${encodeURIComponent(tube)}/placement?reason=${encodeURIComponent(reason)}`, { method: 'DELETE', key }),
    move: ({ node, parent, place, key }) => ask(`nodes/${encodeURIComponent(node)}/place`, { method: 'POST', body: { parent, place }, key }),
    undo: ({ event, of, key }) => {
      if (of === 'NODE') return ask(`nodes/acts/${event}/undo`, { method: 'POST', key });
      if (of === 'TUBE') return ask(`unidentified/acts/${event}/undo`, { method: 'POST', key });
      return ask('station/undo', { method: 'POST', body: { event }, key });
    },
  };
}

async function problemOf(response) {
  if (response.status === 401 || response.redirected) return new Problem('signedOut', response.status);
  const problem = await response.json().catch(() => ({}));
  const fields = (problem.errors ?? []).map(({ message }) => message).join(' ');
  return new Problem('refused', response.status, fields || problem.detail || problem.title || null);
}
