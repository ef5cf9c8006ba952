import {
  type Helpline,
  type HelplineId,
  type HelplineTopic,
  type HowRead,
  helplines,
  type Language,
  SOURCES,
  smsHref,
} from '@waymark/care';

/** A line in one language, with how far its number can be trusted. */
export interface LineView
  extends Pick<
    Helpline,
    | 'number'
    | 'shown'
    | 'calls'
    | 'text'
    | 'textWord'
    | 'textWordSpanish'
    | 'tty'
    | 'pressKey'
    | 'spanishKey'
    | 'hours'
    | 'languages'
    | 'interpreters'
    | 'videophone'
    | 'chat'
    | 'verifiedOn'
  > {
  readonly id: HelplineId;
  readonly name: string;
  readonly purpose: string;
  readonly textHref: string | undefined;
  /** The page that says most about the number; `undefined` while it is being verified. */
  readonly readAt: { readonly organization: string; readonly read: HowRead } | undefined;
}

export interface LineGroup {
  readonly topic: HelplineTopic;
  readonly lines: readonly LineView[];
}

/** What is nearest to the line itself counts: its own page before a copy, a copy before a report. */
const NEARNESS: readonly HowRead[] = ['primary', 'mirror', 'secondary'];

export function viewLines(language: Language): readonly LineGroup[] {
  const ids = Object.keys(helplines) as HelplineId[];
  const topics = [...new Set(ids.map((id): HelplineTopic => helplines[id].topic))];
  return topics.map((topic) => ({
    topic,
    lines: ids
      .filter((id) => helplines[id].topic === topic)
      .map((id) => viewLine(id, helplines[id], language)),
  }));
}

/** The day by which the first of the numbers must be compared again. */
export function firstDue(): string {
  return Object.values(helplines)
    .map(({ reviewBy }): string => reviewBy)
    .sort()[0]!;
}

function viewLine(id: HelplineId, helpline: Helpline, language: Language): LineView {
  const { name, purpose, topic: _, verifiedHow, reviewBy: __, sources, ...line } = helpline;
  const nearest = sources
    .map((source) => SOURCES[source])
    .sort((a, b) => NEARNESS.indexOf(a.read) - NEARNESS.indexOf(b.read))[0];
  return {
    ...line,
    id,
    name: name[language],
    purpose: purpose[language],
    textHref: smsHref(id),
    readAt:
      nearest && verifiedHow !== 'being-verified'
        ? { organization: nearest.organization, read: nearest.read }
        : undefined,
  };
}
