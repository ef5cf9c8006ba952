import {
  type Detail,
  distanceMiles,
  encodePack,
  type Listing,
  openDetail,
  openPack,
  type Pack,
  type Place,
  type Places,
  type Source,
} from '@waymark/directory';

export const samhsa2023: Source = {
  id: 'samhsa-directory',
  name: 'National Directory of Drug and Alcohol Use Treatment Facilities',
  publisher: 'SAMHSA',
  asOf: '2023-06',
  license: 'Public domain',
};

export const findTreatment2025: Source = {
  id: 'findtreatment-export',
  name: 'FindTreatment.gov, file export for Massachusetts',
  publisher: 'SAMHSA',
  asOf: '2025-08-19',
  license: 'Public domain',
  url: 'https://findtreatment.gov/',
};
export const medicare2022: Source = {
  id: 'medicare-otp',
  name: 'Opioid Treatment Program Providers enrolled in Medicare',
  publisher: 'Centers for Medicare & Medicaid Services (CMS)',
  asOf: '2022-06',
  license: 'Public domain',
};

export const baltimore: Place = {
  kind: 'city',
  label: 'Baltimore, MD',
  state: 'MD',
  lat: 39.29,
  lng: -76.61,
};
export const maryland: Place = { kind: 'state', label: 'Maryland', state: 'MD', lat: 39, lng: -76.7 };
export const zip21201: Place = { ...baltimore, kind: 'zip', label: '21201 (Baltimore, MD)' };
export const here: Place = { kind: 'position', label: 'My position', state: '', lat: 39.3, lng: -76.6 };

const known = new Map<string, Place>([
  ['baltimore, md', baltimore],
  ['md', maryland],
  ['21201', zip21201],
]);

/** Three places are enough for pages; the directory tests its own lookup. */
export const fewPlaces: Places = {
  resolve(text) {
    const place = known.get(text.trim().toLowerCase());
    if (place) return { ok: true, place };
    return { ok: false, problem: 'unknown', suggestions: text.startsWith('Balt') ? [baltimore] : [] };
  },
  suggest: (text) =>
    [...known.values()].filter(({ label }) => label.toLowerCase().startsWith(text.toLowerCase())),
  citiesIn: () => [],
  cityNear: ({ lat, lng }) => (distanceMiles({ lat, lng }, baltimore) < 100 ? baltimore : undefined),
};

/** A listing of one list that states `yes`, or of several lists with their `statements`. */
export type Given = Partial<Listing> & { readonly yes?: readonly string[] };

function listing({ yes = ['SA', 'OP'], ...given }: Given = {}): Listing {
  return {
    id: 1,
    name: 'Harbor Health',
    city: 'Baltimore',
    state: 'MD',
    zip: '21201',
    position: { lat: 39.3, lng: -76.61, precision: 'address' },
    phones: [{ purpose: 'main', number: '4105550100' }],
    statements: [{ source: samhsa2023.id, yes, no: [] }],
    ...given,
  };
}

export function smallPack(...given: readonly Given[]): {
  pack: Pack;
  detail: Detail;
  bytes: Uint8Array;
  detailBytes: Uint8Array;
} {
  const listings = given.map((each, at) => listing({ id: at + 1, ...each }));
  const encoded = encodePack(listings, {
    kind: 'treatment',
    sources: [samhsa2023, findTreatment2025, medicare2022],
  });
  const pack = openPack(encoded.search);
  return {
    pack,
    detail: openDetail(encoded.detail, pack),
    bytes: encoded.search,
    detailBytes: encoded.detail,
  };
}
