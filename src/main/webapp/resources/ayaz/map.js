// Draws every map of the page: what is below it, the layers that are switched on, and what is said of them.
import { readTexts } from './texts.js';
import { readPaints, rangePaint, clusterPaint, countOf, shapePaint } from './map-paints.js';

const EARTH = 'EPSG:3857';
const DEGREES = 'EPSG:4326';
const PAUSE = 250;
const KAZAKHSTAN = [46, 40, 88, 56];

/** Where two numbers would lie on each other the larger one stays; every sign is drawn. */
const WITHOUT_CLASHES = { declutter: 'counts', renderOrder: (one, other) => countOf(other) - countOf(one) };

const ol = () => globalThis.ol;

/** One map with its layers. */
export function openMap(place) {
  const texts = readTexts(place.querySelector('template.texts'));
  const format = new (ol().format.GeoJSON)({ dataProjection: DEGREES, featureProjection: EARTH });
  const canvas = place.querySelector('.canvas');
  const said = place.querySelector('.said');
  const view = new (ol().View)({ projection: EARTH, minZoom: 1, maxZoom: 17, constrainResolution: false });
  const state = { paints: readPaints(place), years: null, attributions: new Map(), notes: new Map() };
  const layers = new Map();

  const map = new (ol().Map)({
    target: canvas,
    keyboardEventTarget: canvas,
    view,
    interactions: ol().interaction.defaults.defaults({ onFocusOnly: true, altShiftDragRotate: false, pinchRotate: false }),
    controls: [
      new (ol().control.Zoom)({ zoomInTipLabel: texts.say('zoomIn'), zoomOutTipLabel: texts.say('zoomOut') }),
      new (ol().control.ScaleLine)(),
    ],
  });
  view.fit(ol().proj.transformExtent(KAZAKHSTAN, DEGREES, EARTH), { size: [canvas.clientWidth, canvas.clientHeight] });

  const add = (name, layer) => {
    layers.set(name, layer);
    map.addLayer(layer);
    const box = boxOf(place, name);
    layer.setVisible(box?.checked ?? true);
    box?.addEventListener('change', () => {
      layer.setVisible(box.checked);
      tell();
      if (box.checked) refresh();
    });
  };

  /** The note about what is shown, and whose data it is. */
  function tell() {
    const shown = (name) => layers.get(name)?.getVisible();
    const notes = new Set([...state.notes].filter(([name]) => shown(name)).flatMap(([, all]) => all));
    said.textContent = [...notes].map((key) => texts.say(key)).join(' ');
    const named = new Set([...state.attributions].filter(([name]) => shown(name)).flatMap(([, all]) => [...all]));
    place.querySelector('.named').textContent = [...named].join(' · ');
  }

  add('basemap', basemap(place, state));
  state.attributions.set('basemap', [texts.say('naturalEarth')]);
  if (place.dataset.tiles) { // above the basemap, which is seen where a picture does not come
    add('tiles', new (ol().layer.Tile)({ source: new (ol().source.XYZ)({ url: place.dataset.tiles }) }));
    state.attributions.set('tiles', [place.dataset.tilesAttribution]);
  }

  const vector = (style, more) => new (ol().layer.Vector)({ source: new (ol().source.Vector)(), style, ...more });
  const isOfThoseYears = (feature) => {
    const year = feature.get('year');
    return !year || !state.years || (state.years.from <= year && year <= state.years.to);
  };
  const during = (paint) => (feature) => (isOfThoseYears(feature) ? paint(feature, state.paints) : undefined);

  const asked = [];
  const offer = (name, address, style, onRead = () => {}, more = {}) => {
    add(name, vector(style, more));
    asked.push({ name, address, onRead });
  };
  const api = place.dataset.api;
  place.querySelectorAll('.layers input[data-kind]').forEach((box) => {
    offer(box.value, () => `${api}/map-layers/${box.value}/shapes.geojson?${windowOf(map)}`, during(shapePaint(box.dataset.kind)));
  });
  const taxon = place.dataset.taxon;
  let fitted = false;
  if (taxon) {
    offer('ranges', () => `${api}/taxa/${taxon}/ranges?${windowOf(map)}`, during(rangePaint), (features) => {
      if (!fitted && features.length) view.fit(layers.get('ranges').getSource().getExtent(), { maxZoom: 7, padding: [24, 24, 24, 24] });
      if (!fitted && !features.length) state.notes.set('ranges', ['noRange']);
      fitted = true;
    });
  }
  const of = taxon ? `&taxon=${taxon}` : '';
  const offerPoints = (name, address, sign) => offer(name, address, (feature) => clusterPaint(sign)(feature, state.paints), undefined, WITHOUT_CLASHES);
  offerPoints('places', () => `${api}/collecting-places.geojson?${windowOf(map)}${of}`, 'collected');
  offerPoints('occurrences', () => `${api}/occurrences.geojson?${windowOf(map)}${of}${period(state.years)}`, 'seen');

  async function load({ name, address, onRead }, whole) {
    const layer = layers.get(name);
    if (!layer.getVisible()) return;
    const answer = await fetch(whole ? address().replace(/bbox=[^&]*/, 'bbox=') : address(), { headers: { Accept: 'application/geo+json, application/json' } }).catch(() => null);
    if (!answer?.ok) {
      state.notes.set(name, ['failed']);
      tell();
      return;
    }
    const read = await answer.json();
    const features = format.readFeatures(read);
    layer.getSource().clear(true);
    layer.getSource().addFeatures(features);
    state.attributions.set(name, new Set(features.map((each) => each.get('attribution')).filter(Boolean)));
    state.notes.set(name, [
      ...(features.some((each) => each.get('dataGeneralizations')) ? ['blurred'] : []),
      ...(read.complete === false ? ['truncated'] : []),
    ]);
    onRead(features);
    tell();
  }

  let waiting = 0;
  const refresh = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => asked.forEach((each) => load(each, false)), PAUSE);
  };
  // the first look at the ranges is at all of them: the map is then moved to where they are
  asked.forEach((each) => load(each, each.name === 'ranges'));
  map.on('moveend', refresh);

  const describe = (pixel) => {
    const names = new Set();
    map.forEachFeatureAtPixel(pixel, (feature) => { names.add(named(feature, texts)); }, { hitTolerance: 6 });
    names.delete('');
    said.textContent = names.size ? [...names].join(' · ') : texts.say('nothingHere');
  };
  map.on('singleclick', (event) => describe(event.pixel));
  canvas.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') describe(map.getSize().map((length) => length / 2));
  });

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    state.paints = readPaints(place);
    layers.forEach((layer) => layer.changed());
    map.render();
  });

  const showYears = (from, to) => {
    state.years = { from, to };
    layers.forEach((layer) => layer.changed());
    refresh();
  };
  return { map, texts, format, showYears, paints: () => state.paints };
}

function boxOf(place, name) {
  return [...place.querySelectorAll('.layers input')].find((box) => box.value === name);
}

function windowOf(map) {
  const extent = ol().proj.transformExtent(map.getView().calculateExtent(map.getSize()), EARTH, DEGREES);
  const [west, south, east, north] = extent.map((degrees, at) => Math.max(at % 2 ? -90 : -180, Math.min(at % 2 ? 90 : 180, degrees)));
  const bbox = [west, south, east, north].map((degrees) => degrees.toFixed(4)).join(',');
  return `bbox=${bbox}&zoom=${Math.max(0, Math.round(map.getView().getZoom() ?? 0))}`;
}

function period(years) {
  return years ? `&from=${years.from}-01-01&to=${years.to}-12-31` : '';
}

function named(feature, texts) {
  const lots = feature.get('lots');
  const count = feature.get('count');
  const own = [feature.get('scientificName') ?? feature.get('name') ?? '', feature.get('presenceLabel'), feature.get('seasonalityLabel'), feature.get('year'), feature.get('eventDate'), feature.get('dataGeneralizations')];
  const counted = lots ? [`${texts.say('lots')}: ${lots}`] : count ? [`${texts.say('occurrences')}: ${count}`] : [];
  return [...own, ...counted].filter(Boolean).join(', ');
}

/** What the more exact map is cut to: west, south, east, north. */
const CENTRAL = [40, 34, 94, 60];
const CUT_METRES = 500;

/** The whole world coarsely, and the middle of Asia more exactly above it. */
function basemap(place, state) {
  const { Style, Fill, Stroke } = ol().style;
  const read = (address, names, taken) => {
    const source = new (ol().source.Vector)();
    const format = new (ol().format.TopoJSON)({ dataProjection: DEGREES, layers: names, layerName: 'drawn' });
    fetch(address).then((answer) => answer.json()).then((topology) => {
      source.addFeatures(taken(format.readFeatures(topology, { dataProjection: DEGREES, featureProjection: EARTH })));
    });
    return new (ol().layer.Vector)({ source, style: styleOf });
  };
  const styleOf = (feature) => {
    const { land, country, lake } = state.paints;
    switch (feature.get('drawn')) {
      case 'lakes': return new Style({ fill: new Fill({ color: lake }) });
      case 'rivers': return new Style({ stroke: new Stroke({ color: lake, width: 1 }) });
      case 'borders': return new Style({ stroke: new Stroke({ color: country, width: 1 }) });
      default: return new Style({ fill: new Fill({ color: land }), stroke: feature.get('cut') ? undefined : new Stroke({ color: country, width: 1 }) });
    }
  };
  return new (ol().layer.Group)({
    layers: [
      read(place.dataset.world, ['countries'], (features) => features),
      read(place.dataset.central, ['countries', 'lakes', 'rivers'], withoutCuts),
    ],
  });
}

const polygonsOf = (geometry) => (geometry.getType() === 'MultiPolygon' ? geometry.getPolygons() : [geometry]);

/** Countries end where the map was cut, but no border is there. */
function withoutCuts(features) {
  const sides = ol().proj.transformExtent(CENTRAL, DEGREES, EARTH);
  const isCut = (one, other) => sides.some((side, at) => Math.abs(one[at % 2] - side) < CUT_METRES && Math.abs(other[at % 2] - side) < CUT_METRES);
  const borders = [];
  features.filter((each) => each.get('drawn') === 'countries').forEach((each) => {
    each.set('cut', true);
    polygonsOf(each.getGeometry()).flatMap((polygon) => polygon.getCoordinates()).forEach((ring) => {
      let line = [ring[0]];
      ring.slice(1).forEach((point, at) => {
        if (isCut(ring[at], point)) {
          if (line.length > 1) borders.push(line);
          line = [];
        }
        line.push(point);
      });
      if (line.length > 1) borders.push(line);
    });
  });
  return [...features, new (ol().Feature)({ drawn: 'borders', geometry: new (ol().geom.MultiLineString)(borders) })];
}

const page = document.querySelector('.map-page');
document.querySelectorAll('.species-map').forEach((place) => {
  const opened = openMap(place);
  if (page?.contains(place)) import('./map-page.js').then(({ beginPage }) => beginPage(place, opened));
});
