// The oldest browsers that get the enhanced pages. Older ones get the same pages without JavaScript.
const floor = { ios: [15, 4], safari: [15, 4], chrome: [100, 0], firefox: [100, 0] } as const;

type Browser = keyof typeof floor;
const browsers = Object.keys(floor) as Browser[];

const lightningName = { ios: 'ios_saf', safari: 'safari', chrome: 'chrome', firefox: 'firefox' } as const;

/** Lightning CSS wants one number a browser: major in the third byte, minor in the second. */
export const cssTargets = Object.fromEntries(
  browsers.map((browser) => [lightningName[browser], (floor[browser][0] << 16) | (floor[browser][1] << 8)]),
);

export const syntaxTargets = browsers.map((browser) => `${browser}${floor[browser].join('.')}`);
