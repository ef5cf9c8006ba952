import type { ConceptRef } from '@waymark/care';
import type { Pack, Place, Places } from '@waymark/directory';
import { shelf } from '#lib/find/packs.browser.ts';
import type { PackTrouble } from '#lib/find/packs.ts';
import type { Question } from '#lib/find/question.ts';

type Counting = typeof import('./counting.ts');

/** What is near a place, as words, and the question that shows it. */
export interface NearbyAnswer {
  readonly total: number;
  readonly words: string;
  readonly question: Question;
}

/** Programs near a place that a person names: counted on this device, once they ask for it. */
export class Nearby {
  place = $state.raw<Place>();
  places = $state.raw<Places | undefined>(shelf.now.places());
  trouble = $state.raw<PackTrouble>();
  busy = $state(false);
  #counting = $state.raw<Counting & { readonly pack: Pack }>();

  async loadPlaces(): Promise<Places | undefined> {
    const opened = await shelf.places();
    this.trouble = opened.ok ? undefined : opened.problem;
    if (opened.ok) this.places = opened.value;
    return this.places;
  }

  /** Counts near that place from now on; false where the list did not come. */
  async settle(place: Place): Promise<boolean> {
    this.busy = true;
    const [code, pack] = await Promise.all([import('./counting.ts').catch(() => undefined), shelf.search()]);
    this.busy = false;
    this.trouble = !pack.ok ? pack.problem : code ? undefined : 'unreachable';
    if (!pack.ok || !code) return false;
    this.#counting = { ...code, pack: pack.value };
    this.place = place;
    return true;
  }

  /** `undefined` until a place is settled. */
  answer(refs: readonly ConceptRef[]): NearbyAnswer | undefined {
    if (!this.#counting || !this.place) return undefined;
    const { askNear, countPrograms, questionFor, totalWords, pack } = this.#counting;
    const asked = askNear(this.place, refs);
    const total = countPrograms(pack, asked);
    return { total, words: totalWords(total, asked), question: questionFor(asked) };
  }
}
