import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guideIndex, LANGUAGES, type Language, loadGuide, makeGuideSearch } from './index.ts';

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

/** Whole questions as people type them, and the pages of which one must be among the first three. */
const ASKED: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    'whats suboxone': 'medicines',
    'can i get fired for methadone': 'your-rights',
    'my son overdosed what now': 'overdose-and-naloxone',
    'how do i quit fentanyl': 'how-treatment-works medicines withdrawal',
    'is methadone just another addiction': 'medicines frequent-questions is-it-addiction',
    'precipitated withdrawel': 'withdrawal medicines glossary',
    'where can i get narcan free': 'overdose-and-naloxone',
    'what to do if someone is oding': 'overdose-and-naloxone',
    'cost of rehab without insurance': 'paying-for-care',
    'does medicaid pay for suboxone': 'paying-for-care',
    'can i take suboxone while pregnant': 'pregnancy-and-newborns',
    'will cps take my baby': 'pregnancy-and-newborns',
    'breastfeeding on methadone': 'pregnancy-and-newborns',
    'how to help my daughter on heroin': 'for-families',
    'can you die from withdrawal': 'withdrawal',
    'can i drive on methadone': 'frequent-questions',
    'telehelth suboxone': 'frequent-questions medicines',
    'how to get off methadone': 'after-treatment medicines frequent-questions',
    'i relapsed': 'after-a-slip',
    'skin sores from tranq': 'hiv-hepatitis-and-wounds',
    'fentanyl test strips': 'what-heroin-and-fentanyl-do',
    'suboxone for 16 year old': 'teens',
    'va suboxone': 'veterans',
    'just got out of jail': 'leaving-jail-or-prison',
    'do i have to go to meetings': 'support-groups frequent-questions',
    'halfway house that takes methadone': 'recovery-housing',
    'how many days to take home methadone': 'medicines',
    'imodium for withdrawls': 'home-and-alternative-remedies',
    'rehab called me offering free flight': 'choosing-a-program',
    'judge says i cant take suboxone': 'your-rights leaving-jail-or-prison',
    'am i an addict': 'is-it-addiction',
    'vivtrol shot': 'medicines',
    'restless legs cant sleep': 'withdrawal',
    'what is an otp': 'glossary medicines how-treatment-works',
    'he wont go to rehab': 'for-families',
    'difference between methadone and suboxone': 'medicines',
    'how long is rehab': 'levels-of-care how-treatment-works',
    'lost my insurance': 'paying-for-care',
    'missed my methadone dose': 'medicines after-a-slip',
  },
  es: {
    'cuanto cuesta la metadona': 'paying-for-care medicines',
    'como dejar fentanilo': 'how-treatment-works medicines withdrawal',
    'que es suboxone': 'medicines',
    'mi hijo tuvo una sobredosis que hago': 'overdose-and-naloxone',
    'me pueden correr del trabajo por metadona': 'your-rights',
    'donde consigo narcan gratis': 'overdose-and-naloxone',
    'estoy embarazada y uso fentanilo': 'pregnancy-and-newborns',
    'me quitan al bebe': 'pregnancy-and-newborns',
    'sali de la carcel': 'leaving-jail-or-prison',
    'puedo morir de abstinencia': 'withdrawal',
    'cuanto dura la malilla': 'withdrawal',
    'no tengo seguro': 'paying-for-care',
    'ayuda para mi esposo que usa heroina': 'for-families',
    'recai que hago': 'after-a-slip',
    'llagas por xilacina': 'hiv-hepatitis-and-wounds',
    'hepatitis c cura': 'hiv-hepatitis-and-wounds',
    'pruebas de fentanilo tiras': 'what-heroin-and-fentanyl-do',
    'grupos de na en espanol': 'support-groups',
    'anexo sin medicamento': 'choosing-a-program levels-of-care',
    'centro de rehabilitacion': 'levels-of-care how-treatment-works choosing-a-program',
    'es adiccion': 'is-it-addiction',
    'soy adicto': 'is-it-addiction',
    'remedios caseros para la abstinencia': 'home-and-alternative-remedies',
    'metadona y manejar': 'frequent-questions',
    'inyeccion de naltrexona': 'medicines',
    'consejeria obligatoria': 'therapies medicines',
    'casa sobria que acepte suboxone': 'recovery-housing',
    'mi hija de 15 toma pastillas': 'teens for-families',
    'veteranos suboxone': 'veterans',
    sobredocis: 'overdose-and-naloxone',
    buprenorfinna: 'medicines',
    'que llevo a la primera cita': 'first-visit',
    'me ofrecen dinero para internarme': 'choosing-a-program',
    'cuanto dura el tratamiento': 'how-treatment-works frequent-questions medicines',
    'olvide mi dosis de metadona': 'medicines after-a-slip',
  },
};

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

test.each(LANGUAGES)('a whole question leads to a page that answers it, in %s', (language) => {
  const search = makeGuideSearch(guideIndex(guide.pages[language], language));
  const missed = Object.entries(ASKED[language]).flatMap(([typed, slugs]) => {
    const first = search(typed)
      .hits.slice(0, 3)
      .map((hit) => hit.slug);
    const wanted = slugs.split(/ +/);
    return first.some((slug) => wanted.includes(slug))
      ? []
      : [`${typed}: got ${first.join(', ')}, expected one of ${slugs}`];
  });
  expect(missed).toEqual([]);
});
