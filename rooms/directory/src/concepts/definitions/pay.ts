import type { GroupDefinitions } from '../../concept-definitions.ts';

export const pay: GroupDefinitions = {
  group: {
    en: 'Choose every way you could use. Plans differ, so ask if yours is accepted.',
    es: 'Elija todas las que podría usar. Los planes varían; pregunte si aceptan el suyo.',
  },
  concepts: {
    medicaid: {
      en: 'Public insurance for low incomes. By law it covers medicine for opioid use disorder; its name varies by state.',
      es: 'Seguro público para bajos ingresos. Por ley cubre los medicamentos para opioides; su nombre varía según el estado.',
    },
    medicare: {
      en: 'Public insurance for people 65 and older, and for some people with disabilities.',
      es: 'Seguro público para personas de 65 años o más y para algunas personas con discapacidad.',
    },
    private: {
      en: 'From a job or bought by you. Ask if the program is in your network.',
      es: 'De su empleo o comprado por usted. Pregunte si el programa está en su red.',
    },
    military: {
      en: 'Such as TRICARE. It is not the same as VA health care.',
      es: 'Como TRICARE. No es lo mismo que la atención médica del VA.',
    },
    'state-plan': {
      en: 'Health insurance paid by the state that is not Medicaid.',
      es: 'Seguro de salud pagado por el estado que no es Medicaid.',
    },
    tribal: {
      en: 'Accepts Indian Health Service, tribal or urban Indian health funds.',
      es: 'Acepta fondos del Servicio de Salud Indígena (IHS), tribales o de programas indígenas urbanos.',
    },
    self: {
      en: 'You pay without insurance. Ask for the full price before you start.',
      es: 'Paga sin seguro. Pida el precio total antes de empezar.',
    },
    free: {
      en: 'Says it takes no payment. Ask what is free.',
      es: 'Dice que no cobra. Pregunte qué es gratis.',
    },
    'sliding-fee': {
      en: 'You pay less if you earn less (sliding fee scale). It may not be free.',
      es: 'Paga menos si gana menos (escala móvil). No siempre es gratis.',
    },
    assistance: {
      en: 'May help if you cannot pay all of it. Ask how to apply.',
      es: 'Quizá le ayuden si no puede pagar todo. Pregunte cómo solicitarlo.',
    },
    'public-grant': {
      en: 'Gets government money for treatment. Ask if it can pay for you.',
      es: 'Recibe dinero del gobierno para tratamiento. Pregunte si puede cubrir el suyo.',
    },
  },
};
