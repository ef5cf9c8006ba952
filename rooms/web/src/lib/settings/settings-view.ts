import {
  ASAM_CREDIT,
  EDITION_NOTES,
  type Language,
  LEVELS,
  SETTING_COLUMNS,
  SETTINGS,
  type SettingId,
  type Words,
} from '@waymark/care';
import { type ClaimView, openNotebook } from '#lib/claims/notebook.ts';

/** Rows that are found elsewhere than among the programs. */
const ELSEWHERE: Readonly<Partial<Record<SettingId, string>>> = { 'support-group': '/meetings' };

/** The page in one language, its notes numbered in the order of reading. */
export function settingsView(language: Language) {
  const book = openNotebook(language);
  const view = book.view;
  return {
    columns: Object.values(SETTING_COLUMNS).map((label) => label[language]),
    settings: SETTINGS.map(({ id, name, note, search, ...cells }) => ({
      id,
      name: name[language],
      cells: [cells.hoursADay, cells.daysAWeek, cells.howLong, cells.medicalCare, cells.cost].map((claim) => [
        view(claim),
      ]),
      ...(note ? { note: view(note) } : {}),
      search,
      elsewhere: ELSEWHERE[id],
    })),
    levels: LEVELS.map(({ name, before, plainName, hours, hoursStanding, setting, suits, sources }) => {
      const ours = (text: Words): ClaimView => ({ text: text[language], notes: [] });
      return {
        id: before.en,
        name: plainName[language],
        cells: [
          [view({ text: name, sources, standing: 'read' })],
          [ours(before)],
          [
            hoursStanding === 'read'
              ? ours(hours)
              : view({ text: hours, sources: [], standing: hoursStanding }),
          ],
          [ours(setting)],
          [ours(suits)],
        ],
      };
    }),
    editions: EDITION_NOTES.map(view),
    credit: ASAM_CREDIT[language],
    notes: book.footnotes(),
  };
}
