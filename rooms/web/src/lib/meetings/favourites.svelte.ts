import type { Favourite } from './favourite.ts';
import { changeFavourites, clearFavourites, readFavourites } from './favourite-store.browser.ts';

const join = (list: readonly Favourite[], more: readonly Favourite[]): readonly Favourite[] => [
  ...list,
  ...more.filter(({ id }) => list.every((each) => each.id !== id)).map(({ id, name }) => ({ id, name })),
];

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
      this.list = join(this.list, kept);
    });
  }

  has(id: number): boolean {
    return this.list.some((each) => each.id === id);
  }

  async toggle({ id, name }: Favourite): Promise<void> {
    const isMarked = this.has(id);
    await this.#change((list) =>
      isMarked ? list.filter((each) => each.id !== id) : join(list, [{ id, name }]),
    );
  }

  /** Marks these too, in their order. */
  async add(meetings: readonly Favourite[]): Promise<void> {
    await this.#change((list) => join(list, meetings));
  }

  async keep(): Promise<void> {
    const { list } = this;
    await this.#write(true, (kept) => join(kept, list));
  }

  async forget(): Promise<void> {
    await this.#try(async () => {
      await clearFavourites();
      this.onDevice = false;
    });
  }

  async #change(change: (list: readonly Favourite[]) => readonly Favourite[]): Promise<void> {
    this.list = change(this.list);
    if (this.onDevice) await this.#write(false, change);
  }

  #write(create: boolean, change: (kept: readonly Favourite[]) => readonly Favourite[]): Promise<void> {
    return this.#try(async () => {
      const kept = await changeFavourites(create, change);
      this.onDevice = kept !== undefined;
      if (kept) this.list = kept;
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
