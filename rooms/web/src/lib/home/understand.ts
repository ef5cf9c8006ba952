import { m } from '#words';

interface Way {
  /** Without the language. */
  readonly path: string;
  readonly title: () => string;
  readonly text: () => string;
}

/** Parts of the site that explain and help to decide, as the start page leads to them: one line each. */
export const understand: readonly Way[] = [
  { path: '/check', title: m.home_understand_check, text: m.home_understand_check_text },
  { path: '/care', title: m.home_understand_care, text: m.home_understand_care_text },
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
  { path: '/withdrawal', title: m.home_understand_withdrawal, text: m.home_understand_withdrawal_text },
  { path: '/guide', title: m.home_understand_guide, text: m.home_understand_guide_text },
  {
    path: '/helplines',
    title: m.home_understand_helplines,
    text: m.home_understand_helplines_text,
  },
  { path: '/meetings', title: m.home_understand_meetings, text: m.home_understand_meetings_text },
  { path: '/housing', title: m.home_understand_housing, text: m.home_understand_housing_text },
];
