import type { Point } from '@waymark/directory';

const number = '([+-]?\\d{1,3}(?:\\.\\d{0,20})?)';
const pair = new RegExp(`^"?\\s*${number}\\s*,\\s*${number}\\s*"?$`);

/**
 * Every place of the United States lies west of 64 degrees west or east of 140 degrees east, and none of those numbers is
 * one of its latitudes. The locator's own guide writes longitude first in one place, so both orders are in use.
 */
const canOnlyBeLongitude = (degrees: number): boolean => degrees <= -64 || degrees > 90;

/** The position that "38.03, -78.48" names, with or without the quotation marks of the locator's guide; `undefined` for none. */
export const readPoint = (text: string): Point | undefined => {
  const [, first, second] = pair.exec(text.trim()) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [a, b] = [Number(first), Number(second)];
  const point = canOnlyBeLongitude(a) ? { lat: b, lng: a } : { lat: a, lng: b };
  return Math.abs(point.lat) <= 90 && Math.abs(point.lng) <= 180 ? point : undefined;
};
