/** What the operator of this site has chosen for maps. */
export interface OperatorMaps {
  /** Where directions lead, with `{address}` in it; `null` where it is left to the device. */
  readonly directions: string | null;
  /** Path of a PMTiles file with streets on this server; `null` where there is none. */
  readonly streets: string | null;
}

/** From the environment that `cli serve` has looked over. */
export function readOperatorMaps(env: Readonly<Record<string, string | undefined>>): OperatorMaps {
  return {
    directions: env['WAYMARK_DIRECTIONS']?.trim() || null,
    streets: env['WAYMARK_BASEMAP_PATH'] || null,
  };
}
