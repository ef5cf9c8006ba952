import type { Language } from './page.ts';

/**
 * Words that people type, and the words of the pages they stand for, folded as the search folds them. For search
 * alone, never shown: names of brands, words of the street, and English words typed on Spanish pages.
 */
const SAID: Readonly<Record<Language, readonly (readonly [typed: string, meant: string])[]>> = {
  en: [
    ['suboxone subutex zubsolv sublocade brixadi bupe subs strips', 'buprenorphine'],
    ['methadose diskets', 'methadone'],
    ['mat moud', 'medicine'],
    ['medication medications meds', 'medicine'],
    ['vivitrol revia', 'naltrexone'],
    ['narcan rivive kloxxado', 'naloxone'],
    ['detox detoxification kicking dopesick sick comedown', 'withdrawal'],
    ['rehab inpatient', 'residential'],
    ['dope smack chiva tar', 'heroin'],
    ['fent fetty blues', 'fentanyl'],
    ['tranq', 'xylazine'],
    ['oxy oxycodone percs percocet vicodin hydrocodone norco painkillers pills', 'opioids'],
    ['od ods oding oded overdosed overdosing', 'overdose'],
    ['relapse relapsed relapsing lapse', 'slip'],
    ['quitting', 'quit'],
    ['addict addicted', 'addiction'],
    ['jail prison parole probation inmate', 'jail'],
    ['sober halfway oxford', 'housing'],
    ['na aa twelve 12', 'meetings'],
    ['insurance medicaid medicare cost costs price money afford bill', 'pay'],
    ['baby babies infant', 'newborn'],
    ['pregnant', 'pregnancy'],
    ['son daughter husband wife mother mom dad parent parents brother sister', 'family'],
    ['teenager teenagers kid kids adolescent', 'teen'],
    ['army military soldier va', 'veteran'],
    ['hep hcv', 'hepatitis'],
    ['abscess sore sores infection', 'wound'],
    ['therapist counselor psychologist', 'therapy'],
    ['drive drives car', 'driving'],
    ['fired job employer landlord discrimination', 'rights'],
    ['kratom loperamide imodium herbs natural', 'remedies'],
    ['online telemedicine video phone', 'telehealth'],
  ],
  es: [
    ['suboxone subutex zubsolv sublocade brixadi bupe buprenorphine', 'buprenorfina'],
    ['methadone methadose', 'metadona'],
    ['medicina medicinas medication', 'medicamento'],
    ['vivitrol naltrexone', 'naltrexona'],
    ['narcan rivive naloxone', 'naloxona'],
    ['detox desintoxicacion desintoxicarse desintoxicarme mono malilla sindrome withdrawal', 'abstinencia'],
    ['rehab rehabilitacion internamiento anexo clinica', 'residencial'],
    ['chiva caballo heroin', 'heroina'],
    ['fenta fentanyl', 'fentanilo'],
    ['tranq xylazine', 'xilacina'],
    ['pastillas oxicodona percocet painkillers', 'opioides'],
    ['overdose intoxicacion', 'sobredosis'],
    ['recaida recaer recai relapse', 'consumir'],
    ['dejarlo dejarla', 'dejar'],
    ['adicto adicta adictos addiction', 'adiccion'],
    ['carcel prision preso libertad probatoria', 'carcel'],
    ['sobria vivienda albergue sober', 'recuperacion'],
    ['na aa doce 12 grupo', 'reuniones'],
    ['seguro medicaid medicare costo costos precio dinero cuesta', 'pagar'],
    ['bebe bebes', 'recien'],
    ['embarazada encinta pregnant', 'embarazo'],
    ['hijo hija esposo esposa madre padre mama papa hermano hermana', 'familia'],
    ['joven jovenes menor muchacho', 'adolescentes'],
    ['ejercito militar soldado va', 'veteranos'],
    ['hepatitis hep hcv', 'hepatitis'],
    ['absceso llaga llagas infeccion', 'herida'],
    ['terapeuta consejero psicologo', 'terapia'],
    ['despido despedir despiden corran empleo patron discriminacion', 'derechos'],
    ['conducir carro', 'manejar'],
    ['kratom loperamida imodium hierbas natural', 'remedios'],
    ['telesalud video telefono online', 'telesalud'],
  ],
};

/** The word of the pages that a typed word stands for; `undefined` where it stands for itself alone. */
export function synonymOf(word: string, language: Language): string | undefined {
  return BY_WORD[language].get(word);
}

const byWord = (language: Language) =>
  new Map(
    SAID[language].flatMap(([typed, meant]) =>
      typed.split(' ').map((word): [string, string] => [word, meant]),
    ),
  );
const BY_WORD: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: byWord('en'),
  es: byWord('es'),
};
