import { m } from '#words';

interface Counted {
  readonly count: number;
  readonly shown: string;
}

interface Somewhere {
  readonly count: number;
  readonly where: string;
}

/** What the things on a map are called, wherever words name them. */
export interface MapThings {
  readonly pins: () => string;
  readonly zip: (of: Somewhere) => string;
  readonly spot: (of: Somewhere) => string;
  readonly group: (of: Somewhere) => string;
  readonly inView: (of: Counted) => string;
  readonly noneInView: () => string;
  readonly total: (of: Counted) => string;
  readonly none: () => string;
  readonly legendAddress: () => string;
  readonly legendApproximate: () => string;
  readonly legendZip: () => string;
  readonly legendGroup: () => string;
}

export const programs: MapThings = {
  pins: m.map_pins,
  zip: m.map_pin_zip,
  spot: m.map_pin_spot,
  group: m.map_pin_group,
  inView: m.map_in_view,
  noneInView: m.map_in_view_none,
  total: m.map_summary_total,
  none: m.map_summary_none,
  legendAddress: m.map_legend_address,
  legendApproximate: m.map_legend_approximate,
  legendZip: m.map_legend_zip,
  legendGroup: m.map_legend_group,
};
