import type { Group } from '../concepts.ts';

export const kind: Group = {
  id: 'kind',
  join: 'or',
  label: { en: 'Kind of place', es: 'Tipo de lugar' },
  concepts: [
    {
      id: 'treatment',
      is: {
        any: [
          ...['SA', 'DT'],
          ...['OP', 'RES', 'HI', 'HID', 'HIT', 'OD', 'ODT', 'OIT', 'OMB', 'ORT', 'RD', 'RL', 'RS'],
          ...['DB', 'BUM', 'OTP', 'DM', 'MM', 'UB', 'UN', 'RPN', 'DLC', 'MWS', 'MOA'],
        ],
      },
      label: { en: 'Treatment', es: 'Tratamiento' },
    },
    {
      id: 'housing',
      is: { any: ['HH'] },
      label: { en: 'Program with housing', es: 'Programa con vivienda' },
    },
    {
      id: 'meeting',
      is: { any: [] },
      label: { en: 'Support meeting', es: 'Reunión de apoyo' },
    },
  ],
};

export const setting: Group = {
  id: 'setting',
  join: 'or',
  label: { en: 'Where you sleep', es: 'Dónde duerme' },
  concepts: [
    {
      id: 'outpatient',
      is: { any: ['OP'] },
      label: { en: 'Outpatient (live at home)', es: 'Ambulatorio (vive en su casa)' },
    },
    {
      id: 'residential',
      is: { any: ['RES'] },
      label: { en: 'Residential (live there)', es: 'Residencial (vive allí)' },
    },
    {
      id: 'hospital',
      is: { any: ['HI'] },
      label: { en: 'Hospital stay', es: 'Hospitalización' },
    },
  ],
};

export const operator: Group = {
  id: 'operator',
  join: 'or',
  label: { en: 'Who runs it', es: 'Quién lo administra' },
  concepts: [
    {
      id: 'nonprofit',
      is: { any: ['PVTN'] },
      label: { en: 'Nonprofit', es: 'Sin fines de lucro' },
    },
    {
      id: 'for-profit',
      is: { any: ['PVTP'] },
      label: { en: 'For profit', es: 'Con fines de lucro' },
    },
    {
      id: 'government',
      is: { any: ['LCCG', 'STG', 'FED', 'DDF', 'VAMC'] },
      label: { en: 'Government', es: 'Gobierno' },
    },
    {
      id: 'tribal',
      is: { any: ['TBG', 'IH'] },
      label: { en: 'Tribal or Indian Health Service', es: 'Tribal o Servicio de Salud Indígena' },
    },
    {
      id: 'veterans-affairs',
      is: { any: ['VAMC'] },
      label: { en: 'Veterans Affairs (VA)', es: 'Asuntos de Veteranos (VA)' },
    },
  ],
};

export const house: Group = {
  id: 'house',
  join: 'or',
  label: { en: 'Smoking rules', es: 'Reglas sobre fumar' },
  concepts: [
    {
      id: 'smoke-free',
      is: { any: ['SMON'] },
      label: { en: 'No smoking', es: 'No se permite fumar' },
    },
    {
      id: 'smoking-area',
      is: { any: ['SMPD'] },
      label: { en: 'Smoking area', es: 'Área para fumar' },
    },
  ],
};
