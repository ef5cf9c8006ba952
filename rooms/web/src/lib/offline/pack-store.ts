/** A box of named bytes on the device. Every act may throw: storage can be refused, full or gone. */
export interface PackStore {
  names(): Promise<readonly string[]>;
  /** `undefined` where there is nothing of that name. */
  read(name: string): Promise<Uint8Array | undefined>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}

/** The name of the entry that says which files belong together. Writing it is the one act that changes the list. */
export const pointerName = 'manifest.json';
