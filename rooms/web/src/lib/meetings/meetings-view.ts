import { FAMILY_GROUPS, GROUPS_RULE, type Language, SUPPORT_GROUPS, type SupportGroup } from '@waymark/care';
import { openNotebook } from '#lib/claims/notebook.ts';
import { stateCodes, stateName } from '#lib/state-names.ts';
import { NA_LINES, naOfState } from './na-addresses.ts';

/** What of the page is the same for everyone, in one language; its notes numbered in the order of reading. */
export function meetingsView(language: Language) {
  const { view, footnotes } = openNotebook(language);
  const groupView = ({ id, name, style, onMedicine, stance, site }: SupportGroup) => ({
    id,
    name: name[language],
    style: view(style),
    onMedicine: view(onMedicine),
    stance,
    site,
  });
  return {
    rule: view(GROUPS_RULE),
    groups: SUPPORT_GROUPS.map(groupView),
    families: FAMILY_GROUPS.map(groupView),
    states: stateCodes.map((code) => ({
      code,
      name: stateName(code, language).replace(/^the |^el /, ''),
      na: naOfState(code),
      lines: NA_LINES.filter(({ state }) => state === code),
    })),
    notes: footnotes(),
  };
}

export type GroupView = ReturnType<typeof meetingsView>['groups'][number];
export type StateView = ReturnType<typeof meetingsView>['states'][number];
