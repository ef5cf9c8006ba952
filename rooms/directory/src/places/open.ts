import type { Places } from '../place.ts';
import { citiesIn } from './cities-in.ts';
import { decodeAtlas } from './decode.ts';
import { Gazetteer } from './gazetteer.ts';
import { cityNear } from './inside.ts';
import { resolve } from './resolve.ts';
import { suggest } from './suggest.ts';

/** Opens a places pack (PLACES.md). Anything that is not a whole, sound pack of this version is a `PackError`. */
export function openPlaces(bytes: Uint8Array): Places {
  const gazetteer = new Gazetteer(decodeAtlas(bytes));
  return {
    resolve: (text) => resolve(gazetteer, text),
    suggest: (text, options) => suggest(gazetteer, text, options),
    citiesIn: (box, limit) => citiesIn(gazetteer, box, limit),
    cityNear: (position) => cityNear(gazetteer, position),
  };
}
