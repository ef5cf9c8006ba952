import { FACTS, type OldHelpline, oldHelplines, reviewFacts, SOURCES } from '@waymark/care';
import {
  explain,
  findPage,
  type Guide,
  LANGUAGES,
  type Language,
  type Problem,
  pageStatus,
  readingEase,
  standingClaims,
} from '@waymark/guide';
import { claimsOfCare } from './claims-of-care.ts';

/** How long before its day somebody is told. */
export const dueDays = 60;

type State = 'current' | 'due' | 'expired';

interface PageReview {
  readonly slug: string;
  readonly state: State;
  readonly reviewBy: string;
  /** How hard it reads: a school grade in English, a perspicuity in Spanish. */
  readonly ease: Readonly<Record<Language, number>>;
  readonly isEasy: boolean;
}

interface FactReview {
  readonly id: string;
  readonly state: State;
  readonly reviewBy: string;
}

interface SourceReview {
  readonly room: 'guide' | 'care';
  readonly id: string;
  readonly read: 'mirror' | 'secondary';
  readonly document: string;
  readonly address: string;
}

interface ClaimReview {
  readonly room: 'guide' | 'care';
  readonly where: string;
  readonly standing: 'being-verified' | 'advice';
  readonly text: string;
}

/** Everything about the words of the guide and the room care that a person should look at. */
export interface ContentReview {
  readonly today: string;
  /** False when anything is past its day, or the guide has problems. */
  readonly ok: boolean;
  readonly problems: readonly string[];
  readonly pages: readonly PageReview[];
  readonly facts: readonly FactReview[];
  /** Documents that were not read themselves. */
  readonly sources: readonly SourceReview[];
  readonly sourcesInAll: number;
  /** For a clinician and a lawyer. */
  readonly claims: readonly ClaimReview[];
  readonly helplines: readonly OldHelpline[];
}

interface Content {
  readonly guide: Guide;
  readonly problems: readonly Problem[];
}

export const reviewContent = (
  { guide, problems }: Content,
  today: string,
  helplineDays: number,
): ContentReview => {
  const pages = reviewPages(guide, today);
  const facts = reviewAllFacts(today);
  const isPast = ({ state }: { readonly state: State }) => state === 'expired';
  return {
    today,
    ok: problems.length === 0 && !pages.some(isPast) && !facts.some(isPast),
    problems: problems.map(explain),
    pages,
    facts,
    sources: unreadSources(guide),
    sourcesInAll: Object.keys(guide.sources).length + Object.keys(SOURCES).length,
    claims: [
      ...claimsOfGuide(guide),
      ...claimsOfCare().map((claim) => ({ room: 'care' as const, ...claim })),
    ],
    helplines: oldHelplines(today, helplineDays),
  };
};

const reviewPages = (guide: Guide, today: string): readonly PageReview[] =>
  guide.pages.en.flatMap((page) => {
    const twins = LANGUAGES.map((language) => findPage(guide, language, page.slug) ?? page);
    const [english, spanish] = twins.map(readingEase);
    // A translation cannot outlive the page it translates: the earlier day counts.
    const first = twins.reduce((one, other) => (other.reviewBy < one.reviewBy ? other : one));
    return {
      slug: page.slug,
      state: pageStatus(first, today, dueDays).state,
      reviewBy: first.reviewBy,
      ease: { en: english!.value, es: spanish!.value },
      isEasy: english!.isEasy && spanish!.isEasy,
    };
  });

const reviewAllFacts = (today: string): readonly FactReview[] => {
  const { expired, soon } = reviewFacts(FACTS, today, dueDays);
  return FACTS.map((fact) => ({
    id: fact.id,
    state: expired.includes(fact) ? 'expired' : soon.includes(fact) ? 'due' : 'current',
    reviewBy: fact.reviewBy,
  }));
};

const unreadSources = (guide: Guide): readonly SourceReview[] =>
  (
    [
      ['guide', guide.sources],
      ['care', SOURCES],
    ] as const
  ).flatMap(([room, sources]) =>
    Object.entries(sources).flatMap(
      ([id, { organization, title, address, read }]): readonly SourceReview[] =>
        read === 'primary' ? [] : [{ room, id, read, document: `${organization}: ${title}`, address }],
    ),
  );

const claimsOfGuide = (guide: Guide): readonly ClaimReview[] =>
  (
    [
      ['verify', 'being-verified'],
      ['ours', 'advice'],
    ] as const
  ).flatMap(([mark, standing]) =>
    standingClaims(guide, 'en', mark).map(({ slug, line, text }) => ({
      room: 'guide' as const,
      where: `${slug}:${line}`,
      standing,
      text,
    })),
  );
