// The records that the events are about, as the institution wrote them: folded, for who wants to know more.
import { element } from './dom.js';

export function recordsOf({ records }, words) {
  const { say, utc } = words;

  function record({ kind, name, versions }) {
    return element('details', { class: 'unit' },
      element('summary', null, element('strong', null, name), element('span', { class: 'hint' }, say(`kind.${kind}`))),
      versions.map(version));
  }

  function version({ from, until, facts }) {
    const when = [from && say('records.from', utc(from)), until && say('records.until', utc(until))].filter(Boolean).join(' ');
    return element('div', { class: 'version' }, when && element('h3', null, when), element('dl', { class: 'facts' },
      facts.map(([member, value]) => element('div', null, element('dt', null, member), element('dd', null, value)))));
  }

  return element('section', null, element('h2', null, say('records')),
    element('p', { class: 'hint' }, say('records.says')), records.map(record));
}
