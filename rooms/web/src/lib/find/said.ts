import { isStated, type Predicate, type Source, type Statement } from '@waymark/directory';
import { m } from '#words';
import { listWords } from './list-words.ts';
import { sourceInSentence, sourceWords } from './source-words.ts';

/** Who says yes to one thing and who says no, oldest list first. A list in both contradicts itself. */
export interface Said {
  readonly yes: readonly Source[];
  readonly no: readonly Source[];
}

const byDate = (a: Source, b: Source) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0);

/** Who says what of a thing. `against`: codes whose being stated says no to it. */
export function whoSays(
  sources: readonly Source[],
  statements: readonly Statement[],
  is: Predicate,
  against: readonly string[] = [],
): Said {
  const codes = [...is.any, ...(is.also ?? [])];
  const speakers = (speaks: (statement: Statement) => boolean) => {
    const ids = new Set(statements.filter(speaks).map(({ source }) => source));
    return sources.filter(({ id }) => ids.has(id)).sort(byDate);
  };
  const says = ({ yes }: Statement) => isStated(is, new Set(yes));
  const yes = speakers(says);
  const no = speakers(
    (statement) =>
      against.some((code) => statement.yes.includes(code)) ||
      (!says(statement) && codes.some((code) => statement.no.includes(code))),
  );
  // One list may bring one half of it, and another list the other.
  return {
    yes: yes.length > 0 ? yes : speakers((each) => codes.some((code) => each.yes.includes(code))),
    no,
  };
}

/** Sources one after the other: "SAMHSA, June 2023 · Medicare, June 2022". */
export function sourcesWords(sources: readonly Source[]): string {
  return sources.map(sourceWords).join(' · ');
}

function disagreeWords({ yes, no }: Said): string {
  const both = yes.filter((source) => no.includes(source));
  if (both.length > 0)
    return m.find_said_both({ sources: listWords(both.map(sourceInSentence)), count: both.length });
  const names = (sources: readonly Source[]) => ({
    sources: listWords(sources.map(sourceInSentence)),
    count: sources.length,
  });
  // What a newer list leaves out was so once; what an older one denied was never agreed on.
  const isNewer = no.every(({ asOf }) => yes.every((earlier) => asOf > earlier.asOf));
  return m.find_said_disagree({
    yes: m.find_said_yes(names(yes)),
    no: isNewer ? m.find_said_no_longer(names(no)) : m.find_said_no(names(no)),
  });
}

/** Who said so and when; where some say yes and some no, what each says. `undefined` where nobody speaks. */
export function saidWords({ yes, no }: Said): string | undefined {
  if (yes.length > 0 && no.length > 0) return disagreeWords({ yes, no });
  return sourcesWords([...yes, ...no]) || undefined;
}
