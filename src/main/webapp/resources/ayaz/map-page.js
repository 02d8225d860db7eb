// The page of the map: years, printing, and what is found in an area that was drawn, written or is shown.
import { suggestFor } from './suggestions.js';

const EARTH = 'EPSG:3857';
const DEGREES = 'EPSG:4326';
const LISTS = [
  { name: 'lots', title: 'lots', line: lotLine },
  { name: 'occurrences', title: 'sightings', line: sightingLine },
  { name: 'shapes', title: 'shapes', line: shapeLine },
];

export function beginPage(place, opened) {
  document.querySelectorAll('[data-suggest]').forEach(suggestFor);
  document.querySelector('#print').addEventListener('click', () => print());
  beginYears(opened);
  beginArea(place, opened);
}

function beginYears({ showYears }) {
  const form = document.querySelector('#years');
  const { from, to } = form.elements;
  const thisYear = new Date().getFullYear();
  [from, to].forEach((each) => { each.max = thisYear; });
  to.value = thisYear;
  const tell = () => form.querySelectorAll('output').forEach((each) => { each.value = form.elements[each.htmlFor[0]].value; });
  form.addEventListener('input', (event) => {
    if (Number(from.value) > Number(to.value)) (event.target === from ? to : from).value = event.target.value;
    tell();
    showYears(Number(from.value), Number(to.value));
  });
  tell();
}

function beginArea(place, opened) {
  const { map, texts, format, paints } = opened;
  const { Style, Stroke, Fill } = globalThis.ol.style;
  const source = new globalThis.ol.source.Vector();
  const look = () => new Style({ stroke: new Stroke({ color: paints().drawn, width: 2.5 }), fill: new Fill({ color: 'rgba(0, 0, 0, 0.06)' }) });
  map.addLayer(new globalThis.ol.layer.Vector({ source, style: look, zIndex: 10 }));

  const searchIn = (geometry) => {
    source.clear();
    source.addFeature(new globalThis.ol.Feature(geometry));
    search(place, texts, format.writeGeometry(geometry, { decimals: 6 }));
  };
  beginDrawing(map, texts, place, look, searchIn);
  document.querySelector('#in-view').addEventListener('click', () => {
    const whole = globalThis.ol.proj.transformExtent([-180, -85, 180, 85], DEGREES, EARTH);
    const shown = globalThis.ol.extent.getIntersection(map.getView().calculateExtent(map.getSize()), whole);
    searchIn(polygonOf(shown));
  });
  document.querySelector('#corners').addEventListener('submit', (event) => {
    event.preventDefault();
    const field = document.querySelector('#written');
    const flaw = document.querySelector('#written-flaw');
    flaw.textContent = '';
    field.removeAttribute('aria-invalid');
    try {
      const geometry = format.readGeometry(written(field.value, texts));
      searchIn(geometry);
      map.getView().fit(geometry.getExtent(), { maxZoom: 9, padding: [40, 40, 40, 40] });
    } catch (problem) {
      flaw.textContent = problem.message;
      field.setAttribute('aria-invalid', 'true');
      field.focus();
    }
  });
}

function polygonOf([west, south, east, north]) {
  return new globalThis.ol.geom.Polygon([[[west, south], [east, south], [east, north], [west, north], [west, south]]]);
}

function beginDrawing(map, texts, place, look, searchIn) {
  const button = document.querySelector('#draw');
  const said = place.querySelector('.said');
  let drawing = null;
  const stop = () => {
    if (drawing) map.removeInteraction(drawing);
    drawing = null;
    button.setAttribute('aria-pressed', 'false');
  };
  button.addEventListener('click', () => {
    if (drawing) {
      stop();
      return;
    }
    drawing = new globalThis.ol.interaction.Draw({ type: 'Polygon', style: look() });
    drawing.on('drawend', (event) => {
      const geometry = event.feature.getGeometry();
      setTimeout(stop); // the click that ends it is not one on the map
      searchIn(geometry);
    });
    map.addInteraction(drawing);
    button.setAttribute('aria-pressed', 'true');
    said.textContent = texts.say('drawing');
    map.getTargetElement().focus();
  });
  addEventListener('keydown', (event) => event.key === 'Escape' && stop());
}

/** GeoJSON as it is, or a corner a line. */
function written(text, texts) {
  if (text.trim().startsWith('{')) {
    const read = JSON.parse(text);
    return read.geometry ?? read.features?.[0]?.geometry ?? read;
  }
  const corners = text.trim().split('\n').map((line, at) => {
    const numbers = line.trim().split(/[\s;]+|,\s*/).map(Number);
    if (numbers.length !== 2 || numbers.some((each) => !Number.isFinite(each)) || Math.abs(numbers[0]) > 180 || Math.abs(numbers[1]) > 90) {
      throw new Error(texts.say('notACorner', at + 1));
    }
    return numbers;
  });
  return { type: 'Polygon', coordinates: [[...corners, corners[0]]] };
}

async function search(place, texts, geometry) {
  const found = document.querySelector('#found');
  const sections = LISTS.map((list) => section(list, texts));
  found.replaceChildren(...sections.map(({ element }) => element));
  await Promise.all(sections.map((each) => fill(each, place, texts, geometry, null)));
}

function section(list, texts) {
  const element = document.createElement('section');
  const heading = document.createElement('h3');
  heading.textContent = texts.say(list.title);
  const items = document.createElement('ul');
  element.append(heading, items);
  return { list, element, heading, items };
}

async function fill(shown, place, texts, geometry, cursor) {
  const { list, element, heading, items } = shown;
  const answer = await fetch(`${place.dataset.api}/areas/${list.name}?limit=50${cursor ? `&cursor=${cursor}` : ''}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/geo+json', 'X-CSRF-Token': document.querySelector('meta[name="csrf-token"]').content },
    body: geometry,
  }).catch(() => null);
  element.querySelector('button')?.remove();
  if (!answer?.ok) {
    items.append(entry(texts.say('failed')));
    return;
  }
  const read = await answer.json();
  if (read.count) heading.textContent = texts.say(read.countIsLimit ? 'atLeast' : 'counted', texts.say(list.title), read.count.toLocaleString([document.documentElement.lang, 'ru']));
  if (!read.items.length && !read.next && !items.children.length) items.append(entry(texts.say('none')));
  const first = read.items.map((row) => list.line(row, place.dataset.pages, texts));
  items.append(...first);
  if (read.next) {
    const more = document.createElement('button');
    more.type = 'button';
    more.textContent = texts.say('more');
    more.addEventListener('click', () => {
      first[0]?.querySelector('a')?.focus();
      fill(shown, place, texts, geometry, read.next);
    });
    element.append(more);
  }
}

function entry(text, address, remark) {
  const item = document.createElement('li');
  const inside = address ? document.createElement('a') : document.createElement('span');
  if (address) inside.href = address;
  inside.textContent = text;
  item.append(inside);
  if (remark) {
    const small = document.createElement('small');
    small.textContent = remark;
    item.append(' ', small);
  }
  return item;
}

function lotLine(row, pages, texts) {
  return entry(texts.say('lot', row.catalogNumber, row.scientificName, row.stored, row.units), `${pages}/specimen/lot.xhtml?number=${encodeURIComponent(row.catalogNumber)}`, row.dataGeneralizations);
}

function sightingLine(row, pages, texts) {
  return entry(texts.say('sighting', row.scientificName, row.eventDate), `${pages}/species/card.xhtml?id=${row.taxonId}`, row.dataGeneralizations);
}

function shapeLine(row, pages, texts) {
  const name = row.scientificName ?? row.name ?? row.layerName;
  return entry(texts.say('shape', name, row.layerName), row.taxonId ? `${pages}/geography/map.xhtml?id=${row.taxonId}` : null, row.dataGeneralizations);
}
