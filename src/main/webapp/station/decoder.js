// Finds symbols in pictures: zxing-wasm, loaded when it is first needed and served by us.

const OPTIONS = {
  formats: ['DataMatrix', 'QRCode', 'Code128', 'Code39', 'PDF417'],
  tryHarder: true,
  tryInvert: true,
  tryRotate: true,
  maxNumberOfSymbols: 48,
};
let loading = null;

/** The texts of all symbols in a picture (`ImageData` or file), from top to bottom. */
export async function textsIn(picture) {
  loading ??= load();
  const { readBarcodes } = await loading;
  const found = await readBarcodes(picture, OPTIONS);
  const read = found.filter(({ isValid }) => isValid).sort((one, other) => one.position.topLeft.y - other.position.topLeft.y);
  return [...new Set(read.map(({ text }) => text))];
}

async function load() {
  try {
    const reader = await import('../resources/ayaz/zxing/reader/index.js');
    const locateFile = (file) => new URL(`../resources/ayaz/zxing/reader/${file}`, import.meta.url).href;
    await reader.prepareZXingModule({ overrides: { locateFile }, fireImmediately: true });
    return reader;
  } catch (problem) {
    loading = null;
    throw problem;
  }
}
