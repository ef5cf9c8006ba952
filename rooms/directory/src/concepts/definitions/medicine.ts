import type { GroupDefinitions } from '../../concept-definitions.ts';

export const medicine: GroupDefinitions = {
  group: {
    en: 'What the program says it gives or prescribes. Methadone and buprenorphine are linked to fewer deaths.',
    es: 'Lo que el programa dice que da o receta. La metadona y la buprenorfina se asocian con menos muertes.',
  },
  concepts: {
    methadone: {
      en: 'Ongoing methadone treatment. Apart from hospitals, only certified opioid treatment programs (OTPs) give it.',
      es: 'Tratamiento continuo con metadona. Fuera de los hospitales, solo la dan los programas certificados de tratamiento de opioides (OTP).',
    },
    buprenorphine: {
      en: 'Gives or prescribes buprenorphine, such as Suboxone. Your own doctor may be able to prescribe it too.',
      es: 'Da o receta buprenorfina, como Suboxone. Quizá su propio médico también pueda recetarla.',
    },
    'buprenorphine-injection': {
      en: 'A long-acting shot, given by a health worker at a program that treats with buprenorphine.',
      es: 'Inyección de acción prolongada que aplica el personal de salud en un programa que trata con buprenorfina.',
    },
    naltrexone: {
      en: 'Blocks opioids. You need days without opioids first; overdose risk rises if you are late or stop.',
      es: 'Bloquea los opioides. Requiere días previos sin opioides; si se atrasa o la deja, sube el riesgo de sobredosis.',
    },
    'naltrexone-injection': {
      en: 'A monthly shot that blocks opioids. You need days without opioids first; a late shot raises overdose risk.',
      es: 'Inyección mensual que bloquea los opioides. Requiere días previos sin opioides; atrasarse sube el riesgo de sobredosis.',
    },
  },
};

export const stayOn: GroupDefinitions = {
  group: {
    en: 'Offers your medicine, or accepts people on medicine from elsewhere without saying which: ask.',
    es: 'Ofrece su medicamento, o acepta a personas que lo reciben en otro lugar sin decir cuál: pregunte.',
  },
  concepts: {
    methadone: {
      en: 'Offers methadone, or accepts people on medicine: ask which.',
      es: 'Ofrece metadona o acepta a personas que toman medicamento: pregunte cuál.',
    },
    buprenorphine: {
      en: 'Offers buprenorphine, or accepts people on medicine: ask which.',
      es: 'Ofrece buprenorfina o acepta a personas que toman medicamento: pregunte cuál.',
    },
    naltrexone: {
      en: 'Offers naltrexone, or accepts people on medicine: ask which.',
      es: 'Ofrece naltrexona o acepta a personas que toman medicamento: pregunte cuál.',
    },
  },
};

export const stance: GroupDefinitions = {
  group: {
    en: 'What a program says it leaves out. Choose one only to see such programs.',
    es: 'Lo que un programa dice que excluye. Elija uno solo si quiere ver esos programas.',
  },
  concepts: {
    'none-for-opioids': {
      en: 'Says it uses no medicine for opioid use disorder. Methadone and buprenorphine are linked to fewer deaths.',
      es: 'Dice que no usa medicamentos para el trastorno por opioides. La metadona y la buprenorfina se asocian con menos muertes.',
    },
    'not-opioids': {
      en: 'Says it does not treat opioid use disorder. If it also lists opioid care, ask.',
      es: 'Dice que no trata el trastorno por consumo de opioides. Si también indica esa atención, pregunte.',
    },
    'alcohol-only': {
      en: 'Treats only alcohol use disorder, so not opioid use.',
      es: 'Solo trata el trastorno por consumo de alcohol; no atiende el consumo de opioides.',
    },
    'opioids-only': {
      en: 'Treats only people with opioid use disorder.',
      es: 'Solo trata a personas con trastorno por consumo de opioides.',
    },
    'dui-only': {
      en: 'Only for people with a case of driving after drinking or taking drugs. No one else can come.',
      es: 'Solo para personas con un caso por manejar bajo los efectos del alcohol o las drogas (DUI).',
    },
  },
};
