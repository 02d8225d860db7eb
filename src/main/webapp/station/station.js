// The scan station: keys become scans, scans become events, events become a state, the state becomes the page.
import { next } from './acts.js';
import { createApi } from './api.js';
import { createCamera } from './camera.js';
import { normalise } from './codes.js';
import { createMemory } from './memory.js';
import { createOutbox } from './outbox.js';
import { createScanner, listen } from './scanner.js';
import { begin, lasting } from './session.js';
import { createSound } from './sound.js';
import { readTexts } from '../resources/ayaz/texts.js';
import { createView } from './view.js';

const LOOK_AGAIN = 15_000;
/** Acts wait for a connection; a question that nobody answers is asked again by whoever wants to know. */
const KEPT_IN = ['PUT_AWAY', 'TAKE_OUT', 'MOVE'];

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
  onMode: (mode) => enqueue({ type: 'mode', mode }),
  onReason: (reason) => enqueue({ type: 'reason', reason }),
  onLeave: () => enqueue({ type: 'leave' }),
  onUnidentified: () => enqueue({ type: 'unidentified' }),
  onUndo: undo,
  onRead: () => remembers && dispatch({ type: 'read' }),
  onTarget: (slot) => enqueue({ type: 'target', slot }),
});

let state = begin();
let online = navigator.onLine;
let signedOut = false;

/** Scanned while the station still remembers what it was doing: it comes right after. */
const early = [];
let remembers = false;

const scanner = createScanner({
  onScan: scanned,
  onLine: (line) => (view.line.value = line),
});
listen(document, scanner);
view.line.addEventListener('input', () => scanner.setLine(view.line.value));

const memory = await createMemory(document.body.dataset.user);
const saved = memory.read();
state = begin(saved.state);

/** One after the other: a second scan waits until the first has its answer. */
const outbox = createOutbox({
  items: saved.items ?? [],
  attempt,
  save: (items) => memory.write({ items }),
  onWaiting: tellWaiting,
});
createCamera({ page: document, api, onScan: (text) => scanned(normalise(text)), onTrouble: (text) => dispatch({ type: 'said', text }) });

function scanned(text) {
  enqueue({ type: 'scan', text });
}

function enqueue(event) {
  const item = { ...event, id: crypto.randomUUID() };
  if (remembers) outbox.add(item);
  else early.push(item);
}

/** What has not been sent is taken back by forgetting it. */
function undo() {
  const forgotten = remembers && outbox.forgetLast();
  if (forgotten) dispatch({ type: 'forgotten', code: outbox.last?.text });
  else enqueue({ type: 'undo' });
}

/** Whether the item is done with; one that must be kept for later is not. */
async function attempt(item, { late }) {
  const before = state.outcome.id;
  try {
    if (late && !(await answers())) return false;
    if (item.act) await run(item.act, item);
    else await begun(item);
  } catch (problem) {
    if (problem.kind !== 'unanswered' && problem.kind !== 'signedOut') throw problem;
    signedOut = problem.kind === 'signedOut';
    await tellWaiting(item);
    return false;
  }
  if (late && state.outcome.level === 'stop' && state.outcome.id !== before) await dispatch({ type: 'missed', code: item.text });
  return true;
}

/** Asked before anything is tried again, so that the screen stays quiet while nobody answers. */
async function answers() {
  return api.acts().then(
    (acts) => dispatch({ type: 'acts', acts }).then(() => true),
    (problem) => unlessProblem(problem) ?? false,
  );
}

function tellWaiting(item) {
  return dispatch({ type: 'waiting', code: item.text, count: outbox.count, signIn: signedOut });
}

async function begun(item) {
  if (item.type === 'undo') await dispatch({ type: 'acts', acts: await api.acts() });
  await dispatch({ ...item, now: api.now() }, item);
}

async function dispatch(event, item = null) {
  const before = state.outcome.id;
  const [changed, effects] = next(state, event);
  state = changed;
  memory.write({ state: lasting(state) });
  view.render(state);
  view.tick(state, api.now());
  if (state.outcome.id !== before) sound.play(state.outcome.level);
  await Promise.all(effects.map((effect) => run(effect, item)));
}

const ACTS = {
  lookUp: async ({ code, position, id }) => ({ type: 'found', answer: await api.scan(code), position, id, now: api.now() }),
  checking: async ({ node }) => {
    const [card, { positions }] = await Promise.all([api.node(node), api.positions(node)]);
    return { type: 'checking', card, positions };
  },
  place: async (act) => ({ type: 'placed', card: await api.place(act), before: act.before, now: api.now() }),
  move: async (act) => ({ type: 'moved', card: await api.move(act), before: act.before }),
  takeOut: async (act) => {
    const reason = texts.say(`reason.${act.reason}`);
    return { type: 'takenOut', card: await api.takeOut({ ...act, reason }), before: act.before, now: api.now() };
  },
  placeTube: async (act) => ({ type: 'tubePlaced', row: await api.placeTube(act), before: act.before }),
  takeOutTube: async (act) => {
    const reason = texts.say(`reason.${act.reason}`);
    return { type: 'tubeTakenOut', row: await api.takeOutTube({ ...act, reason }), before: act.before };
  },
  undo: async (act) => ({ type: 'undone', card: await api.undo(act), now: api.now() }),
};
const QUESTIONS = ['lookUp', 'checking'];

const LOOKS = {
  acts: async () => ({ type: 'acts', acts: await api.acts() }),
  positions: async ({ node }) => {
    const [card, { positions }] = await Promise.all([api.node(node), api.positions(node)]);
    return { type: 'positions', node, card, positions };
  },
};

/** An act is waited for and its failure stops the person; a look only refreshes what is seen. */
async function run(effect, item) {
  if (effect.do === 'racks') return view.openRacks();
  if (effect.do in LOOKS) {
    LOOKS[effect.do](effect).then(dispatch, unlessProblem);
    return;
  }
  const isAct = !QUESTIONS.includes(effect.do);
  if (isAct && item) outbox.acting(item, effect);
  const event = await ACTS[effect.do](effect).catch((problem) => {
    unlessProblem(problem);
    if (problem.kind !== 'refused' && item && (isAct || KEPT_IN.includes(state.mode))) throw problem;
    return { type: 'refused', problem, act: isAct ? effect.do : null };
  });
  await dispatch(event, item);
}

function unlessProblem(error) {
  if (!error.kind) throw error;
}

function lookAgain() {
  run({ do: 'acts' });
  outbox.send();
}

function reached(answers) {
  online = answers;
  view.reach(online);
}

document.addEventListener('keydown', sound.unlock, { capture: true });
document.addEventListener('pointerdown', sound.unlock, { capture: true });
// A touched button must not keep the focus, or a scanner's Enter might press it again.
document.addEventListener('click', (event) => event.detail > 0 && event.target.closest('button')?.blur());
window.addEventListener('online', lookAgain);
window.addEventListener('offline', () => reached(false));
setInterval(() => view.tick(state, api.now()), 1000);
setInterval(() => online || lookAgain(), LOOK_AGAIN);

view.reach(online);
await dispatch({ type: 'resume' });
if (outbox.count > 0) await tellWaiting(outbox.last);
remembers = true;
early.splice(0).forEach(outbox.add);
outbox.send();
