// A hand-held scanner types a code of ours within an instant. On office pages such a burst never stays in the field that
// has the focus, unless the field is meant for it (data-scan="take"): the field gets its value back, the code goes on.
import { kindOf, normalise } from '../../station/codes.js';

const GAP = 50;
const OURS = ['unit', 'lot', 'organism', 'node', 'user'];

export function listenForScans(onScan) {
  let keys = '';
  let last = -Infinity;
  let before = null;

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const fast = event.timeStamp - last < GAP;
      last = event.timeStamp;
      if (event.key === 'Enter' || event.key === 'Tab') return finish(event, fast);
      if (event.key.length !== 1) return;
      if (!fast) {
        keys = '';
        before = { field: event.target, value: event.target.value };
      }
      keys += event.key;
    },
    true,
  );

  function finish(event, fast) {
    const code = normalise(keys);
    const scanned = fast && keys.length >= 8 && OURS.includes(kindOf(code));
    keys = '';
    if (!scanned || event.target.dataset?.scan === 'take') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (before.value !== undefined && before.field.id !== 'find') before.field.value = before.value;
    onScan(code);
  }
}
