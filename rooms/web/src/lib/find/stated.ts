import { CODE_CATEGORIES, type Detail, type Pack, wordsOfCode } from '@waymark/directory';
import { getLocale } from '#locale';
import { m } from '#words';
import { saidWords, whoSays } from './said.ts';

/** Facts that the same lists say in the same way. */
interface StatedGroup {
  /** `no`: a list says that it is not so. */
  readonly value: 'yes' | 'no' | 'disagree';
  /** Who said so and when, where several lists speak of the program. */
  readonly said?: string;
  readonly facts: readonly string[];
}

export interface StatedView {
  readonly id: string;
  readonly heading: string;
  readonly groups: readonly StatedGroup[];
}

function valueFrom(stated: boolean, denied: boolean): StatedGroup['value'] {
  if (!denied) return 'yes';
  return stated ? 'disagree' : 'no';
}

/** What comes first keeps the first place; a source named over and over would hide the facts. */
function gather(facts: readonly { label: string; value: StatedGroup['value']; said: string | undefined }[]) {
  const groups = new Map<string, { value: StatedGroup['value']; said?: string; facts: string[] }>();
  for (const { label, value, said } of facts) {
    const key = `${value} ${said ?? ''}`;
    const group = groups.get(key) ?? { value, ...(said ? { said } : {}), facts: [] };
    group.facts.push(label);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Every code that is stated or denied of a program, in words, under its heading and by who said so. */
export function statedViews(pack: Pack, detail: Detail | undefined, row: number): StatedView[] {
  const language = getLocale();
  const sources = pack.sourcesOf(row);
  const statements = detail?.statements(row);
  const stated = new Set((detail ?? pack).codesOf(row));
  const denied = new Set((detail ?? pack).deniedCodesOf(row));
  const all = [...new Set([...stated, ...denied])].map((code) => ({ code, ...wordsOfCode(code) }));

  const saidOf = (code: string, value: StatedGroup['value']) => {
    const words = statements && saidWords(whoSays(sources, statements, { any: [code] }));
    if (value === 'disagree') return words ?? m.find_fact_disagree();
    // Of one list alone it is said once for all.
    return sources.length > 1 ? words : undefined;
  };

  return CODE_CATEGORIES.map(({ id, heading, codes }): StatedView => {
    const place = new Map(codes.map((code, at) => [code, at]));
    const facts = all
      .filter((fact) => fact.category === id && !fact.hidden)
      .sort((a, b) => (place.get(a.code) ?? codes.length) - (place.get(b.code) ?? codes.length))
      .map(({ code, label }) => {
        const what = label[language];
        const value = valueFrom(stated.has(code), denied.has(code));
        return {
          label: value === 'no' ? m.find_stated_no({ what }) : what,
          value,
          said: saidOf(code, value),
        };
      });
    return { id, heading: heading[language], groups: gather(facts) };
  }).filter(({ groups }) => groups.length > 0);
}
