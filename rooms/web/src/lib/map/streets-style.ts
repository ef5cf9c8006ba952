import type { StyleSpecification } from 'maplibre-gl';

/** The colors of the page, as it is drawn now. */
export interface StreetColors {
  readonly land: string;
  readonly water: string;
  readonly green: string;
  readonly building: string;
  readonly road: string;
  readonly roadEdge: string;
  readonly border: string;
  readonly words: string;
}

const source = 'streets';
const green = [
  'park',
  'nature_reserve',
  'forest',
  'wood',
  'grass',
  'cemetery',
  'golf_course',
  'national_park',
];

/** Our own style for a map in the layers of Protomaps: land, water, roads and their names, and no more. */
export function streetsStyle(
  address: string,
  { land, water, green: greens, building, road, roadEdge, border, words }: StreetColors,
  language: string,
): StyleSpecification {
  const roads = (id: string, kinds: readonly string[], from: number, far: number, near: number) => {
    const filter = ['in', ['get', 'kind'], ['literal', kinds]];
    const width = (more: number) => [
      'interpolate',
      ['exponential', 1.6],
      ['zoom'],
      9,
      far + more,
      17,
      near + more,
    ];
    const layer = { source, 'source-layer': 'roads', type: 'line', minzoom: from, filter } as const;
    const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
    return [
      {
        ...layer,
        id: `${id}-edge`,
        layout,
        paint: { 'line-color': roadEdge, 'line-opacity': 0.6, 'line-width': width(1.5) },
      },
      { ...layer, id, layout, paint: { 'line-color': road, 'line-width': width(0) } },
    ];
  };
  return {
    version: 8,
    sources: { [source]: { type: 'vector', url: `pmtiles://${address}` } },
    layers: [
      { id: 'beyond', type: 'background', paint: { 'background-color': water } },
      { id: 'land', type: 'fill', source, 'source-layer': 'earth', paint: { 'fill-color': land } },
      {
        id: 'green',
        type: 'fill',
        source,
        'source-layer': 'landuse',
        filter: ['in', ['get', 'kind'], ['literal', green]],
        paint: { 'fill-color': greens },
      },
      { id: 'water', type: 'fill', source, 'source-layer': 'water', paint: { 'fill-color': water } },
      {
        id: 'buildings',
        type: 'fill',
        source,
        'source-layer': 'buildings',
        minzoom: 14,
        paint: { 'fill-color': building, 'fill-opacity': 0.5 },
      },
      ...roads('paths', ['path', 'other'], 14, 0.3, 2),
      ...roads('streets', ['minor_road'], 11, 0.4, 10),
      ...roads('avenues', ['major_road', 'medium_road'], 8, 0.8, 14),
      ...roads('highways', ['highway'], 5, 1.4, 16),
      {
        id: 'borders',
        type: 'line',
        source,
        'source-layer': 'boundaries',
        paint: { 'line-color': border, 'line-width': 1, 'line-dasharray': [3, 2] },
      },
      {
        id: 'names',
        type: 'symbol',
        source,
        'source-layer': 'roads',
        minzoom: 12,
        layout: {
          'symbol-placement': 'line',
          'text-field': ['coalesce', ['get', `name:${language}`], ['get', 'name']],
          // Drawn from the page's own face: without an address for letters, none is asked for.
          'text-font': ['Atkinson Hyperlegible Next'],
          'text-size': 14,
        },
        paint: { 'text-color': words, 'text-halo-color': land, 'text-halo-width': 2 },
      },
    ],
  } as StyleSpecification;
}
