// Draws what a template would build: the outermost thing, then the first thing inside it, down to the positions.
import { pictureOf } from './pictures.js';

for (const place of document.querySelectorAll('.template-picture')) {
  for (let node = JSON.parse(place.dataset.plan); node; node = node.children[0]) {
    const title = document.createElement('h3');
    title.textContent = node.name;
    place.append(title, pictureOf(node, node.leaf ? { positions: node.positions } : null));
    if (node.leaf) break;
  }
}
