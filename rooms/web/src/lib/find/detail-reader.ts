import { type Detail, openDetail as open, type Pack } from '@waymark/directory';
import { pause } from './pause.ts';

/** Opens the details of a list; what is done with them starts in a step of its own. */
export async function openDetail(bytes: Uint8Array, pack: Pack): Promise<Detail> {
  const detail = open(bytes, pack);
  await pause();
  return detail;
}
