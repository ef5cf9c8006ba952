import type { Asked } from './asked.ts';
import type { Explain } from './filters.ts';
import type { PackTrouble } from './packs.ts';
import type { MisreadPlace } from './place-problems.ts';
import type { Ready } from './ready.ts';

/** What the finder opens with. */
export interface FinderData {
  readonly asked: Asked;
  /** The list and what searches it, where they are in memory already. */
  readonly ready?: Ready | undefined;
  /** What the choices mean, where the server makes the page; a device fetches it. */
  readonly explain?: Explain;
  /** What was not understood in the address, in words. */
  readonly problems?: readonly string[];
  readonly misread?: MisreadPlace | undefined;
  /** A question stands in the address and is still to be read. */
  readonly arriving?: boolean;
  readonly trouble?: PackTrouble;
}
