import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { cssTargets, syntaxTargets } from './browser-floor.ts';
import { chunkManifest } from './chunk-manifest.ts';
import { planChunks } from './chunk-plan.ts';
import { nationMap } from './nation-map-plugin.ts';
import { plainPrivate } from './plain-private.ts';
import { releaseName } from './release.ts';
import { shellFiles } from './shell-files.ts';
import { wordsOptions } from './words.config.ts';

// Many small files cost a slow line a round trip each.
const chunkPlan = planChunks();

export default defineConfig({
  css: { transformer: 'lightningcss', lightningcss: { targets: cssTargets } },
  build: { target: syntaxTargets, cssMinify: 'lightningcss' },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          // Files are joined by what the plan says alone, and may then hand each other more than the framework asks for.
          preserveEntrySignatures: 'allow-extension',
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                // What the page hands to the framework must be there before the framework is: apart, it can be.
                {
                  name: 'payload',
                  test: /runtime\/client\/payload\.js|vite\/preload-helper/,
                  priority: 1000,
                },
                ...chunkPlan.groups,
              ],
            },
          },
        },
      },
    },
  },
  plugins: [
    chunkPlan.plugin,
    chunkManifest(),
    plainPrivate(),
    nationMap(),
    paraglideVitePlugin(wordsOptions),
    shellFiles(),
    sveltekit({
      adapter: adapter({ out: 'build', precompress: true }),
      // A name made of the sources keeps two equal builds byte-identical; no polling, so that no request leaves an open page.
      version: { name: releaseName(), pollInterval: 0 },
      // The page of one address is served at others, when it comes from the device.
      paths: { relative: false },
      // Nothing is kept on a device before its first search.
      serviceWorker: { register: false },
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          // The hash is the style attribute of the framework's route announcer.
          'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'worker-src': ['self'],
          'img-src': ['self', 'data:', 'blob:'],
          'connect-src': ['self'],
          'font-src': ['self'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
});
