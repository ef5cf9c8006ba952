/** Where a program is, as the list gives it. */
export interface StreetAddress {
  readonly street: string | undefined;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}

/** What opens an address: a maps app of the device, or a site. */
export type Device = 'apple' | 'android' | 'other';

export interface DirectionsLink {
  readonly href: string;
  /** Who learns the address; `undefined` for whatever maps app the device has. */
  readonly site: string | undefined;
}

/** Where the operator's own address for directions wants the destination. */
export const ADDRESS = '{address}';

const postBox =
  /^\s*(?:p\.?\s*o\.?|post\s+office)\s*(?:box|drawer)\b|^\s*(?:box|apartado|lock\s*box)\s+#?\d/i;

/** The destination as one line; `undefined` where the list names no street that one could go to. */
export function destinationOf({ street, city, state, zip }: StreetAddress): string | undefined {
  const place = street?.trim();
  if (!place || postBox.test(place)) return undefined;
  return `${place}, ${city}, ${state} ${zip}`;
}

/**
 * A link to directions by street address, never by coordinates: many of our positions are not of the building. Phones open a
 * maps app of their own; elsewhere it is OpenStreetMap, unless the operator has chosen (`template`).
 */
export function directionsTo(destination: string, device: Device, template: string | null): DirectionsLink {
  const address = encodeURIComponent(destination);
  if (template) return siteLink(template.replace(ADDRESS, () => address));
  if (device === 'android') return { href: `geo:0,0?q=${address}`, site: undefined };
  if (device === 'apple') return { href: `https://maps.apple.com/?daddr=${address}`, site: 'Apple Maps' };
  return siteLink(`https://www.openstreetmap.org/directions?to=${address}`);
}

function siteLink(href: string): DirectionsLink {
  return { href, site: new URL(href).host.replace(/^www\./, '') };
}

/** The kind of device, from what its browser says of itself. It is asked on the device and goes nowhere. */
export function deviceOf({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): Device {
  if (/Android/.test(userAgent)) return 'android';
  // Tablets of Apple call themselves computers, and have no computer's screen.
  const tablet = /Macintosh/.test(userAgent) && maxTouchPoints > 1;
  return tablet || /iPhone|iPad|iPod/.test(userAgent) ? 'apple' : 'other';
}
