import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { cssTargets, syntaxTargets } from './browser-floor.ts';
import { nationMap } from './nation-map-plugin.ts';
import { releaseName } from './release.ts';
import { shellFiles } from './shell-files.ts';
import { wordsOptions } from './words.config.ts';

export default defineConfig({
  css: { transformer: 'lightningcss', lightningcss: { targets: cssTargets } },
  build: { target: syntaxTargets, cssMinify: 'lightningcss' },
  // What every page needs travels as one file: many small ones cost a slow line a round trip each.
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                // What the page hands to the framework must be there before the framework is: apart, it can be.
                { name: 'payload', test: /runtime\/client\/payload\.js|vite\/preload-helper/, priority: 1 },
                {
                  name: 'base',
                  test: /node_modules\/(svelte|esm-env|clsx|devalue)\/|src\/lib\/(design|shell)|lib\/leave\/(QuickExit|KnowsButton|escapes|leave)|care\/src\/helplines\/numbers|paraglide\/(runtime|registry)|lib\/(phone|helplines|format|sha256|find\/idle\.browser|find\/pack-network\.browser)\.ts|lib\/offline\/(watch|worker|after-search)|messages\/(phone|shell|emergency|overdose|footer|guide_name|today_name|guide_link_overdose|offline_missing(_title)?\.js|leave_(button|once|about_title|knows_(button|trouble)))/,
                },
              ],
            },
          },
        },
      },
    },
  },
  plugins: [
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
