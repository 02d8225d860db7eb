// The page: takes a bundle, has it checked beside the page, shows the answer. All that it needs is loaded with it.
import { utf8 } from './bytes.js';
import { canCheck } from './crypto.js';
import { viewOf } from './view.js';
import { wordsOf } from './words.js';
import { MOST_BYTES } from './zip.js';

const [form, input, said, answer] = ['ask', 'bundle', 'said', 'answer'].map((id) => document.getElementById(id));
const field = (id) => document.getElementById(id);
const words = wordsOf(document);
const view = viewOf(words);
const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
const NOT_A_BUNDLE = { verified: false, rule: 'zip', detail: '', told: null };
let chosen = null;
let number = 0;

// A letter of another alphabet may not ask the server for its font only when a bundle is shown.
document.fonts.forEach((font) => font.load().catch(() => {}));

function given() {
  const lines = field('witnesses').value.split('\n').map((line) => line.trim()).filter(Boolean);
  const checkpoint = field('checkpoint').value.trimStart();
  return {
    key: field('key').value.trim() || null,
    checkpoint: checkpoint ? utf8(`${checkpoint.trimEnd()}\n`) : null,
    witnesses: lines,
  };
}

async function check(file) {
  chosen = file;
  field('again').disabled = false;
  number += 1;
  const current = number;
  answer.replaceChildren();
  said.textContent = words.say('checking', file.name);
  try {
    if (file.size > MOST_BYTES) {
      show(NOT_A_BUNDLE);
      return;
    }
    const bytes = await file.arrayBuffer();
    if (current === number) worker.postMessage({ number, bytes, given: given() }, [bytes]);
  } catch {
    said.textContent = words.say('unreadable');
  }
}

function show(result) {
  answer.querySelectorAll('a[download]').forEach((link) => URL.revokeObjectURL(link.href));
  said.textContent = '';
  answer.replaceChildren(...view(result, chosen));
  answer.querySelector('h2').focus();
}

worker.addEventListener('message', ({ data }) => {
  if (data.number === number) show(data.answer);
});
worker.addEventListener('error', () => {
  said.textContent = words.say('failed');
});

input.addEventListener('change', () => input.files.length > 0 && check(input.files[0]));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (chosen) check(chosen);
});
field('checkpoint-file').addEventListener('change', async ({ target }) => {
  if (target.files.length > 0) field('checkpoint').value = await target.files[0].text();
});

document.addEventListener('dragover', (event) => {
  event.preventDefault();
  form.classList.add('over');
});
document.addEventListener('dragleave', () => form.classList.remove('over'));
document.addEventListener('drop', (event) => {
  event.preventDefault();
  form.classList.remove('over');
  const [file] = event.dataTransfer.files;
  if (!file || form.hidden) return;
  input.files = event.dataTransfer.files;
  check(file);
});

window.addEventListener('beforeprint', () => {
  answer.querySelectorAll('details').forEach((each) => {
    each.open = true;
    each.dispatchEvent(new Event('print'));
  });
});

if (!(await canCheck())) {
  field('cannot').hidden = false;
  form.hidden = true;
}
