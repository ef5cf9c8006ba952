// The few globals a pure room may use: they exist, and mean the same, in every browser and in Node.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  protocol: string;
  readonly hostname: string;
  hash: string;
  readonly searchParams: { keys(): IterableIterator<string>; delete(name: string): void };
}
