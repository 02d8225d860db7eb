// The outcomes of acts: what is said and how loud. They name texts as [key, ...arguments]; a plain string is shown as it is.
export function good(state, answer) {
  return [say(state, 'good', answer)];
}

export function stop(state, text, nextText, more = {}) {
  return [say(state, 'stop', { text, next: nextText, ...more })];
}

export function say(state, level, answer) {
  return { ...state, outcome: { ...outcome(state, level), ...answer } };
}

export function outcome(state, level, text = null) {
  return { id: state.outcome.id + 1, level, title: null, text, next: null, big: null };
}

export function heldText(unit) {
  return unit.holdReason ? ['held.reason', unit.holdReason] : ['held'];
}

export function readyText({ mode }) {
  return [{ PUT_AWAY: 'ready.putAway', TAKE_OUT: 'ready.takeOut', MOVE: 'ready.move', LOOK_UP: 'ready.lookUp', CHECK: 'ready.check' }[mode]];
}
