import type { CompilerOptions } from '@inlang/paraglide-js';

// One set of options for the Vite plugin and for `prepare-words.ts`, so that tests see what the build sees.
// `url`: English at /..., Spanish at /es/...; nothing is stored on the device to remember a language.
export const wordsOptions: CompilerOptions = {
  project: './project.inlang',
  outdir: './src/paraglide',
  strategy: ['url', 'baseLocale'],
  emitTsDeclarations: true,
  emitPrettierIgnore: false,
  emitReadme: false,
};
