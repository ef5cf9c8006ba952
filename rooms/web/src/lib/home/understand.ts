import { m } from '#words';

interface Way {
  /** Without the language. */
  readonly path: string;
  readonly title: () => string;
  readonly text: () => string;
}

/** Parts of the site that explain and help to decide, as the start page leads to them: one line each. */
export const understand: readonly Way[] = [
  {
    path: '/medicines',
    title: m.home_understand_medicines,
    text: m.home_understand_medicines_text,
  },
  {
    path: '/settings',
    title: m.home_understand_settings,
    text: m.home_understand_settings_text,
  },
  {
    path: '/therapies',
    title: m.home_understand_therapies,
    text: m.home_understand_therapies_text,
  },
  { path: '/guide', title: m.home_understand_guide, text: m.home_understand_guide_text },
  {
    path: '/helplines',
    title: m.home_understand_helplines,
    text: m.home_understand_helplines_text,
  },
];
