import type { Plugin } from 'vite';

interface Node {
  readonly type?: string;
  readonly start?: number;
  readonly [key: string]: unknown;
}

function* privateNames(node: unknown): Generator<number> {
  if (Array.isArray(node)) for (const each of node) yield* privateNames(each);
  else if (node !== null && typeof node === 'object') {
    const { type, start, ...rest } = node as Node;
    if (type === 'PrivateIdentifier' && start !== undefined) yield start;
    else yield* privateNames(Object.values(rest));
  }
}

/** The same code, in which private members (`#open`) of classes are plain ones (`$$open`). */
export function makePlain(code: string, parse: (code: string) => unknown): string {
  const starts = [...new Set(privateNames(parse(code)))].sort((a, b) => b - a);
  return starts.reduce((text, at) => `${text.slice(0, at)}$$${text.slice(at + 1)}`, code);
}

/**
 * The oldest browsers take private members only by way of weak maps, which the framework would ask at every step of
 * drawing a page: a tenth of a second on a slow phone. Nobody but the framework sees these objects.
 */
export function plainPrivate(): Plugin {
  return {
    name: 'waymark-plain-private',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform: {
      filter: { id: /node_modules\/svelte\/src\/.*\.js$/, code: /#\w/ },
      handler(code) {
        // Asking whether an object has a private member has no plain form.
        if (/#\w+ in /.test(code)) return undefined;
        return { code: makePlain(code, (text) => this.parse(text)), map: null };
      },
    },
  };
}
