// Walks a tree by the arrow keys: up and down through its links, home and end to its ends. Tab works as everywhere.
const steps = { ArrowUp: -1, ArrowDown: 1 };

function target(links, at, key) {
  if (key === 'Home') {
    return links[0];
  }
  if (key === 'End') {
    return links.at(-1);
  }
  return key in steps ? links[at + steps[key]] : undefined;
}

document.querySelectorAll('[data-walk]').forEach((tree) => tree.addEventListener('keydown', (event) => {
  const links = [...tree.querySelectorAll('a')];
  const next = target(links, links.indexOf(document.activeElement), event.key);
  if (next) {
    event.preventDefault();
    next.focus();
  }
}));
