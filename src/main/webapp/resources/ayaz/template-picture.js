// Draws what a template would build: the outermost thing, then the first of each kind inside it, down to the positions.
import { pictureOf } from './pictures.js';

function draw(place, node) {
  const title = document.createElement('h3');
  title.textContent = node.name;
  place.append(title, pictureOf(node, node.leaf ? { positions: node.positions } : null));
  const firstOfKind = node.children.filter(({ kind }, at) => node.children.findIndex((each) => each.kind === kind) === at);
  firstOfKind.forEach((child) => draw(place, child));
}

for (const place of document.querySelectorAll('.template-picture')) draw(place, JSON.parse(place.dataset.plan));
