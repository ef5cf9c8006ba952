import type { Group } from '../concepts.ts';

export const pay: Group = {
  id: 'pay',
  join: 'or',
  label: { en: 'Ways to pay', es: 'Formas de pago' },
  definition: {
    en: 'Choose every way you could use. Plans differ, so ask if yours is accepted.',
    es: 'Elija todas las que podría usar. Los planes varían; pregunte si aceptan el suyo.',
  },
  concepts: [
    {
      id: 'medicaid',
      is: { any: ['MD'] },
      label: { en: 'Medicaid', es: 'Medicaid' },
      definition: {
        en: 'Public insurance for low incomes. By law it covers medicine for opioid use disorder; its name varies by state.',
        es: 'Seguro público para bajos ingresos. Por ley cubre los medicamentos para opioides; su nombre varía según el estado.',
      },
    },
    {
      id: 'medicare',
      is: { any: ['MC'] },
      label: { en: 'Medicare', es: 'Medicare' },
      definition: {
        en: 'Public insurance for people 65 and older, and for some people with disabilities.',
        es: 'Seguro público para personas de 65 años o más y para algunas personas con discapacidad.',
      },
    },
    {
      id: 'private',
      is: { any: ['PI'] },
      label: { en: 'Private insurance', es: 'Seguro privado' },
      definition: {
        en: 'From a job or bought by you. Ask if the program is in your network.',
        es: 'De su empleo o comprado por usted. Pregunte si el programa está en su red.',
      },
    },
    {
      id: 'military',
      is: { any: ['MI'] },
      label: { en: 'Military insurance', es: 'Seguro militar' },
      definition: {
        en: 'Such as TRICARE. It is not the same as VA health care.',
        es: 'Como TRICARE. No es lo mismo que la atención médica del VA.',
      },
    },
    {
      id: 'state-plan',
      is: { any: ['SI'] },
      label: { en: 'Other state plan', es: 'Otro plan estatal' },
      definition: {
        en: 'Health insurance paid by the state that is not Medicaid.',
        es: 'Seguro de salud pagado por el estado que no es Medicaid.',
      },
    },
    {
      id: 'tribal',
      is: { any: ['ITU'] },
      label: { en: 'Indian Health Service or tribal funds', es: 'Fondos tribales o del IHS' },
      definition: {
        en: 'Accepts Indian Health Service, tribal or urban Indian health funds.',
        es: 'Acepta fondos del Servicio de Salud Indígena (IHS), tribales o de programas indígenas urbanos.',
      },
    },
    {
      id: 'self',
      is: { any: ['SF'] },
      label: { en: 'Paying yourself', es: 'Pago por su cuenta' },
      definition: {
        en: 'You pay without insurance. Ask for the full price before you start.',
        es: 'Paga sin seguro. Pida el precio total antes de empezar.',
      },
    },
    {
      id: 'free',
      is: { any: ['NP'] },
      label: { en: 'Free of charge', es: 'Gratis' },
      definition: {
        en: 'Says it takes no payment. Ask what is free.',
        es: 'Dice que no cobra. Pregunte qué es gratis.',
      },
    },
    {
      id: 'sliding-fee',
      is: { any: ['SS'] },
      label: { en: 'Fee based on income', es: 'Cuota según sus ingresos' },
      definition: {
        en: 'You pay less if you earn less (sliding fee scale). It may not be free.',
        es: 'Paga menos si gana menos (escala móvil). No siempre es gratis.',
      },
    },
    {
      id: 'assistance',
      is: { any: ['PA'] },
      label: { en: 'Help with paying', es: 'Ayuda para pagar' },
      definition: {
        en: 'May help if you cannot pay all of it. Ask how to apply.',
        es: 'Quizá le ayuden si no puede pagar todo. Pregunte cómo solicitarlo.',
      },
    },
    {
      id: 'public-grant',
      is: { any: ['SAMF', 'FSA'] },
      label: { en: 'Public grant money', es: 'Fondos públicos' },
      definition: {
        en: 'Gets government money for treatment. Ask if it can pay for you.',
        es: 'Recibe dinero del gobierno para tratamiento. Pregunte si puede cubrir el suyo.',
      },
    },
  ],
};
