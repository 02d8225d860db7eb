// Draws a state onto the page. Knows where everything stands, decides nothing.
import { pictureOf } from '../resources/ayaz/pictures.js';
import { codeAt } from './check.js';
import { exposed } from './exposure.js';
import { REASONS, nextFree } from './session.js';

const FLASH = { good: 700, warn: 1200, stop: 1600 };

export function createView({ page, texts, onMode, onReason, onLeave, onUnidentified, onUndo, onRead, onTarget }) {
  const { say, spoken } = texts;
  const at = (id) => page.getElementById(id);
  const months = say('months').split(' ');
  const words = Object.fromEntries(['free', 'quarantined', 'reserved', 'unidentified', 'kept', 'blocked', 'freePlace', 'searched', 'filled'].map((word) => [word, say(`picture.${word}`)]));
  let drawn = { outcome: null, picture: null, acts: null };
  let flashEnds = null;
  let choosing = false;

  const modes = [...page.querySelectorAll('.modes button')];
  modes.forEach((button) => button.addEventListener('click', () => onMode(button.dataset.mode)));
  const reasons = REASONS.map((reason) => {
    const button = page.createElement('button');
    button.type = 'button';
    button.textContent = say(`reason.${reason}`);
    button.addEventListener('click', () => {
      choosing = !choosing;
      onReason(reason);
    });
    return { reason, button };
  });
  at('reasons').append(...reasons.map(({ button }) => button));
  at('leave').addEventListener('click', onLeave);
  at('unidentified').addEventListener('click', onUnidentified);
  at('undo').addEventListener('click', onUndo);
  at('read').addEventListener('click', onRead);
  at('acts-all').addEventListener('click', () => showActs(page.body.dataset.acts !== 'true'));

  /** On a small screen the ten last acts take the place of the answer, until the next one comes. */
  function showActs(all) {
    page.body.dataset.acts = String(all);
    at('acts-all').setAttribute('aria-expanded', String(all));
  }

  function show(id, text) {
    at(id).textContent = text ?? '';
    at(id).hidden = !text;
  }

  function render(state) {
    page.body.dataset.mode = state.mode;
    modes.forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.mode === state.mode)));
    renderReasons(state);
    renderPlace(state);
    renderShown(state.shown);
    renderOutcome(state);
    renderList(state);
    if (drawn.picture !== state.picture) renderPicture(state);
    if (drawn.acts !== state.acts) renderActs(state.acts);
    drawn = state;
  }

  // All of them before the first scan; then the chosen one alone, which opens the others.
  function renderReasons({ mode, reason: chosen, shown }) {
    if (drawn.shown !== shown) choosing = false;
    at('reasons').hidden = mode !== 'TAKE_OUT';
    for (const { reason, button } of reasons) {
      button.setAttribute('aria-pressed', String(reason === chosen));
      button.hidden = Boolean(shown) && !choosing && reason !== chosen;
    }
  }

  function renderPlace(state) {
    const place = state.check?.node ?? state.place;
    const free = nextFree(state);
    at('place').textContent = place ? place.path.slice(-4).join(' / ') : say('place.none');
    const progress = state.check ? say('check.progress', state.check.seen.length, state.check.positions.filter(codeAt).length) : place?.capacity > 0 && say('progress', place.occupied, place.capacity);
    at('progress').textContent = [progress, free && say('nextFree', free.label)].filter(Boolean).join(' · ');
    at('leave').hidden = !place;
    at('home').hidden = Boolean(place);
    at('commands').hidden = Boolean(place);
  }

  function renderShown(shown) {
    const unit = shown?.kind === 'unit' ? shown : null;
    show('code', shown && (shown.code ?? shown.barcode));
    show('state', unit?.stateLabel);
    at('state').dataset.state = unit?.state ?? '';
    show('hold', unit?.onHold && say('held'));
    at('identity').replaceChildren(...identity(shown));
  }

  function identity(shown) {
    if (!shown) return [];
    if (shown.kind !== 'unit') return [shown.kindLabel ?? say(`kind.${shown.kind}`), shown.path?.join(' / '), shown.roleLabel, shown.taxon?.scientificName ?? shown.scientificName].filter(Boolean).map(part);
    const { taxon, organism, lot, containerTypeLabel, supplierCodes } = shown;
    const sex = ['MALE', 'FEMALE'].includes(organism?.sex) ? ` (${say(`sex.${organism.sex}`)})` : '';
    const species = part(taxon.scientificName);
    species.className = 'scientific-name';
    const animal = organism && `${organism.name ?? organism.code}${sex}`;
    const collected = lot?.collectedOn && dated(lot.collectedOn);
    return [species, ...[animal, lot?.sampleTypeLabel, containerTypeLabel, collected, supplierCodes?.join(', ')].filter(Boolean).map(part)];
  }

  function dated(isoDate) {
    const [year, month, day] = isoDate.split('-').map(Number);
    return day ? say('date', day, months[month - 1], year) : isoDate;
  }

  function part(text) {
    const element = page.createElement('span');
    element.textContent = text;
    return element;
  }

  function renderOutcome({ outcome, place, shown, offer }) {
    const { level, text, title, next, unsure } = outcome;
    const big = outcome.big ?? named(shown);
    const judged = level in FLASH;
    if (drawn.outcome?.id !== outcome.id) showActs(false);
    page.body.dataset.level = level;
    at('big').replaceChildren(...(big ? [big.nodeName, big.position].filter(Boolean).map(part) : []));
    page.body.dataset.big = String(Boolean(big));
    at('arrow').toggleAttribute('hidden', !outcome.big);
    at('arrow').classList.toggle('from', Boolean(big?.from ?? outcome.from));
    page.body.dataset.placed = String(Boolean(place));
    at('path').replaceChildren(...(big ? big.path.slice(0, big.position ? -2 : -1).map(part) : []));
    at('sign').firstElementChild.setAttribute('href', `#sign-${level}`);
    at('sign').toggleAttribute('hidden', !judged && level !== 'busy');
    show('level', judged ? say(`level.${level}`) : '');
    const sentences = [spoken(title), spoken(text), level === 'stop' && !unsure ? say('nothingChanged') : ''].filter(Boolean).join(' ');
    show('text', sentences);
    show('next', spoken(next));
    at('unidentified').hidden = !offer;
    at('sign-in').hidden = !outcome.signIn;
    if (judged && drawn.outcome?.id !== outcome.id && drawn.outcome) announce(outcome, sentences);
  }

  function announce({ level, big, text, title, next }, sentences) {
    const place = big ? [big.nodeName, big.position].filter(Boolean).join(' · ') : '';
    at('said').textContent = [say(`level.${level}`), sentences, place, spoken(next)].filter(Boolean).join('. ');
    const flash = at('flash');
    flash.dataset.level = level;
    flash.querySelector('use').setAttribute('href', `#sign-${level}`);
    flash.querySelector('strong').textContent = say(`level.${level}`);
    flash.querySelector('span').textContent = level === 'good' ? place || spoken(title) : spoken(text);
    flash.hidden = false;
    clearTimeout(flashEnds);
    flashEnds = setTimeout(() => (flash.hidden = true), FLASH[level]);
  }

  /** What a check found, and what was refused after the person had gone on. */
  function renderList({ outcome, missed }) {
    const rows = (outcome.list ?? missed).map(({ code, text }) => {
      const row = page.createElement('li');
      const name = part(code ?? '');
      name.className = 'code';
      row.append(name, ' ', part(spoken(text)));
      return row;
    });
    at('list').replaceChildren(...rows);
    at('list').hidden = rows.length === 0;
    at('read').hidden = missed.length === 0 || Boolean(outcome.list);
  }

  function renderPicture({ picture, mode, place }) {
    const drawable = picture && (picture.positions || picture.card?.children?.length);
    const filling = mode === 'PUT_AWAY' && place && place.barcode === picture?.node;
    const options = {
      highlight: picture?.highlight,
      fresh: picture?.fresh,
      words,
      role: 'button',
      onOpen: filling ? ({ slot }) => onTarget(slot) : undefined,
    };
    const positions = picture?.positions && { positions: picture.positions };
    at('picture').replaceChildren(...(drawable ? [pictureOf(picture.card ?? null, positions, options)] : []));
  }

  function renderActs(acts) {
    const rows = acts.map(({ code: acted, typeLabel, to, from }) => {
      const row = page.createElement('li');
      const code = part(acted);
      code.className = 'code';
      row.append(part((to ?? from)?.at(-1) ?? ''), ' ', code, ' ', part(typeLabel));
      return row;
    });
    const none = page.createElement('li');
    none.textContent = say('acts.none');
    at('acts').replaceChildren(...(rows.length ? rows : [none]));
    at('undo').toggleAttribute('disabled', !acts.some(({ undoable }) => undoable));
  }

  /** Once a second: how long the unit on the screen, or the longest one, has been out of the cold. */
  function tick(state, now) {
    const out = exposed(state, now);
    const seconds = out && Math.max(0, Math.floor((now - out.since) / 1000));
    at('exposure').hidden = !out;
    show('clock', out && `${say('exposure')} ${clock(seconds)}`);
    show('out', out?.unitId);
    at('exposure').classList.toggle('over', Boolean(out) && seconds > out.limit);
  }

  function reach(online) {
    at('reach').textContent = say(online ? 'online' : 'offline');
    at('reach').classList.toggle('offline', !online);
  }

  return { render, tick, reach, line: at('line'), openRacks: () => page.getElementById('racks')?.click() };
}

/** An animal, a person or a lot has no place: its name is what the answer is about. */
function named(shown) {
  if (!['organism', 'user', 'lot'].includes(shown?.kind)) return null;
  return { nodeName: shown.displayName ?? shown.name ?? shown.catalogNumber ?? shown.code, position: null, path: [] };
}

function clock(seconds) {
  const two = (number) => String(number).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  return `${hours ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
