import type { MapThings } from '#lib/map/things.ts';
import { m } from '#words';

/** What meetings are called on a map. */
export const meetingThings: MapThings = {
  pins: m.meetings_map_pins,
  zip: m.meetings_map_zip,
  spot: m.meetings_map_spot,
  group: m.meetings_map_group,
  inView: m.meetings_map_in_view,
  noneInView: m.meetings_map_in_view_none,
  total: m.meetings_map_total,
  none: m.meetings_map_none,
  legendAddress: m.meetings_map_legend_address,
  legendApproximate: m.meetings_map_legend_approximate,
  legendZip: m.meetings_map_legend_zip,
  legendGroup: m.meetings_map_legend_group,
};
