import type { GroupDefinitions } from '../../concept-definitions.ts';

export const care: GroupDefinitions = {
  group: {
    en: 'How much care, and in what form. Getting medicine should not depend on any of these.',
    es: 'Cuánta atención y de qué forma. Recibir medicamento no debería depender de esto.',
  },
  concepts: {
    counseling: {
      en: 'Regular visits, usually under 9 hours a week. It helps some people; medicine does not require it.',
      es: 'Citas regulares, por lo general menos de 9 horas por semana. Ayuda a algunas personas; el medicamento no la exige.',
    },
    'medication-program': {
      en: 'Lists methadone, buprenorphine or naltrexone visits without saying which. Check the medicines too, or ask.',
      es: 'Indica citas con metadona, buprenorfina o naltrexona, sin decir cuál. Vea también los medicamentos o pregunte.',
    },
    'intensive-outpatient': {
      en: 'Usually 9 to 19 hours of care a week. You sleep at home.',
      es: 'Por lo general, de 9 a 19 horas de atención por semana. Duerme en su casa.',
    },
    'day-program': {
      en: 'Usually 20 hours a week or more; you sleep at home. Also called partial hospitalization.',
      es: 'Por lo general, 20 horas o más por semana; duerme en su casa. También llamado hospitalización parcial.',
    },
    'residential-short': {
      en: 'Usually up to 30 days. That length is custom, not proof of what works. Ask about medicine.',
      es: 'Por lo general, hasta 30 días. Ese plazo es costumbre, no prueba de eficacia. Pregunte por los medicamentos.',
    },
    'residential-long': {
      en: 'Usually more than 30 days. Ask if you can start or keep taking medicine there.',
      es: 'Por lo general, más de 30 días. Pregunte si allí puede empezar o seguir tomando su medicamento.',
    },
    'withdrawal-outpatient': {
      en: 'Help with withdrawal (detox) while you sleep at home. One step, not treatment on its own.',
      es: 'Ayuda con la abstinencia (desintoxicación) mientras duerme en su casa. Es un paso, no un tratamiento por sí solo.',
    },
    'withdrawal-residential': {
      en: 'Help with withdrawal (detox) while you stay at the program. One step, not treatment on its own.',
      es: 'Ayuda con la abstinencia (desintoxicación) mientras vive en el programa. Es un paso, no un tratamiento por sí solo.',
    },
    'withdrawal-hospital': {
      en: 'Help with withdrawal (detox) during a hospital stay. One step, not treatment on its own.',
      es: 'Ayuda con la abstinencia (desintoxicación) en un hospital. Es un paso, no un tratamiento por sí solo.',
    },
    'hospital-treatment': {
      en: 'Treatment during a hospital stay. Ask which medicine they start, and who continues it after.',
      es: 'Tratamiento durante una hospitalización. Pregunte qué medicamento inician y quién lo continúa después.',
    },
    'opioid-withdrawal': {
      en: 'Help with opioid withdrawal. One step, not treatment on its own: overdose risk is high after it.',
      es: 'Ayuda con la abstinencia de opioides. Es un paso, no un tratamiento por sí solo: después sube el riesgo de sobredosis.',
    },
    'telehealth-therapy': {
      en: 'Therapy by video or phone. It does not mean they prescribe medicine that way: ask.',
      es: 'Terapia por video o teléfono. No significa que receten medicamentos por esa vía: pregunte.',
    },
    interim: {
      en: 'Some services until a full place opens. Ask if medicine is one of them.',
      es: 'Algunos servicios hasta que haya cupo. Pregunte si incluyen el medicamento.',
    },
    aftercare: {
      en: 'Support after the main program. Your medicine does not have to end when the program ends.',
      es: 'Apoyo después del programa principal. Su medicamento no tiene que terminar con el programa.',
    },
  },
};

export const relief: GroupDefinitions = {
  group: {
    en: 'Medicine that eases withdrawal. Ask what ongoing medicine comes after it.',
    es: 'Medicamentos que alivian la abstinencia. Pregunte qué medicamento continuo sigue después.',
  },
  concepts: {
    'withdrawal-medicine': {
      en: 'Withdrawal care with medicine. One step, not treatment on its own: overdose risk is high after it.',
      es: 'Manejo de la abstinencia con medicamento. Es un paso, no un tratamiento por sí solo: después sube el riesgo de sobredosis.',
    },
  },
};
