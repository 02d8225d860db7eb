// The colours of the map are those of the signs in its list of layers, so that legend and map cannot differ.
const SIGNS = ['water', 'land', 'country', 'lake', 'ink', 'drawn', 'range-extant', 'range-possible', 'range-extinct', 'seen', 'collected', 'kind-PROTECTED_AREA', 'kind-BORDER', 'kind-OTHER'];
const LEAST = 5;
const MOST = 22;

const PRESENCES = {
  POSSIBLY_EXTANT: 'range-possible',
  UNCERTAIN: 'range-possible',
  POSSIBLY_EXTINCT: 'range-extinct',
  EXTINCT: 'range-extinct',
};

/** What each sign looks like now, in this theme. */
export function readPaints(place) {
  const paints = {};
  SIGNS.forEach((sign) => {
    const probe = document.createElement('i');
    probe.className = `paint ${sign}`;
    place.append(probe);
    paints[sign] = getComputedStyle(probe).color;
    probe.remove();
  });
  return paints;
}

function transparent(colour, share) {
  const [red, green, blue] = colour.match(/[\d.]+/g).map(Number);
  return `rgba(${red}, ${green}, ${blue}, ${share})`;
}

function area(colour, dashes) {
  const { Style, Fill, Stroke, Circle } = globalThis.ol.style;
  const stroke = new Stroke({ color: colour, width: 1.5, lineDash: dashes });
  return new Style({
    fill: new Fill({ color: transparent(colour, 0.3) }),
    stroke,
    image: new Circle({ radius: LEAST, fill: new Fill({ color: colour }) }),
  });
}

/** A range by whether its animals are still there; what is not certain has a broken edge, too. */
export function rangePaint(feature, paints) {
  const sign = PRESENCES[feature.get('presence')] ?? 'range-extant';
  return area(paints[sign], sign === 'range-extant' ? undefined : [6, 5]);
}

export function shapePaint(kind) {
  const { Style, Stroke } = globalThis.ol.style;
  return (feature, paints) => (kind === 'BORDER'
    ? new Style({ stroke: new Stroke({ color: paints['kind-BORDER'], width: 1.5, lineDash: [8, 4, 2, 4] }) })
    : area(paints[`kind-${kind}`]));
}

/** How many observations or lots a point stands for. */
export function countOf(feature) {
  return feature.get('count') ?? feature.get('lots') ?? 1;
}

/** One or many: the sign grows slowly with what it stands for, and says how many. */
export function clusterPaint(sign) {
  return (feature, paints) => {
    const { Style, Fill, Stroke, Circle, RegularShape, Text } = globalThis.ol.style;
    const count = countOf(feature);
    const radius = Math.min(MOST, LEAST + 3 * Math.log10(count + 1));
    const fill = new Fill({ color: transparent(paints[sign], 0.85) });
    const stroke = new Stroke({ color: paints.land, width: 1.5 });
    const image = sign === 'seen'
      ? new Circle({ radius, fill, stroke, declutterMode: 'none' })
      : new RegularShape({ points: 4, radius: radius + 2, angle: 0, fill, stroke, declutterMode: 'none' });
    const text = count > 1
      ? new Text({ text: String(count), font: '600 11px Inter, sans-serif', fill: new Fill({ color: paints.ink }), stroke: new Stroke({ color: paints.land, width: 3 }), offsetY: radius + 8 })
      : undefined;
    return new Style({ image, text });
  };
}
