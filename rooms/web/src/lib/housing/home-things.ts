import type { MapThings } from '#lib/map/things.ts';
import { m } from '#words';

/** What recovery homes are called on a map. */
export const homeThings: MapThings = {
  pins: m.housing_map_pins,
  zip: m.housing_map_zip,
  spot: m.housing_map_spot,
  group: m.housing_map_group,
  inView: m.housing_map_in_view,
  noneInView: m.housing_map_in_view_none,
  total: m.housing_map_total,
  none: m.housing_map_none,
  legendAddress: m.housing_map_legend_address,
  legendApproximate: m.housing_map_legend_approximate,
  legendZip: m.housing_map_legend_zip,
  legendGroup: m.housing_map_legend_group,
};
