import type { GroupDefinitions } from '../../concept-definitions.ts';

export const kind: GroupDefinitions = {
  group: {
    en: 'Treatment, housing or meetings. One place can be more than one kind.',
    es: 'Tratamiento, vivienda o reuniones. Un lugar puede ser de más de un tipo.',
  },
  concepts: {
    treatment: {
      en: 'A program that treats substance use disorder. Not every one offers medicine for opioids: ask.',
      es: 'Programa que trata el trastorno por consumo de sustancias. No todos ofrecen medicamentos para opioides: pregunte.',
    },
    housing: {
      en: 'Lists sober or transitional housing. Not treatment by itself, and not proof that the home is certified.',
      es: 'Ofrece vivienda sobria o de transición. No es tratamiento por sí sola ni prueba de que esté certificada.',
    },
    meeting: {
      en: 'People in recovery helping each other. Support, not treatment. Ask if people on medicine are welcome.',
      es: 'Personas en recuperación que se apoyan entre sí. No es tratamiento. Pregunte si aceptan a quienes toman medicamento.',
    },
  },
};

export const setting: GroupDefinitions = {
  group: {
    en: 'At home, at the program or in a hospital.',
    es: 'En su casa, en el programa o en un hospital.',
  },
  concepts: {
    outpatient: {
      en: 'You come for visits and sleep at home. Most people start medicine this way.',
      es: 'Va a sus citas y duerme en su casa. La mayoría de las personas empieza así el medicamento.',
    },
    residential: {
      en: 'You live at the program for a while. Ask if you can start or keep taking medicine there.',
      es: 'Vive en el programa por un tiempo. Pregunte si allí puede empezar o seguir tomando su medicamento.',
    },
    hospital: {
      en: 'You stay in a hospital, with medical staff day and night.',
      es: 'Permanece en un hospital, con personal médico de día y de noche.',
    },
  },
};

export const operator: GroupDefinitions = {
  group: {
    en: 'Who owns or runs the program. It does not tell how good the care is.',
    es: 'El dueño o responsable del programa. No indica la calidad de la atención.',
  },
  concepts: {
    nonprofit: {
      en: 'A private group that does not work for profit. It may still charge for care.',
      es: 'Organización privada que no busca ganancias. Aun así, puede cobrar por la atención.',
    },
    'for-profit': {
      en: 'A private business. Ask for the full price before you start.',
      es: 'Empresa privada. Pida el precio total antes de empezar.',
    },
    government: {
      en: 'Run by a city, county, state or the federal government, including the VA and the military.',
      es: 'De una ciudad, un condado, un estado o el gobierno federal, incluidos el VA y las fuerzas armadas.',
    },
    tribal: {
      en: 'Run by a tribal government or the Indian Health Service. Ask who may come.',
      es: 'De un gobierno tribal o del Servicio de Salud Indígena (IHS). Pregunte a quién atienden.',
    },
    'veterans-affairs': {
      en: 'Run by the VA, for people who can get VA health care.',
      es: 'Del VA, para personas con derecho a su atención médica.',
    },
  },
};

export const house: GroupDefinitions = {
  group: {
    en: 'If and where people may smoke. Vaping often has rules of its own: ask.',
    es: 'Si se puede fumar y dónde. El vapeo suele tener sus propias reglas: pregunte.',
  },
  concepts: {
    'smoke-free': {
      en: 'Smoking is not allowed anywhere at the program.',
      es: 'No se permite fumar en ninguna parte del programa.',
    },
    'smoking-area': {
      en: 'People may smoke in a marked area only.',
      es: 'Solo se permite fumar en un área señalada.',
    },
  },
};
