// The device's own camera as a scanner: continuous or one look at a time, with its lamp; a photo where there is no video.
import { textsIn } from './decoder.js';

const WANTED = { video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } }, audio: false };
const BETWEEN_LOOKS = 120;
/** A code that was out of sight this long is read again. */
const OUT_OF_SIGHT = 2500;

/** `onScan(text)` hears of each code; `onTrouble(text)` says why there is no picture or nothing in it. */
export function createCamera({ page, api, onScan, onTrouble }) {
  const at = (id) => page.getElementById(id);
  const video = at('video');
  const canvas = page.createElement('canvas');
  const seen = new Map();
  let stream = null;

  at('camera-open').addEventListener('click', () => (stream ? close() : open()));
  at('camera-close').addEventListener('click', close);
  at('continuous').addEventListener('click', ({ currentTarget }) => press(currentTarget));
  at('torch').addEventListener('click', ({ currentTarget }) => lamp(press(currentTarget)));
  at('photo').addEventListener('change', ({ target }) => target.files[0] && photo(target.files[0]).finally(() => (target.value = '')));
  page.defaultView.addEventListener('pagehide', close);

  async function open() {
    try {
      stream = await navigator.mediaDevices.getUserMedia(WANTED);
    } catch {
      show(true);
      onTrouble(['stop.noCamera']);
      return;
    }
    video.srcObject = stream;
    at('torch').hidden = !stream.getVideoTracks()[0].getCapabilities?.().torch;
    show(true);
    await video.play();
    look();
  }

  function close() {
    stream?.getTracks().forEach((track) => track.stop());
    stream = null;
    video.srcObject = null;
    seen.clear();
    press(at('torch'), false);
    show(false);
  }

  function show(opened) {
    at('camera').hidden = !opened;
    page.body.dataset.camera = String(opened);
    at('camera-open').setAttribute('aria-pressed', String(opened));
  }

  async function look() {
    if (!stream) return;
    try {
      const found = video.videoWidth ? await textsIn(frame()) : [];
      if (stream && scan(fresh(found)) && !isPressed(at('continuous'))) close();
    } catch {
      onTrouble(['stop.noReader']);
      close();
    }
    setTimeout(look, BETWEEN_LOOKS);
  }

  function frame() {
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    const drawing = canvas.getContext('2d', { willReadFrequently: true });
    drawing.drawImage(video, 0, 0);
    return drawing.getImageData(0, 0, canvas.width, canvas.height);
  }

  /** What was not in the picture just before: a label that stays in sight is one scan. */
  function fresh(found) {
    const now = performance.now();
    const appeared = found.filter((text) => now - (seen.get(text) ?? -Infinity) > OUT_OF_SIGHT);
    found.forEach((text) => seen.set(text, now));
    return appeared;
  }

  async function photo(file) {
    try {
      const found = await textsIn(file).catch(() => []);
      const read = found.length ? found : (await api.photo(file)).codes.map(({ text }) => text);
      if (read.length === 0) onTrouble(['stop.noSymbol']);
      scan(read);
    } catch (problem) {
      onTrouble(problem.detail ?? ['stop.offline']);
    }
  }

  function scan(read) {
    read.forEach((text) => onScan(text));
    return read.length > 0;
  }

  function lamp(torch) {
    stream?.getVideoTracks()[0].applyConstraints({ advanced: [{ torch }] }).catch(() => press(at('torch'), false));
  }
}

function press(button, pressed = !isPressed(button)) {
  button.setAttribute('aria-pressed', String(pressed));
  return pressed;
}

function isPressed(button) {
  return button.getAttribute('aria-pressed') === 'true';
}
