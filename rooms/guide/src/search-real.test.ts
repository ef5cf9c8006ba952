import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guideIndex, LANGUAGES, loadGuide, makeGuideSearch } from './index.ts';

const ROOM = join(import.meta.dirname, '..');
const { guide } = loadGuide({
  sources: readFileSync(join(ROOM, 'sources.json'), 'utf8'),
  pages: LANGUAGES.flatMap((language) =>
    readdirSync(join(ROOM, 'pages', language)).map((name) => {
      const file = `pages/${language}/${name}`;
      return { file, text: readFileSync(join(ROOM, file), 'utf8') };
    }),
  ),
});

/** What people type, and the page that must be among the first two. */
const WANTED = {
  en: {
    suboxone: 'medicines',
    'naltrexone shot': 'medicines',
    narcan: 'overdose-and-naloxone',
    detox: 'detox-is-not-enough',
    'dope sick': 'withdrawal',
    'how long does withdrawal last': 'withdrawal',
    'my son is using heroin': 'for-families',
    relapse: 'after-a-slip',
    'sober living': 'recovery-housing',
    'NA meetings': 'support-groups',
    'quit heroin': 'how-treatment-works',
    'what to bring': 'first-visit',
    'red flags': 'choosing-a-program',
    'waiting list': 'choosing-a-program',
    medicaid: 'paying-for-care',
    'insurance denied': 'paying-for-care',
    pregnant: 'pregnancy-and-newborns',
    'hep c': 'hiv-hepatitis-and-wounds',
    'can i be fired': 'your-rights',
    kratom: 'home-and-alternative-remedies',
    'partial hospitalization': 'levels-of-care',
    'take home doses': 'medicines',
    cravings: 'after-treatment',
    telehealth: 'frequent-questions',
    buprenorfine: 'medicines',
    overdsoe: 'overdose-and-naloxone',
    jail: 'leaving-jail-or-prison',
    'is it addiction': 'is-it-addiction',
    cbt: 'therapies',
    fentanyl: 'what-heroin-and-fentanyl-do',
  },
  es: {
    suboxone: 'medicines',
    narcan: 'overdose-and-naloxone',
    desintoxicacion: 'detox-is-not-enough',
    malilla: 'withdrawal',
    'mi hijo consume heroina': 'for-families',
    recaida: 'after-a-slip',
    'casa de recuperacion': 'recovery-housing',
    'dejar la heroina': 'how-treatment-works',
    'lista de espera': 'choosing-a-program',
    'que llevar': 'first-visit',
    'como pagar': 'paying-for-care',
    embarazada: 'pregnancy-and-newborns',
    carcel: 'leaving-jail-or-prison',
    'me pueden despedir': 'your-rights',
    reuniones: 'support-groups',
    hepatits: 'hiv-hepatitis-and-wounds',
  },
} as const;

test.each(LANGUAGES)('what people type leads to its page, in %s', (language) => {
  const search = makeGuideSearch(guideIndex(guide.pages[language], language));
  const missed = Object.entries(WANTED[language]).flatMap(([typed, slug]) => {
    const first = search(typed)
      .hits.slice(0, 2)
      .map((hit) => hit.slug);
    return first.includes(slug) ? [] : [`${typed}: got ${first.join(', ')}, expected ${slug}`];
  });
  expect(missed).toEqual([]);
});
