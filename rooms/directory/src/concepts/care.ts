import type { Group } from '../concepts.ts';
import { WITHDRAWAL_CARE_CODES } from '../opioid-codes.ts';

export const care: Group = {
  id: 'care',
  join: 'or',
  label: { en: 'Type of care', es: 'Tipo de atención' },
  concepts: [
    {
      id: 'counseling',
      is: { any: ['ORT'] },
      label: { en: 'Outpatient counseling', es: 'Consejería ambulatoria' },
    },
    {
      id: 'medication-program',
      is: { any: ['OMB'] },
      label: { en: 'Outpatient medicine program', es: 'Programa ambulatorio de medicamento' },
    },
    {
      id: 'intensive-outpatient',
      is: { any: ['OIT'] },
      label: { en: 'Intensive outpatient', es: 'Ambulatorio intensivo' },
    },
    {
      id: 'day-program',
      is: { any: ['ODT'] },
      label: { en: 'Day program', es: 'Programa de día' },
    },
    {
      id: 'residential-short',
      is: { any: ['RS'] },
      label: { en: 'Short residential stay', es: 'Estadía residencial corta' },
    },
    {
      id: 'residential-long',
      is: { any: ['RL'] },
      label: { en: 'Long residential stay', es: 'Estadía residencial larga' },
    },
    {
      id: 'withdrawal-outpatient',
      is: { any: ['OD'] },
      label: { en: 'Withdrawal care, outpatient', es: 'Manejo de abstinencia ambulatorio' },
    },
    {
      id: 'withdrawal-residential',
      is: { any: ['RD'] },
      label: { en: 'Withdrawal care, residential', es: 'Manejo de abstinencia residencial' },
    },
    {
      id: 'withdrawal-hospital',
      is: { any: ['HID'] },
      label: { en: 'Withdrawal care, hospital', es: 'Manejo de abstinencia en hospital' },
    },
    {
      id: 'hospital-treatment',
      is: { any: ['HIT'] },
      label: { en: 'Hospital treatment', es: 'Tratamiento hospitalario' },
    },
    {
      id: 'opioid-withdrawal',
      is: { any: ['ODTX'] },
      label: { en: 'Opioid withdrawal care', es: 'Manejo de abstinencia de opioides' },
    },
    {
      id: 'telehealth-therapy',
      is: { any: ['TELE'] },
      label: { en: 'Telehealth therapy', es: 'Terapia por telesalud' },
    },
    {
      id: 'interim',
      is: { any: ['ISC'] },
      label: { en: 'Care while you wait', es: 'Atención mientras espera' },
    },
    {
      id: 'aftercare',
      is: { any: ['ACC'] },
      label: { en: 'Aftercare', es: 'Seguimiento posterior' },
    },
  ],
};

/** CLND (clonidine) is missing on purpose: alone it says blood-pressure medicine, not withdrawal care. */
export const relief: Group = {
  id: 'relief',
  join: 'or',
  label: { en: 'Relief from withdrawal', es: 'Alivio de la abstinencia' },
  concepts: [
    {
      id: 'withdrawal-medicine',
      is: { any: ['DB', 'DM', 'DLC', 'MDET', 'LFXD'], also: WITHDRAWAL_CARE_CODES },
      label: { en: 'Medicine to ease withdrawal', es: 'Medicamento para la abstinencia' },
    },
  ],
};
