import type { Group } from '../concepts.ts';

export const programFor: Group = {
  id: 'for',
  join: 'and',
  label: { en: 'Has a program for', es: 'Tiene un programa para' },
  concepts: [
    {
      id: 'teens',
      is: { any: ['AD'] },
      label: { en: 'Teens', es: 'Adolescentes' },
    },
    {
      id: 'young-adults',
      is: { any: ['TAY'] },
      label: { en: 'Young adults', es: 'Jóvenes adultos' },
    },
    {
      id: 'women',
      is: { any: ['WN'] },
      label: { en: 'Women', es: 'Mujeres' },
    },
    {
      id: 'men',
      is: { any: ['MN'] },
      label: { en: 'Men', es: 'Hombres' },
    },
    {
      id: 'pregnant',
      is: { any: ['PW'] },
      label: { en: 'Pregnancy and after birth', es: 'Embarazo y posparto' },
    },
    {
      id: 'seniors',
      is: { any: ['SE'] },
      label: { en: 'Older adults', es: 'Personas mayores' },
    },
    {
      id: 'lgbtq',
      is: { any: ['GL'] },
      label: { en: 'LGBTQ+ people', es: 'Personas LGBTQ+' },
    },
    {
      id: 'veterans',
      is: { any: ['VET'] },
      label: { en: 'Veterans', es: 'Veteranos y veteranas' },
    },
    {
      id: 'active-duty',
      is: { any: ['ADM'] },
      label: { en: 'Active-duty military', es: 'Militares en servicio activo' },
    },
    {
      id: 'military-families',
      is: { any: ['MF'] },
      label: { en: 'Military families', es: 'Familias de militares' },
    },
    {
      id: 'justice',
      is: { any: ['CJ'] },
      label: { en: 'Court, jail or probation', es: 'Corte, cárcel o libertad condicional' },
    },
    {
      id: 'co-occurring',
      is: { any: ['CO', 'SUMH'] },
      label: { en: 'Mental health and substance use', es: 'Salud mental y consumo' },
    },
    {
      id: 'pain',
      is: { any: ['COPSU'] },
      label: { en: 'People with pain', es: 'Personas con dolor' },
    },
    {
      id: 'hiv',
      is: { any: ['HV'] },
      label: { en: 'People with HIV', es: 'Personas con VIH' },
    },
    {
      id: 'sexual-abuse',
      is: { any: ['XA'] },
      label: { en: 'Survivors of sexual violence', es: 'Sobrevivientes de violencia sexual' },
    },
    {
      id: 'partner-violence',
      is: { any: ['DV'] },
      label: { en: 'Survivors of partner violence', es: 'Sobrevivientes de violencia de pareja' },
    },
    {
      id: 'trauma',
      is: { any: ['TRMA'] },
      label: { en: 'People who lived through trauma', es: 'Personas que vivieron un trauma' },
    },
  ],
};

/** Ages are missing on purpose: most listings code only children or nothing, adult clinics among them. */
export const accepts: Group = {
  id: 'accepts',
  join: 'and',
  label: { en: 'Accepts', es: 'Acepta' },
  concepts: [
    {
      id: 'women',
      is: { any: ['FEM'] },
      label: { en: 'Accepts women', es: 'Acepta mujeres' },
    },
    {
      id: 'men',
      is: { any: ['MALE'] },
      label: { en: 'Accepts men', es: 'Acepta hombres' },
    },
  ],
};
