import type { Group } from '../concepts.ts';

export const pay: Group = {
  id: 'pay',
  join: 'or',
  label: { en: 'Ways to pay', es: 'Formas de pago' },
  concepts: [
    {
      id: 'medicaid',
      is: { any: ['MD'] },
      label: { en: 'Medicaid', es: 'Medicaid' },
    },
    {
      id: 'medicare',
      is: { any: ['MC'] },
      label: { en: 'Medicare', es: 'Medicare' },
    },
    {
      id: 'private',
      is: { any: ['PI'] },
      label: { en: 'Private insurance', es: 'Seguro privado' },
    },
    {
      id: 'military',
      is: { any: ['MI'] },
      label: { en: 'Military insurance', es: 'Seguro militar' },
    },
    {
      id: 'state-plan',
      is: { any: ['SI'] },
      label: { en: 'Other state plan', es: 'Otro plan estatal' },
    },
    {
      id: 'tribal',
      is: { any: ['ITU'] },
      label: { en: 'Indian Health Service or tribal funds', es: 'Fondos tribales o del IHS' },
    },
    {
      id: 'self',
      is: { any: ['SF'] },
      label: { en: 'Paying yourself', es: 'Pago por su cuenta' },
    },
    {
      id: 'free',
      is: { any: ['NP'] },
      label: { en: 'Free of charge', es: 'Gratis' },
    },
    {
      id: 'sliding-fee',
      is: { any: ['SS'] },
      label: { en: 'Fee based on income', es: 'Cuota según sus ingresos' },
    },
    {
      id: 'assistance',
      is: { any: ['PA'] },
      label: { en: 'Help with paying', es: 'Ayuda para pagar' },
    },
    {
      id: 'public-grant',
      is: { any: ['SAMF', 'FSA'] },
      label: { en: 'Public grant money', es: 'Fondos públicos' },
    },
  ],
};
