import type { Place, Places } from '@waymark/directory';
import { m } from '#words';
import { shelf } from './packs.browser.ts';
import type { PackTrouble } from './packs.ts';
import { type MisreadPlace, mostMeant, placeProblemWords } from './place-problems.ts';
import { boxWords, namesPlace } from './place-words.ts';
import { askPosition } from './position.browser.ts';
import { positionWords } from './position-words.ts';

export type Settled = { readonly ok: true; readonly place: Place | undefined } | { readonly ok: false };

/** A box for a place: what is typed in it, what was wrong with that, and which place it names. */
export class PlaceEntry {
  typed = $state('');
  error = $state<string | undefined>();
  meant = $state.raw<readonly Place[]>([]);
  places = $state.raw<Places | undefined>(shelf.now.places());
  waiting = $state<'places' | 'position' | undefined>();
  readonly #ontrouble: (trouble: PackTrouble | undefined) => void;

  constructor(text: string, ontrouble: (trouble: PackTrouble | undefined) => void) {
    this.typed = text;
    this.#ontrouble = ontrouble;
  }

  misread({ text, error, meant }: MisreadPlace): void {
    this.typed = text;
    this.error = error;
    this.meant = meant;
  }

  forgetError(): void {
    this.error = undefined;
    this.meant = [];
  }

  take(place: Place | undefined): void {
    this.typed = place ? boxWords(place) : '';
    this.forgetError();
  }

  async loadPlaces(): Promise<Places | undefined> {
    const opened = await shelf.places();
    this.#ontrouble(opened.ok ? undefined : opened.problem);
    if (opened.ok) this.places = opened.value;
    return this.places;
  }

  /** The place that the box names. The places are asked only about text that is not the present place. */
  async settle(present: Place | undefined): Promise<Settled> {
    const text = this.typed.trim();
    if (text === '') return { ok: true, place: undefined };
    if (namesPlace(text, present)) return { ok: true, place: present };
    this.waiting = 'places';
    const found = (await this.loadPlaces())?.resolve(text);
    this.waiting = undefined;
    if (!found) return { ok: false };
    if (found.ok) return { ok: true, place: found.place };
    this.error = placeProblemWords(found.problem, text);
    this.meant = found.suggestions.slice(0, mostMeant);
    return { ok: false };
  }

  /** Where the device is, named by its nearest city; says why not in the box. */
  async findPosition(): Promise<Place | undefined> {
    if (this.waiting) return undefined;
    this.forgetError();
    this.waiting = 'position';
    const [found, places] = await Promise.all([askPosition(), this.loadPlaces()]);
    this.waiting = undefined;
    if (!found.ok) this.error = positionWords(found.problem);
    if (!found.ok || !places) return undefined;
    const city = places.cityNear(found.value);
    if (!city) this.error = m.find_position_outside();
    return city && { ...city, ...found.value, kind: 'position' };
  }
}
