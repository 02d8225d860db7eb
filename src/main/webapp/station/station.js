// The scan station: keys become scans, scans become events, events become a state, the state becomes the page.
import { next } from './acts.js';
import { createApi } from './api.js';
import { createScanner, listen } from './scanner.js';
import { begin, lasting } from './session.js';
import { createSound } from './sound.js';
import { readTexts } from './texts.js';
import { createView } from './view.js';

const MEMORY = 'ayaz.station';
const LOOK_AGAIN = 15_000;

const texts = readTexts(document.getElementById('texts'));
const sound = createSound();
const api = createApi({
  base: document.body.dataset.base ?? '',
  csrf: document.querySelector('meta[name="csrf-token"]').content,
  onReach: reached,
});
const view = createView({
  page: document,
  texts,
  onMode: (mode) => dispatch({ type: 'mode', mode }),
  onReason: (reason) => dispatch({ type: 'reason', reason }),
  onLeave: () => dispatch({ type: 'leave' }),
  onUndo: () => enqueue({ type: 'undo' }),
  onTarget: (slot) => dispatch({ type: 'target', slot }),
});

let state = begin(remembered());
let queue = Promise.resolve();
let online = navigator.onLine;

const scanner = createScanner({
  onScan: (text) => enqueue({ type: 'scan', text }),
  onLine: (line) => (view.line.value = line),
});

/** One after the other: a second scan waits until the first has its answer. */
function enqueue(event) {
  queue = queue.then(() => dispatch({ ...event, id: crypto.randomUUID(), now: api.now() }));
}

async function dispatch(event) {
  const before = state.outcome.id;
  const [changed, effects] = next(state, event);
  state = changed;
  remember();
  view.render(state);
  view.tick(state, api.now());
  if (state.outcome.id !== before) sound.play(state.outcome.level);
  await Promise.all(effects.map((effect) => run(effect)));
}

const ACTS = {
  lookUp: async ({ code, position, id }) => ({ type: 'found', answer: await api.scan(code), position, id, now: api.now() }),
  place: async (act) => ({ type: 'placed', card: await api.place(act), before: act.before, now: api.now() }),
  move: async (act) => ({ type: 'moved', card: await api.move(act), before: act.before }),
  takeOut: async (act) => {
    const reason = texts.say(`reason.${act.reason}`);
    return { type: 'takenOut', card: await api.takeOut({ ...act, reason }), before: act.before, now: api.now() };
  },
  undo: async (act) => ({ type: 'undone', card: await api.undo(act), now: api.now() }),
};

const LOOKS = {
  acts: async () => ({ type: 'acts', acts: await api.acts() }),
  positions: async ({ node }) => {
    const [card, { positions }] = await Promise.all([api.node(node), api.positions(node)]);
    return { type: 'positions', node, card, positions };
  },
};

/** An act is waited for and its failure stops the person; a look only refreshes what is seen. */
async function run(effect) {
  if (effect.do in LOOKS) {
    LOOKS[effect.do](effect).then(dispatch, unlessProblem);
    return;
  }
  const event = await ACTS[effect.do](effect).catch((problem) => {
    unlessProblem(problem);
    return { type: 'refused', problem, act: effect.do === 'lookUp' ? null : effect.do };
  });
  await dispatch(event);
}

function unlessProblem(error) {
  if (!error.kind) throw error;
}

function reached(answers) {
  online = answers;
  view.reach(online);
}

function remembered() {
  try {
    return JSON.parse(localStorage.getItem(MEMORY)) ?? {};
  } catch {
    return {};
  }
}

function remember() {
  localStorage.setItem(MEMORY, JSON.stringify(lasting(state)));
}

listen(document, scanner);
view.line.addEventListener('input', () => scanner.setLine(view.line.value));
document.addEventListener('keydown', sound.unlock, { capture: true });
document.addEventListener('pointerdown', sound.unlock, { capture: true });
// A touched button must not keep the focus, or a scanner's Enter might press it again.
document.addEventListener('click', (event) => event.detail > 0 && event.target.closest('button')?.blur());
window.addEventListener('online', () => run({ do: 'acts' }));
window.addEventListener('offline', () => reached(false));
setInterval(() => view.tick(state, api.now()), 1000);
setInterval(() => online || run({ do: 'acts' }), LOOK_AGAIN);

view.reach(online);
dispatch({ type: 'resume' });
