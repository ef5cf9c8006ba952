import type { GroupDefinitions } from '../../concept-definitions.ts';

export const support: GroupDefinitions = {
  group: {
    en: 'Practical help beside treatment. Ask what is on offer now.',
    es: 'Ayuda práctica además del tratamiento. Pregunte qué hay disponible ahora.',
  },
  concepts: {
    transport: {
      en: 'Help to get to the program. Ask from where and on which days.',
      es: 'Ayuda para llegar al programa. Pregunte desde dónde y qué días.',
    },
    childcare: {
      en: 'Care for your children while you are in treatment. Ask about ages.',
      es: 'Cuidado de sus hijos mientras usted está en tratamiento. Pregunte por las edades.',
    },
    'children-stay': {
      en: 'Beds for your children while you live at the program. Ask about ages.',
      es: 'Camas para sus hijos mientras usted vive en el programa. Pregunte por las edades.',
    },
    'case-management': {
      en: 'Someone who helps you arrange care, papers and services.',
      es: 'Alguien que le ayuda a organizar su atención, trámites y servicios.',
    },
    'housing-help': {
      en: 'Help to find or keep a home. It does not mean the program has rooms.',
      es: 'Ayuda para encontrar o conservar vivienda. No significa que el programa tenga cuartos.',
    },
    peer: {
      en: 'Support from people in recovery who have been there. It is not medical care.',
      es: 'Apoyo de personas en recuperación que vivieron lo mismo. No es atención médica.',
    },
    jobs: {
      en: 'Advice or training to find and keep a job.',
      es: 'Orientación o capacitación para encontrar y conservar un empleo.',
    },
    'benefits-help': {
      en: 'Help to apply for public aid, such as food, health cover or housing.',
      es: 'Ayuda para solicitar apoyos públicos, como alimentos, cobertura médica o vivienda.',
    },
    'suicide-prevention': {
      en: 'Help with thoughts of suicide as part of care. In a crisis, call or text 988 now.',
      es: 'Ayuda con pensamientos de suicidio. En una crisis, llame ahora al 988 (oprima 2) o mande un texto.',
    },
    'discharge-plan': {
      en: 'A plan for what comes next. Ask that it includes your medicine and naloxone.',
      es: 'Un plan para lo que sigue. Pida que incluya su medicamento y naloxona.',
    },
    'overdose-education': {
      en: 'Teaches what to do in an overdose. It does not mean they hand out naloxone: ask.',
      es: 'Enseña qué hacer en una sobredosis. No significa que entreguen naloxona: pregunte.',
    },
  },
};

export const health: GroupDefinitions = {
  group: {
    en: 'Tests and care that the program lists besides treatment for substance use.',
    es: 'Pruebas y atención que el programa indica además del tratamiento por consumo.',
  },
  concepts: {
    'hiv-test': {
      en: 'Tests for HIV. It does not mean they treat it.',
      es: 'Hace la prueba de VIH. No significa que lo traten.',
    },
    'hcv-test': {
      en: 'Tests for hepatitis C, which medicine can cure. It does not mean they treat it.',
      es: 'Hace la prueba de hepatitis C, que se cura con medicamento. No significa que la traten.',
    },
    'hcv-treatment': {
      en: 'Medicine for hepatitis C. It cures most people in a few months or less.',
      es: 'Medicamento para la hepatitis C. Cura a la mayoría en pocos meses o menos.',
    },
    'hiv-treatment': { en: 'Medicine for people with HIV.', es: 'Medicamento para personas con VIH.' },
    prep: {
      en: 'Medicine that lowers your chance of getting HIV.',
      es: 'Medicamento que reduce la posibilidad de contraer el VIH.',
    },
    'hepatitis-vaccine': {
      en: 'A vaccine for hepatitis A, B or both. There is none for hepatitis C.',
      es: 'Vacuna contra la hepatitis A, B o ambas. No hay vacuna contra la hepatitis C.',
    },
    'mental-health': {
      en: 'Mental health services, or a full mental health check. It may not include treatment: ask.',
      es: 'Servicios de salud mental o una evaluación completa. Quizá no incluya tratamiento: pregunte.',
    },
  },
};
