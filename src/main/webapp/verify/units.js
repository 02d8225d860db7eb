// The story of each unit, folded where there are many; what is unfolded or printed is written then.
import { element } from './dom.js';

const FEW = 3;
/** From more on the browser draws only those that are seen. */
const FEW_TO_DRAW = 200;

export function unitsOf({ units, signatures }, words) {
  const { say, term, local } = words;

  function unit({ code, about, story }) {
    const last = story.at(-1);
    const details = element('details', { class: 'unit', open: units.length <= FEW ? '' : null },
      element('summary', null,
        element('strong', { class: 'code' }, code),
        element('span', null, about.map(({ kind, name }) => `${say(`kind.${kind}`)}: ${name}`).join(' · ')),
        element('span', { class: 'hint' }, `${say('units.count', words.number(story.length))} · ${say('units.last', term('UNIT_STATE', last.stateAfter))}`)));
    const write = () => details.open && details.childElementCount === 1 && details.append(chain(story));
    details.addEventListener('toggle', write);
    details.addEventListener('print', write);
    write();
    return details;
  }

  function chain(story) {
    const numbers = new Map(story.map(({ event, seq }) => [event, seq]));
    const corrections = new Map(story.filter((each) => each.corrects).map(({ corrects, seq }) => [corrects, seq]));
    return element('ol', { class: 'chain' }, story.map((leaf) => event(leaf, numbers.get(leaf.corrects), corrections.get(leaf.event))));
  }

  function event(leaf, corrects, correctedBy) {
    const { occurredAt, recordedAt, utcOffset } = leaf;
    const title = element('strong', null, `${leaf.seq}. ${term('CUSTODY_EVENT', leaf.type)}`);
    const later = recordedAt.slice(0, 16) !== occurredAt.slice(0, 16);
    return element('li', { class: correctedBy ? 'taken-back' : null }, element('div', null,
      element('p', null, correctedBy ? element('del', null, title) : title, ' ',
        element('span', { class: 'state', 'data-state': leaf.stateAfter }, term('UNIT_STATE', leaf.stateAfter)), ' ',
        leaf.late && element('span', { class: 'state', 'data-state': 'LATE' }, say('event.late'))),
      element('p', null, element('time', { datetime: occurredAt }, local(occurredAt, utcOffset)), ` · ${leaf.actorName}`,
        leaf.device && ` · ${say('event.device', leaf.device)}`,
        later && ` · ${say('event.recorded', local(recordedAt, utcOffset))}`),
      (leaf.from || leaf.to) && element('p', { class: 'way' }, `${place(leaf.from)} → ${place(leaf.to)}`),
      leaf.reason && element('p', null, leaf.reason),
      corrects && element('p', null, element('em', null, say('event.corrects', corrects))),
      correctedBy && element('p', null, element('em', null, say('event.corrected', correctedBy))),
      leaf.signature && signature(signatures.get(leaf.signature))));
  }

  const place = (names) => (names ? names.filter(Boolean).join(' › ') : say('event.nowhere'));

  function signature({ printedName, meaning, signedAt, utcOffset }) {
    return element('p', { class: 'signature' }, element('span', { class: 'state', 'data-state': 'AVAILABLE' }, say('event.signed')), ' ',
      element('strong', null, printedName), `, ${term('SIGNATURE_MEANING', meaning)}, ${local(signedAt, utcOffset)}`);
  }

  return element('section', { class: units.length > FEW_TO_DRAW && 'many' }, element('h2', null, say('units')), units.map(unit));
}
