import type { Group } from '../concepts.ts';

export const support: Group = {
  id: 'support',
  join: 'and',
  label: { en: 'Support and services', es: 'Apoyo y servicios' },
  concepts: [
    {
      id: 'transport',
      is: { any: ['TA'] },
      label: { en: 'Help with rides', es: 'Ayuda con el transporte' },
    },
    {
      id: 'childcare',
      is: { any: ['CCC'] },
      label: { en: 'Child care', es: 'Cuidado de niños' },
    },
    {
      id: 'children-stay',
      is: { any: ['BC'] },
      label: { en: 'Your children can stay', es: 'Sus hijos pueden quedarse' },
    },
    {
      id: 'case-management',
      is: { any: ['CM'] },
      label: { en: 'Case manager', es: 'Manejo de casos' },
    },
    {
      id: 'housing-help',
      is: { any: ['HS'] },
      label: { en: 'Help finding housing', es: 'Ayuda para encontrar vivienda' },
    },
    {
      id: 'peer',
      is: { any: ['PEER', 'RC'] },
      label: { en: 'Peer support or recovery coach', es: 'Apoyo de pares o guía de recuperación' },
    },
    {
      id: 'jobs',
      is: { any: ['EMP'] },
      label: { en: 'Help with work', es: 'Ayuda con el empleo' },
    },
    {
      id: 'benefits-help',
      is: { any: ['AOSS'] },
      label: { en: 'Help with public benefits', es: 'Ayuda con beneficios públicos' },
    },
    {
      id: 'suicide-prevention',
      is: { any: ['SPS'] },
      label: { en: 'Suicide prevention', es: 'Prevención del suicidio' },
    },
    {
      id: 'discharge-plan',
      is: { any: ['DP'] },
      label: { en: 'Plan for leaving', es: 'Plan de salida' },
    },
    {
      id: 'overdose-education',
      is: { any: ['NOE'] },
      label: { en: 'Overdose and naloxone education', es: 'Educación: sobredosis y naloxona' },
    },
  ],
};

export const health: Group = {
  id: 'health',
  join: 'and',
  label: { en: 'Health services', es: 'Servicios de salud' },
  concepts: [
    {
      id: 'hiv-test',
      is: { any: ['HIVT'] },
      label: { en: 'HIV test', es: 'Prueba de VIH' },
    },
    {
      id: 'hcv-test',
      is: { any: ['HCT'] },
      label: { en: 'Hepatitis C test', es: 'Prueba de hepatitis C' },
    },
    {
      id: 'hcv-treatment',
      is: { any: ['MHCV'] },
      label: { en: 'Hepatitis C treatment', es: 'Tratamiento de la hepatitis C' },
    },
    {
      id: 'hiv-treatment',
      is: { any: ['MHIV'] },
      label: { en: 'HIV treatment', es: 'Tratamiento del VIH' },
    },
    {
      id: 'prep',
      is: { any: ['MPEP'] },
      label: { en: 'PrEP (HIV prevention)', es: 'PrEP (prevención del VIH)' },
    },
    {
      id: 'hepatitis-vaccine',
      is: { any: ['HAV', 'HBV'] },
      label: { en: 'Hepatitis A or B vaccine', es: 'Vacuna de hepatitis A o B' },
    },
    {
      id: 'mental-health',
      is: { any: ['MHS', 'CMHA'] },
      label: { en: 'Mental health care', es: 'Atención de salud mental' },
    },
  ],
};
