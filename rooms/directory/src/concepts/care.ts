import type { Group } from '../concepts.ts';
import { WITHDRAWAL_CARE_CODES } from '../opioid-codes.ts';

export const care: Group = {
  id: 'care',
  join: 'or',
  label: { en: 'Type of care', es: 'Tipo de atención' },
  definition: {
    en: 'How much care, and in what form. Getting medicine should not depend on any of these.',
    es: 'Cuánta atención y de qué forma. Recibir medicamento no debería depender de esto.',
  },
  concepts: [
    {
      id: 'counseling',
      is: { any: ['ORT'] },
      label: { en: 'Outpatient counseling', es: 'Consejería ambulatoria' },
      definition: {
        en: 'Regular visits, usually under 9 hours a week. It helps some people; medicine does not require it.',
        es: 'Citas regulares, por lo general menos de 9 horas por semana. Ayuda a algunas personas; el medicamento no la exige.',
      },
    },
    {
      id: 'medication-program',
      is: { any: ['OMB'] },
      label: { en: 'Outpatient medicine program', es: 'Programa ambulatorio de medicamento' },
      definition: {
        en: 'Lists methadone, buprenorphine or naltrexone visits without saying which. Check the medicines too, or ask.',
        es: 'Indica citas con metadona, buprenorfina o naltrexona, sin decir cuál. Vea también los medicamentos o pregunte.',
      },
    },
    {
      id: 'intensive-outpatient',
      is: { any: ['OIT'] },
      label: { en: 'Intensive outpatient', es: 'Ambulatorio intensivo' },
      definition: {
        en: 'Usually 9 to 19 hours of care a week. You sleep at home.',
        es: 'Por lo general, de 9 a 19 horas de atención por semana. Duerme en su casa.',
      },
    },
    {
      id: 'day-program',
      is: { any: ['ODT'] },
      label: { en: 'Day program', es: 'Programa de día' },
      definition: {
        en: 'Usually 20 hours a week or more; you sleep at home. Also called partial hospitalization.',
        es: 'Por lo general, 20 horas o más por semana; duerme en su casa. También llamado hospitalización parcial.',
      },
    },
    {
      id: 'residential-short',
      is: { any: ['RS'] },
      label: { en: 'Short residential stay', es: 'Estadía residencial corta' },
      definition: {
        en: 'Usually up to 30 days. That length is custom, not proof of what works. Ask about medicine.',
        es: 'Por lo general, hasta 30 días. Ese plazo es costumbre, no prueba de eficacia. Pregunte por los medicamentos.',
      },
    },
    {
      id: 'residential-long',
      is: { any: ['RL'] },
      label: { en: 'Long residential stay', es: 'Estadía residencial larga' },
      definition: {
        en: 'Usually more than 30 days. Ask if you can start or keep taking medicine there.',
        es: 'Por lo general, más de 30 días. Pregunte si allí puede empezar o seguir tomando su medicamento.',
      },
    },
    {
      id: 'withdrawal-outpatient',
      is: { any: ['OD'] },
      label: { en: 'Withdrawal care, outpatient', es: 'Manejo de abstinencia ambulatorio' },
      definition: {
        en: 'Help with withdrawal (detox) while you sleep at home. One step, not treatment on its own.',
        es: 'Ayuda con la abstinencia (desintoxicación) mientras duerme en su casa. Es un paso, no un tratamiento por sí solo.',
      },
    },
    {
      id: 'withdrawal-residential',
      is: { any: ['RD'] },
      label: { en: 'Withdrawal care, residential', es: 'Manejo de abstinencia residencial' },
      definition: {
        en: 'Help with withdrawal (detox) while you stay at the program. One step, not treatment on its own.',
        es: 'Ayuda con la abstinencia (desintoxicación) mientras vive en el programa. Es un paso, no un tratamiento por sí solo.',
      },
    },
    {
      id: 'withdrawal-hospital',
      is: { any: ['HID'] },
      label: { en: 'Withdrawal care, hospital', es: 'Manejo de abstinencia en hospital' },
      definition: {
        en: 'Help with withdrawal (detox) during a hospital stay. One step, not treatment on its own.',
        es: 'Ayuda con la abstinencia (desintoxicación) en un hospital. Es un paso, no un tratamiento por sí solo.',
      },
    },
    {
      id: 'hospital-treatment',
      is: { any: ['HIT'] },
      label: { en: 'Hospital treatment', es: 'Tratamiento hospitalario' },
      definition: {
        en: 'Treatment during a hospital stay. Ask which medicine they start, and who continues it after.',
        es: 'Tratamiento durante una hospitalización. Pregunte qué medicamento inician y quién lo continúa después.',
      },
    },
    {
      id: 'opioid-withdrawal',
      is: { any: ['ODTX'] },
      label: { en: 'Opioid withdrawal care', es: 'Manejo de abstinencia de opioides' },
      definition: {
        en: 'Help with opioid withdrawal. One step, not treatment on its own: overdose risk is high after it.',
        es: 'Ayuda con la abstinencia de opioides. Es un paso, no un tratamiento por sí solo: después sube el riesgo de sobredosis.',
      },
    },
    {
      id: 'telehealth-therapy',
      is: { any: ['TELE'] },
      label: { en: 'Telehealth therapy', es: 'Terapia por telesalud' },
      definition: {
        en: 'Therapy by video or phone. It does not mean they prescribe medicine that way: ask.',
        es: 'Terapia por video o teléfono. No significa que receten medicamentos por esa vía: pregunte.',
      },
    },
    {
      id: 'interim',
      is: { any: ['ISC'] },
      label: { en: 'Care while you wait', es: 'Atención mientras espera' },
      definition: {
        en: 'Some services until a full place opens. Ask if medicine is one of them.',
        es: 'Algunos servicios hasta que haya cupo. Pregunte si incluyen el medicamento.',
      },
    },
    {
      id: 'aftercare',
      is: { any: ['ACC'] },
      label: { en: 'Aftercare', es: 'Seguimiento posterior' },
      definition: {
        en: 'Support after the main program. Your medicine does not have to end when the program ends.',
        es: 'Apoyo después del programa principal. Su medicamento no tiene que terminar con el programa.',
      },
    },
  ],
};

/** CLND (clonidine) is missing on purpose: alone it says blood-pressure medicine, not withdrawal care. */
export const relief: Group = {
  id: 'relief',
  join: 'or',
  label: { en: 'Relief from withdrawal', es: 'Alivio de la abstinencia' },
  definition: {
    en: 'Medicine that eases withdrawal. Ask what ongoing medicine comes after it.',
    es: 'Medicamentos que alivian la abstinencia. Pregunte qué medicamento continuo sigue después.',
  },
  concepts: [
    {
      id: 'withdrawal-medicine',
      is: { any: ['DB', 'DM', 'DLC', 'MDET', 'LFXD'], also: WITHDRAWAL_CARE_CODES },
      label: { en: 'Medicine to ease withdrawal', es: 'Medicamento para la abstinencia' },
      definition: {
        en: 'Withdrawal care with medicine. One step, not treatment on its own: overdose risk is high after it.',
        es: 'Manejo de la abstinencia con medicamento. Es un paso, no un tratamiento por sí solo: después sube el riesgo de sobredosis.',
      },
    },
  ],
};
