import type { Favourite } from './favourite.ts';
import { clearFavourites, readFavourites, writeFavourites } from './favourite-store.browser.ts';

/** The meetings a person marked: in memory, and on the device where they asked for that. */
export class Favourites {
  list = $state.raw<readonly Favourite[]>([]);
  onDevice = $state(false);
  /** The device did not do as it was told the last time. */
  refused = $state(false);

  async open(): Promise<void> {
    await this.#try(async () => {
      const kept = await readFavourites();
      if (!kept) return;
      this.onDevice = true;
      this.list = [...this.list, ...kept.filter(({ id }) => !this.has(id))];
    });
  }

  has(id: number): boolean {
    return this.list.some((each) => each.id === id);
  }

  async toggle({ id, name }: Favourite): Promise<void> {
    this.list = this.has(id) ? this.list.filter((each) => each.id !== id) : [...this.list, { id, name }];
    if (this.onDevice) await this.#try(() => writeFavourites(this.list));
  }

  /** Marks these too, in their order. */
  async add(meetings: readonly Favourite[]): Promise<void> {
    const more = meetings.filter(({ id }) => !this.has(id)).map(({ id, name }) => ({ id, name }));
    this.list = [...this.list, ...more];
    if (this.onDevice) await this.#try(() => writeFavourites(this.list));
  }

  async keep(): Promise<void> {
    await this.#try(async () => {
      await writeFavourites(this.list);
      this.onDevice = true;
    });
  }

  async forget(): Promise<void> {
    await this.#try(async () => {
      await clearFavourites();
      this.onDevice = false;
    });
  }

  async #try(step: () => Promise<void>): Promise<void> {
    try {
      await step();
      this.refused = false;
    } catch {
      this.refused = true;
    }
  }
}
