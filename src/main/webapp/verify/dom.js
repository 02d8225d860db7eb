// Elements in one expression: `element('p', { class: 'hint' }, 'text', other)`. What is absent or false is left out.
export function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes ?? {})) {
    if ((value ?? false) !== false) made.setAttribute(attribute, value);
  }
  made.append(...children.flat().filter((each) => (each ?? false) !== false));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A sign that only repeats what the words beside it say. */
export function sign(path) {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', '0 0 48 48');
  picture.setAttribute('aria-hidden', 'true');
  for (const [look, d] of Object.entries(path)) {
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('class', look);
    line.setAttribute('d', d);
    picture.append(line);
  }
  return picture;
}
