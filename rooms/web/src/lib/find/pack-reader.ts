import { openPackInSteps, type Pack, withPauses } from '@waymark/directory';
import { pause } from './pause.ts';

/** Opens a list in steps: on a slow phone it takes a fifth of a second, in which a tap must not be lost. */
export const openPack = (bytes: Uint8Array): Promise<Pack> => withPauses(openPackInSteps(bytes), pause);
