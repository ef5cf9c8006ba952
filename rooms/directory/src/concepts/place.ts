import type { Group } from '../concepts.ts';

export const kind: Group = {
  id: 'kind',
  join: 'or',
  label: { en: 'Kind of place', es: 'Tipo de lugar' },
  definition: {
    en: 'Treatment, housing or meetings. One place can be more than one kind.',
    es: 'Tratamiento, vivienda o reuniones. Un lugar puede ser de más de un tipo.',
  },
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
      definition: {
        en: 'A program that treats substance use disorder. Not every one offers medicine for opioids: ask.',
        es: 'Programa que trata el trastorno por consumo de sustancias. No todos ofrecen medicamentos para opioides: pregunte.',
      },
    },
    {
      id: 'housing',
      is: { any: ['HH'] },
      label: { en: 'Program with housing', es: 'Programa con vivienda' },
      definition: {
        en: 'Lists sober or transitional housing. Not treatment by itself, and not proof that the home is certified.',
        es: 'Ofrece vivienda sobria o de transición. No es tratamiento por sí sola ni prueba de que esté certificada.',
      },
    },
    {
      id: 'meeting',
      is: { any: [] },
      label: { en: 'Support meeting', es: 'Reunión de apoyo' },
      definition: {
        en: 'People in recovery helping each other. Support, not treatment. Ask if people on medicine are welcome.',
        es: 'Personas en recuperación que se apoyan entre sí. No es tratamiento. Pregunte si aceptan a quienes toman medicamento.',
      },
    },
  ],
};

export const setting: Group = {
  id: 'setting',
  join: 'or',
  label: { en: 'Where you sleep', es: 'Dónde duerme' },
  definition: {
    en: 'At home, at the program or in a hospital.',
    es: 'En su casa, en el programa o en un hospital.',
  },
  concepts: [
    {
      id: 'outpatient',
      is: { any: ['OP'] },
      label: { en: 'Outpatient (live at home)', es: 'Ambulatorio (vive en su casa)' },
      definition: {
        en: 'You come for visits and sleep at home. Most people start medicine this way.',
        es: 'Va a sus citas y duerme en su casa. La mayoría de las personas empieza así el medicamento.',
      },
    },
    {
      id: 'residential',
      is: { any: ['RES'] },
      label: { en: 'Residential (live there)', es: 'Residencial (vive allí)' },
      definition: {
        en: 'You live at the program for a while. Ask if you can start or keep taking medicine there.',
        es: 'Vive en el programa por un tiempo. Pregunte si allí puede empezar o seguir tomando su medicamento.',
      },
    },
    {
      id: 'hospital',
      is: { any: ['HI'] },
      label: { en: 'Hospital stay', es: 'Hospitalización' },
      definition: {
        en: 'You stay in a hospital, with medical staff day and night.',
        es: 'Permanece en un hospital, con personal médico de día y de noche.',
      },
    },
  ],
};

export const operator: Group = {
  id: 'operator',
  join: 'or',
  label: { en: 'Who runs it', es: 'Quién lo administra' },
  definition: {
    en: 'Who owns or runs the program. It does not tell how good the care is.',
    es: 'El dueño o responsable del programa. No indica la calidad de la atención.',
  },
  concepts: [
    {
      id: 'nonprofit',
      is: { any: ['PVTN'] },
      label: { en: 'Nonprofit', es: 'Sin fines de lucro' },
      definition: {
        en: 'A private group that does not work for profit. It may still charge for care.',
        es: 'Organización privada que no busca ganancias. Aun así, puede cobrar por la atención.',
      },
    },
    {
      id: 'for-profit',
      is: { any: ['PVTP'] },
      label: { en: 'For profit', es: 'Con fines de lucro' },
      definition: {
        en: 'A private business. Ask for the full price before you start.',
        es: 'Empresa privada. Pida el precio total antes de empezar.',
      },
    },
    {
      id: 'government',
      is: { any: ['LCCG', 'STG', 'FED', 'DDF', 'VAMC'] },
      label: { en: 'Government', es: 'Gobierno' },
      definition: {
        en: 'Run by a city, county, state or the federal government, including the VA and the military.',
        es: 'De una ciudad, un condado, un estado o el gobierno federal, incluidos el VA y las fuerzas armadas.',
      },
    },
    {
      id: 'tribal',
      is: { any: ['TBG', 'IH'] },
      label: { en: 'Tribal or Indian Health Service', es: 'Tribal o Servicio de Salud Indígena' },
      definition: {
        en: 'Run by a tribal government or the Indian Health Service. Ask who may come.',
        es: 'De un gobierno tribal o del Servicio de Salud Indígena (IHS). Pregunte a quién atienden.',
      },
    },
    {
      id: 'veterans-affairs',
      is: { any: ['VAMC'] },
      label: { en: 'Veterans Affairs (VA)', es: 'Asuntos de Veteranos (VA)' },
      definition: {
        en: 'Run by the VA, for people who can get VA health care.',
        es: 'Del VA, para personas con derecho a su atención médica.',
      },
    },
  ],
};

export const house: Group = {
  id: 'house',
  join: 'or',
  label: { en: 'Smoking rules', es: 'Reglas sobre fumar' },
  definition: {
    en: 'If and where people may smoke. Vaping often has rules of its own: ask.',
    es: 'Si se puede fumar y dónde. El vapeo suele tener sus propias reglas: pregunte.',
  },
  concepts: [
    {
      id: 'smoke-free',
      is: { any: ['SMON'] },
      label: { en: 'No smoking', es: 'No se permite fumar' },
      definition: {
        en: 'Smoking is not allowed anywhere at the program.',
        es: 'No se permite fumar en ninguna parte del programa.',
      },
    },
    {
      id: 'smoking-area',
      is: { any: ['SMPD'] },
      label: { en: 'Smoking area', es: 'Área para fumar' },
      definition: {
        en: 'People may smoke in a marked area only.',
        es: 'Solo se permite fumar en un área señalada.',
      },
    },
  ],
};
