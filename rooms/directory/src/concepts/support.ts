import type { Group } from '../concepts.ts';

export const support: Group = {
  id: 'support',
  join: 'and',
  label: { en: 'Support and services', es: 'Apoyo y servicios' },
  definition: {
    en: 'Practical help beside treatment. Ask what is on offer now.',
    es: 'Ayuda práctica además del tratamiento. Pregunte qué hay disponible ahora.',
  },
  concepts: [
    {
      id: 'transport',
      is: { any: ['TA'] },
      label: { en: 'Help with rides', es: 'Ayuda con el transporte' },
      definition: {
        en: 'Help to get to the program. Ask from where and on which days.',
        es: 'Ayuda para llegar al programa. Pregunte desde dónde y qué días.',
      },
    },
    {
      id: 'childcare',
      is: { any: ['CCC'] },
      label: { en: 'Child care', es: 'Cuidado de niños' },
      definition: {
        en: 'Care for your children while you are in treatment. Ask about ages.',
        es: 'Cuidado de sus hijos mientras usted está en tratamiento. Pregunte por las edades.',
      },
    },
    {
      id: 'children-stay',
      is: { any: ['BC'] },
      label: { en: 'Your children can stay', es: 'Sus hijos pueden quedarse' },
      definition: {
        en: 'Beds for your children while you live at the program. Ask about ages.',
        es: 'Camas para sus hijos mientras usted vive en el programa. Pregunte por las edades.',
      },
    },
    {
      id: 'case-management',
      is: { any: ['CM'] },
      label: { en: 'Case manager', es: 'Manejo de casos' },
      definition: {
        en: 'Someone who helps you arrange care, papers and services.',
        es: 'Alguien que le ayuda a organizar su atención, trámites y servicios.',
      },
    },
    {
      id: 'housing-help',
      is: { any: ['HS'] },
      label: { en: 'Help finding housing', es: 'Ayuda para encontrar vivienda' },
      definition: {
        en: 'Help to find or keep a home. It does not mean the program has rooms.',
        es: 'Ayuda para encontrar o conservar vivienda. No significa que el programa tenga cuartos.',
      },
    },
    {
      id: 'peer',
      is: { any: ['PEER', 'RC'] },
      label: { en: 'Peer support or recovery coach', es: 'Apoyo de pares o guía de recuperación' },
      definition: {
        en: 'Support from people in recovery who have been there. It is not medical care.',
        es: 'Apoyo de personas en recuperación que vivieron lo mismo. No es atención médica.',
      },
    },
    {
      id: 'jobs',
      is: { any: ['EMP'] },
      label: { en: 'Help with work', es: 'Ayuda con el empleo' },
      definition: {
        en: 'Advice or training to find and keep a job.',
        es: 'Orientación o capacitación para encontrar y conservar un empleo.',
      },
    },
    {
      id: 'benefits-help',
      is: { any: ['AOSS'] },
      label: { en: 'Help with public benefits', es: 'Ayuda con beneficios públicos' },
      definition: {
        en: 'Help to apply for public aid, such as food, health cover or housing.',
        es: 'Ayuda para solicitar apoyos públicos, como alimentos, cobertura médica o vivienda.',
      },
    },
    {
      id: 'suicide-prevention',
      is: { any: ['SPS'] },
      label: { en: 'Suicide prevention', es: 'Prevención del suicidio' },
      definition: {
        en: 'Help with thoughts of suicide as part of care. In a crisis, call or text 988 now.',
        es: 'Ayuda con pensamientos de suicidio. En una crisis, llame ahora al 988 (oprima 2) o mande un texto.',
      },
    },
    {
      id: 'discharge-plan',
      is: { any: ['DP'] },
      label: { en: 'Plan for leaving', es: 'Plan de salida' },
      definition: {
        en: 'A plan for what comes next. Ask that it includes your medicine and naloxone.',
        es: 'Un plan para lo que sigue. Pida que incluya su medicamento y naloxona.',
      },
    },
    {
      id: 'overdose-education',
      is: { any: ['NOE'] },
      label: { en: 'Overdose and naloxone education', es: 'Educación: sobredosis y naloxona' },
      definition: {
        en: 'Teaches what to do in an overdose. It does not mean they hand out naloxone: ask.',
        es: 'Enseña qué hacer en una sobredosis. No significa que entreguen naloxona: pregunte.',
      },
    },
  ],
};

export const health: Group = {
  id: 'health',
  join: 'and',
  label: { en: 'Health services', es: 'Servicios de salud' },
  definition: {
    en: 'Tests and care that the program lists besides treatment for substance use.',
    es: 'Pruebas y atención que el programa indica además del tratamiento por consumo.',
  },
  concepts: [
    {
      id: 'hiv-test',
      is: { any: ['HIVT'] },
      label: { en: 'HIV test', es: 'Prueba de VIH' },
      definition: {
        en: 'Tests for HIV. It does not mean they treat it.',
        es: 'Hace la prueba de VIH. No significa que lo traten.',
      },
    },
    {
      id: 'hcv-test',
      is: { any: ['HCT'] },
      label: { en: 'Hepatitis C test', es: 'Prueba de hepatitis C' },
      definition: {
        en: 'Tests for hepatitis C, which medicine can cure. It does not mean they treat it.',
        es: 'Hace la prueba de hepatitis C, que se cura con medicamento. No significa que la traten.',
      },
    },
    {
      id: 'hcv-treatment',
      is: { any: ['MHCV'] },
      label: { en: 'Hepatitis C treatment', es: 'Tratamiento de la hepatitis C' },
      definition: {
        en: 'Medicine for hepatitis C. It cures most people in a few months or less.',
        es: 'Medicamento para la hepatitis C. Cura a la mayoría en pocos meses o menos.',
      },
    },
    {
      id: 'hiv-treatment',
      is: { any: ['MHIV'] },
      label: { en: 'HIV treatment', es: 'Tratamiento del VIH' },
      definition: {
        en: 'Medicine for people with HIV.',
        es: 'Medicamento para personas con VIH.',
      },
    },
    {
      id: 'prep',
      is: { any: ['MPEP'] },
      label: { en: 'PrEP (HIV prevention)', es: 'PrEP (prevención del VIH)' },
      definition: {
        en: 'Medicine that lowers your chance of getting HIV.',
        es: 'Medicamento que reduce la posibilidad de contraer el VIH.',
      },
    },
    {
      id: 'hepatitis-vaccine',
      is: { any: ['HAV', 'HBV'] },
      label: { en: 'Hepatitis A or B vaccine', es: 'Vacuna de hepatitis A o B' },
      definition: {
        en: 'A vaccine for hepatitis A, B or both. There is none for hepatitis C.',
        es: 'Vacuna contra la hepatitis A, B o ambas. No hay vacuna contra la hepatitis C.',
      },
    },
    {
      id: 'mental-health',
      is: { any: ['MHS', 'CMHA'] },
      label: { en: 'Mental health care', es: 'Atención de salud mental' },
      definition: {
        en: 'Mental health services, or a full mental health check. It may not include treatment: ask.',
        es: 'Servicios de salud mental o una evaluación completa. Quizá no incluya tratamiento: pregunte.',
      },
    },
  ],
};
