// The page's sentences, in the reader's language: written by the server into a template, filled here.

/** `say(key, ...arguments)` fills {0}, {1}…; `spoken(text)` takes a plain string or [key, ...arguments] as outcomes carry them. */
export function readTexts(template) {
  const sentences = new Map();
  template.content.querySelectorAll('[data-text]').forEach((each) => sentences.set(each.dataset.text, each.textContent));
  const say = (key, ...values) => (sentences.get(key) ?? key).replace(/\{(\d)\}/g, (_, index) => values[index] ?? '');
  const spoken = (text) => (Array.isArray(text) ? say(...text) : text ?? '');
  return { say, spoken, knows: (key) => sentences.has(key) };
}
