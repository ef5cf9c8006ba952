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
  concepts: [
    {
      id: 'methadone',
      is: { any: ['MM'] },
      label: { en: 'Methadone', es: 'Metadona' },
    },
    {
      id: 'buprenorphine',
      is: { any: ['BUM', 'UB'] },
      label: { en: 'Buprenorphine', es: 'Buprenorfina' },
    },
    {
      id: 'buprenorphine-injection',
      is: { any: ['BERI'], also: ['BUM', 'UB'] },
      label: { en: 'Buprenorphine injection', es: 'Buprenorfina inyectable' },
    },
    {
      id: 'naltrexone',
      is: { any: ['UN', 'RPN'] },
      label: { en: 'Naltrexone', es: 'Naltrexona' },
    },
    {
      id: 'naltrexone-injection',
      is: { any: ['VTRL'], also: ['UN', 'RPN'] },
      label: { en: 'Naltrexone injection', es: 'Naltrexona inyectable' },
    },
  ],
};

export const stayOn: Group = {
  id: 'stay-on',
  join: 'or',
  label: { en: 'Lets you stay on your medicine', es: 'Le deja seguir con su medicamento' },
  concepts: [
    {
      id: 'methadone',
      is: { any: ['MM', 'MOA'] },
      label: { en: 'Stay on methadone', es: 'Seguir con metadona' },
    },
    {
      id: 'buprenorphine',
      is: { any: ['BUM', 'UB', 'MOA'] },
      label: { en: 'Stay on buprenorphine', es: 'Seguir con buprenorfina' },
    },
    {
      id: 'naltrexone',
      is: { any: ['UN', 'RPN', 'MOA'] },
      label: { en: 'Stay on naltrexone', es: 'Seguir con naltrexona' },
    },
  ],
};

export const stance: Group = {
  id: 'stance',
  join: 'or',
  label: { en: 'Limits it states', es: 'Límites que indica' },
  concepts: [
    {
      id: 'none-for-opioids',
      is: { any: ['NMOA'] },
      label: { en: 'No medicine for opioid use disorder', es: 'Sin medicina: trastorno por opioides' },
    },
    {
      id: 'not-opioids',
      is: { any: ['NOOP'] },
      label: { en: 'Does not treat opioid use disorder', es: 'No trata el trastorno por opioides' },
    },
    {
      id: 'alcohol-only',
      is: { any: ['AUDO'] },
      label: { en: 'Alcohol only', es: 'Solo alcohol' },
    },
    {
      id: 'opioids-only',
      is: { any: ['OUDO'] },
      label: { en: 'Opioids only', es: 'Solo opioides' },
    },
    {
      id: 'dui-only',
      is: { any: ['DUO'] },
      label: { en: 'DUI cases only', es: 'Solo casos de DUI' },
    },
  ],
};
