// Suggestions below a field while a person types: arrows choose, Enter or Tab takes the chosen one, Escape closes.
const PAUSE = 120;

const kinds = {
  taxon: {
    value: (hit) => hit.scientificName,
    parts: (hit) => {
      const names = hit.names ?? {};
      const name = names[document.documentElement.lang] ?? hit.matched;
      return [['i', hit.scientificName], ['span', name === hit.scientificName ? '' : name]];
    },
  },
  organism: {
    value: (animal) => animal.code,
    parts: (animal) => [['strong', animal.name ?? ''], ['span', animal.code], ['i', animal.scientificName], ['span', animal.bornOn ?? '']],
  },
};

export function suggestFor(input) {
  const kind = kinds[input.dataset.kind];
  const list = document.createElement('ul');
  list.id = `${input.id}-suggestions`;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.setAttribute('aria-label', input.labels?.[0]?.textContent ?? '');
  list.hidden = true;
  const holder = document.createElement('div');
  holder.className = 'suggests';
  const focused = document.activeElement === input || input.autofocus;
  input.replaceWith(holder);
  holder.append(input, list);
  if (focused) input.focus(); // moving it took the focus away
  input.setAttribute('aria-controls', list.id);

  let chosen = -1;
  let hits = [];
  let timer;
  let asked = 0;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const choose = (index) => {
    chosen = index;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === index)));
    list.children[index]?.scrollIntoView({ block: 'nearest' });
    if (index >= 0) input.setAttribute('aria-activedescendant', list.children[index].id);
  };

  const take = (index) => {
    input.value = kind.value(hits[index]);
    input.dispatchEvent(new CustomEvent('taken', { detail: { hit: hits[index] } }));
    close();
  };

  const show = () => {
    list.replaceChildren(...hits.map((hit, index) => {
      const item = document.createElement('li');
      item.id = `${list.id}-${index}`;
      item.role = 'option';
      kind.parts(hit).filter(([, text]) => text).forEach(([tag, text]) => {
        const part = document.createElement(tag);
        part.textContent = text;
        item.append(part);
      });
      item.addEventListener('mousedown', (event) => {
        event.preventDefault();
        take(index);
      });
      return item;
    }));
    list.hidden = hits.length === 0;
    input.setAttribute('aria-expanded', String(hits.length > 0));
    choose(hits.length ? 0 : -1);
  };

  const ask = async () => {
    const mine = ++asked;
    const words = input.value.trim();
    if (words.length < 2) {
      close();
      return;
    }
    try {
      const answer = await fetch(input.dataset.suggest + encodeURIComponent(words), { headers: { Accept: 'application/json' } });
      if (!answer.ok || mine !== asked || document.activeElement !== input) return;
      hits = (await answer.json()).items;
      show();
    } catch {
      close(); // the field also takes what is typed
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      choose((chosen + step + hits.length) % hits.length);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey && chosen >= 0) {
      take(chosen); // and the key goes on to the next field
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  });
}
