import type { Group } from '../concepts.ts';

/**
 * Only codes by which a program states that it gives or prescribes the medicine. MU, BU and NU ("used in
 * treatment") and the lists of medicines in use (BWN, BWON, NXN, BERI, VTRL) are ticked by homes that accept
 * residents who bring their medicine, so none of these counts alone.
 */
export const medicine: Group = {
  id: 'medicine',
  join: 'or',
  label: { en: 'Medicine for opioid use disorder', es: 'Medicina para el trastorno por opioides' },
  definition: {
    en: 'What the program says it gives or prescribes. Methadone and buprenorphine are linked to fewer deaths.',
    es: 'Lo que el programa dice que da o receta. La metadona y la buprenorfina se asocian con menos muertes.',
  },
  concepts: [
    {
      id: 'methadone',
      is: { any: ['MM'] },
      label: { en: 'Methadone', es: 'Metadona' },
      definition: {
        en: 'Ongoing methadone treatment. Apart from hospitals, only certified opioid treatment programs (OTPs) give it.',
        es: 'Tratamiento continuo con metadona. Fuera de los hospitales, solo la dan los programas certificados de tratamiento de opioides (OTP).',
      },
    },
    {
      id: 'buprenorphine',
      is: { any: ['BUM', 'UB'] },
      label: { en: 'Buprenorphine', es: 'Buprenorfina' },
      definition: {
        en: 'Gives or prescribes buprenorphine, such as Suboxone. Your own doctor may be able to prescribe it too.',
        es: 'Da o receta buprenorfina, como Suboxone. Quizá su propio médico también pueda recetarla.',
      },
    },
    {
      id: 'buprenorphine-injection',
      is: { any: ['BERI'], also: ['BUM', 'UB'] },
      label: { en: 'Buprenorphine injection', es: 'Buprenorfina inyectable' },
      definition: {
        en: 'A long-acting shot, given by a health worker at a program that treats with buprenorphine.',
        es: 'Inyección de acción prolongada que aplica el personal de salud en un programa que trata con buprenorfina.',
      },
    },
    {
      id: 'naltrexone',
      is: { any: ['UN', 'RPN'] },
      label: { en: 'Naltrexone', es: 'Naltrexona' },
      definition: {
        en: 'Blocks opioids. You need days without opioids first; overdose risk rises if you are late or stop.',
        es: 'Bloquea los opioides. Requiere días previos sin opioides; si se atrasa o la deja, sube el riesgo de sobredosis.',
      },
    },
    {
      id: 'naltrexone-injection',
      is: { any: ['VTRL'], also: ['UN', 'RPN'] },
      label: { en: 'Naltrexone injection', es: 'Naltrexona inyectable' },
      definition: {
        en: 'A monthly shot that blocks opioids. You need days without opioids first; a late shot raises overdose risk.',
        es: 'Inyección mensual que bloquea los opioides. Requiere días previos sin opioides; atrasarse sube el riesgo de sobredosis.',
      },
    },
  ],
};

export const stayOn: Group = {
  id: 'stay-on',
  join: 'or',
  label: { en: 'Lets you stay on your medicine', es: 'Le deja seguir con su medicamento' },
  definition: {
    en: 'Offers your medicine, or accepts people on medicine from elsewhere without saying which: ask.',
    es: 'Ofrece su medicamento, o acepta a personas que lo reciben en otro lugar sin decir cuál: pregunte.',
  },
  concepts: [
    {
      id: 'methadone',
      is: { any: ['MM', 'MOA'] },
      label: { en: 'Stay on methadone', es: 'Seguir con metadona' },
      definition: {
        en: 'Offers methadone, or accepts people on medicine: ask which.',
        es: 'Ofrece metadona o acepta a personas que toman medicamento: pregunte cuál.',
      },
    },
    {
      id: 'buprenorphine',
      is: { any: ['BUM', 'UB', 'MOA'] },
      label: { en: 'Stay on buprenorphine', es: 'Seguir con buprenorfina' },
      definition: {
        en: 'Offers buprenorphine, or accepts people on medicine: ask which.',
        es: 'Ofrece buprenorfina o acepta a personas que toman medicamento: pregunte cuál.',
      },
    },
    {
      id: 'naltrexone',
      is: { any: ['UN', 'RPN', 'MOA'] },
      label: { en: 'Stay on naltrexone', es: 'Seguir con naltrexona' },
      definition: {
        en: 'Offers naltrexone, or accepts people on medicine: ask which.',
        es: 'Ofrece naltrexona o acepta a personas que toman medicamento: pregunte cuál.',
      },
    },
  ],
};

export const stance: Group = {
  id: 'stance',
  join: 'or',
  label: { en: 'Limits it states', es: 'Límites que indica' },
  definition: {
    en: 'What a program says it leaves out. Choose one only to see such programs.',
    es: 'Lo que un programa dice que excluye. Elija uno solo si quiere ver esos programas.',
  },
  concepts: [
    {
      id: 'none-for-opioids',
      is: { any: ['NMOA'] },
      label: { en: 'No medicine for opioid use disorder', es: 'Sin medicina: trastorno por opioides' },
      definition: {
        en: 'Says it uses no medicine for opioid use disorder. Methadone and buprenorphine are linked to fewer deaths.',
        es: 'Dice que no usa medicamentos para el trastorno por opioides. La metadona y la buprenorfina se asocian con menos muertes.',
      },
    },
    {
      id: 'not-opioids',
      is: { any: ['NOOP'] },
      label: { en: 'Does not treat opioid use disorder', es: 'No trata el trastorno por opioides' },
      definition: {
        en: 'Says it does not treat opioid use disorder. If it also lists opioid care, ask.',
        es: 'Dice que no trata el trastorno por consumo de opioides. Si también indica esa atención, pregunte.',
      },
    },
    {
      id: 'alcohol-only',
      is: { any: ['AUDO'] },
      label: { en: 'Alcohol only', es: 'Solo alcohol' },
      definition: {
        en: 'Treats only alcohol use disorder, so not opioid use.',
        es: 'Solo trata el trastorno por consumo de alcohol; no atiende el consumo de opioides.',
      },
    },
    {
      id: 'opioids-only',
      is: { any: ['OUDO'] },
      label: { en: 'Opioids only', es: 'Solo opioides' },
      definition: {
        en: 'Treats only people with opioid use disorder.',
        es: 'Solo trata a personas con trastorno por consumo de opioides.',
      },
    },
    {
      id: 'dui-only',
      is: { any: ['DUO'] },
      label: { en: 'DUI cases only', es: 'Solo casos de DUI' },
      definition: {
        en: 'Only for people with a case of driving after drinking or taking drugs. No one else can come.',
        es: 'Solo para personas con un caso por manejar bajo los efectos del alcohol o las drogas (DUI).',
      },
    },
  ],
};
