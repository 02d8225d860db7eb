// Checks beside the page, which stays usable meanwhile. What runs here may not reach anything outside.
import { verify } from './verify.js';

self.addEventListener('message', async ({ data: { number, bytes, given } }) => {
  self.postMessage({ number, answer: await verify(new Uint8Array(bytes), given) });
});
