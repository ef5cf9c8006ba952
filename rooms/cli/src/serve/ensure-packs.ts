import { buildPacks } from '../build/build-packs.ts';
import { readFreshness } from '../build/stamp.ts';
import type { Console } from '../console.ts';
import { Failure } from '../failure.ts';
import { defaultDataFolder, defaultPackFolder } from '../packs/folders.ts';
import { openFolder } from '../packs/open-folder.ts';

const opens = async (folder: string): Promise<boolean> => {
  try {
    await openFolder(folder);
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
};

/** Builds the packs when they are missing or older than what they are made from; the last good ones outlive a failure. */
export const ensurePacks = async (console: Console): Promise<void> => {
  const good = await opens(defaultPackFolder);
  const { fresh, from } = await readFreshness(defaultPackFolder, defaultDataFolder);
  if (good && fresh) return;
  console.tell(
    `Building the packs (${good ? 'they are older than their sources' : 'there are none yet'}): some seconds.`,
  );
  try {
    await buildPacks(
      { dataFolder: defaultDataFolder, packFolder: defaultPackFolder, from, acceptLoss: false },
      console,
    );
  } catch (error) {
    if (!good || !(error instanceof Failure)) throw error;
    console.tell(`${error.message}\nThe packs built before stay in use.`);
  }
};
