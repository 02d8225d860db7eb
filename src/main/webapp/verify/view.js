// The answer as people read it: the verdict first, then what the bundle says and what it does not.
import { element, sign } from './dom.js';
import { recordsOf } from './held.js';
import { unitsOf } from './units.js';

const GOOD = { whole: 'M24 2a22 22 0 1 0 0 44a22 22 0 1 0 0-44', cut: 'M13 25l8 8 15-17' };
const STOP = { whole: 'M15 2h18l13 13v18L33 46H15L2 33V15z', cut: 'M16 16l16 16M32 16L16 32' };

export function viewOf(words) {
  const { say } = words;

  function verdict(look, path, title, ...below) {
    const heading = element('h2', { tabindex: -1 }, say(title));
    return element('section', { class: `verdict ${look}` }, sign(path), element('div', null, heading, ...below));
  }

  const fact = (name, ...value) => element('div', null, element('dt', null, name), element('dd', null, ...value));
  const code = (text) => element('span', { class: 'code hash' }, text);
  const section = (title, ...content) => element('section', null, element('h2', null, say(title)), ...content);

  function refused({ rule, detail }, file) {
    const given = rule.startsWith('given-');
    return [
      verdict('broken', STOP, 'refused', element('p', null, say(given ? 'refused.other' : 'refused.says')),
        element('p', null, element('strong', null, say(`rule.${rule}`)))),
      element('dl', { class: 'facts' },
        fact(say('refused.means'), say(`means.${rule}`)),
        fact(say('refused.rule'), code(rule)),
        detail ? fact(say('refused.where'), code(detail)) : null,
        fact(say('document'), code(file.name))),
      given ? null : element('p', null, say('refused.next')),
    ];
  }

  function verified({ told }, file) {
    return [
      verdict('sound', GOOD, 'verified', element('p', null, say('verified.says'))),
      facts(told, file), signer(told), unitsOf(told, words), recordsOf(told, words),
      signatures(told), checkpoints(told), files(told, file), notProven(told),
    ];
  }

  function facts(told, file) {
    return section('facts', element('dl', { class: 'facts' },
      fact(say('facts.asked'), say(`asked.${told.asked.kind}`, told.asked.words)),
      fact(say('facts.madeAt'), words.utc(told.madeAt)),
      fact(say('facts.units'), words.number(told.units.length)),
      fact(say('facts.events'), words.number(told.events)),
      fact(say('facts.size'), words.number(told.size)),
      fact(say('facts.origin'), code(told.origin)),
      fact(say('document'), code(file.name))));
  }

  function signer({ keys, given }) {
    const compared = [
      given.key && say('signer.compared'),
      given.checkpoint && say('signer.checkpoint'),
      given.witnesses > 0 && say('signer.witnesses', words.number(given.witnesses)),
    ].filter(Boolean);
    const says = compared.length > 0
      ? element('ul', { class: 'compared' }, compared.map((each) => element('li', null, each)))
      : element('p', { class: 'note' }, say('signer.compare'));
    return section('signer', says, [...keys].reverse().map((key, at) => keyOf(key, at === 0)));
  }

  function keyOf({ vkey, fingerprint, from, handedOver }, newest) {
    const since = words.number(from);
    const title = handedOver === null ? say('signer.first')
      : say(newest ? 'signer.handed' : 'signer.earlier', since, words.utc(handedOver));
    return element('div', { class: 'key' }, element('h3', null, title), element('dl', null,
      fact(say('signer.key'), code(vkey)), fact(say('signer.fingerprint'), code(fingerprint))));
  }

  function signatures({ signatures: all, units }) {
    if (all.size === 0) return section('signatures', element('p', { class: 'hint' }, say('signatures.none')));
    const counts = new Map();
    units.forEach(({ story }) => story.forEach(({ signature }) => counts.set(signature, (counts.get(signature) ?? 0) + 1)));
    return section('signatures', element('ul', { class: 'lines' }, [...all].map(([hash, signature]) => element('li', null,
      element('strong', null, signature.printedName), ', ', words.term('SIGNATURE_MEANING', signature.meaning), ', ',
      words.local(signature.signedAt, signature.utcOffset), ' · ', say('signatures.events', words.number(counts.get(hash)))))));
  }

  function checkpoints(told) {
    return section('checkpoints', element('p', { class: 'hint' }, say('checkpoints.says')),
      element('ol', { class: 'lines' }, told.checkpoints.map(checkpoint)));
  }

  function checkpoint({ size, root, cosigners, stamp }) {
    const alone = cosigners.length === 0 && stamp === null;
    return element('li', null,
      element('h3', null, say('checkpoints.size', words.number(size))),
      element('p', null, `${say('checkpoints.root')}: `, code(root)),
      cosigners.map(({ name, at }) => element('p', null, say('checkpoints.cosigned', name, words.utc(at)))),
      stamp && [
        element('p', null, say('checkpoints.stamped', words.utc(stamp.at))),
        element('p', null, `${say('checkpoints.authority')}: ${stamp.subject}`),
        element('p', null, `${say('checkpoints.certificate')}: `, code(stamp.certificate)),
      ],
      alone && element('p', { class: 'hint' }, say('checkpoints.alone')));
  }

  /** Handed out as files, never shown: a document is somebody else's, and may not run on this page. */
  function files(told, file) {
    const links = told.files.map(({ name, title, from, until }) => {
            const content = file.slice(from, until, 'application/octet-stream');
      const link = element('a', { href: URL.createObjectURL(content), download: name.split('/').at(-1) },
        title ?? say('files.certificate'));
      return element('li', null, link, title && [' ', code(name.split('/').at(-1))]);
    });
    return section('files', element('ul', { class: 'lines' }, links), element('p', { class: 'hint' }, say('files.says')));
  }

  function notProven(told) {
    const alone = told.checkpoints.every(({ cosigners, stamp }) => cosigners.length === 0 && stamp === null);
    return element('section', { class: 'panel' }, element('h2', null, say('not')), element('ul', null,
      element('li', null, say('not.later', words.utc(told.madeAt))),
      element('li', null, say(alone ? 'not.nobody' : 'not.trust')),
      element('li', null, say('not.true'))));
  }

  return (answer, file) => (answer.verified ? verified(answer, file) : refused(answer, file)).flat().filter(Boolean);
}
