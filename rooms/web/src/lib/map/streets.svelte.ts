import { NEAREST, STREET_NEAREST } from './view.ts';

/** The map of streets that the operator hosts. Off until a person asks for it, and again with the next loading of the site. */
class Streets {
  /** Path on this server; `null` where there is none, or as long as it is not known. */
  path = $state<string | null>(null);
  wanted = $state(false);
  trouble = $state(false);

  get shown(): string | null {
    return this.wanted ? this.path : null;
  }

  get nearest(): number {
    return this.shown ? STREET_NEAREST : NEAREST;
  }
}

export const streets = new Streets();
