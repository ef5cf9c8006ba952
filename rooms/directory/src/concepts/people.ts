import type { Group } from '../concepts.ts';

export const programFor: Group = {
  id: 'for',
  join: 'and',
  label: { en: 'Has a program for', es: 'Tiene un programa para' },
  definition: {
    en: 'A program or group made for these people. It does not mean others are turned away.',
    es: 'Un programa o grupo pensado para estas personas. No significa que rechacen a las demás.',
  },
  concepts: [
    {
      id: 'teens',
      is: { any: ['AD'] },
      label: { en: 'Teens', es: 'Adolescentes' },
      definition: {
        en: 'A program or group made for teens. Ask about ages, and about medicine.',
        es: 'Un programa o grupo pensado para adolescentes. Pregunte por las edades y los medicamentos.',
      },
    },
    {
      id: 'young-adults',
      is: { any: ['TAY'] },
      label: { en: 'Young adults', es: 'Jóvenes adultos' },
      definition: {
        en: 'A program or group made for people from about 18 to 25.',
        es: 'Un programa o grupo pensado para personas de unos 18 a 25 años.',
      },
    },
    {
      id: 'women',
      is: { any: ['WN'] },
      label: { en: 'Women', es: 'Mujeres' },
      definition: {
        en: 'A program or group made for women. Other programs may accept women too.',
        es: 'Un programa o grupo pensado para mujeres. Otros programas también pueden aceptarlas.',
      },
    },
    {
      id: 'men',
      is: { any: ['MN'] },
      label: { en: 'Men', es: 'Hombres' },
      definition: {
        en: 'A program or group made for men. Other programs may accept men too.',
        es: 'Un programa o grupo pensado para hombres. Otros programas también pueden aceptarlos.',
      },
    },
    {
      id: 'pregnant',
      is: { any: ['PW'] },
      label: { en: 'Pregnancy and after birth', es: 'Embarazo y posparto' },
      definition: {
        en: 'Care made for pregnancy and after. If you are pregnant, do not stop opioids or medicine suddenly.',
        es: 'Atención para el embarazo y el posparto. Durante el embarazo, no deje de golpe los opioides ni el medicamento.',
      },
    },
    {
      id: 'seniors',
      is: { any: ['SE'] },
      label: { en: 'Older adults', es: 'Personas mayores' },
      definition: {
        en: 'A program or group made for older adults.',
        es: 'Un programa o grupo pensado para personas mayores.',
      },
    },
    {
      id: 'lgbtq',
      is: { any: ['GL'] },
      label: { en: 'LGBTQ+ people', es: 'Personas LGBTQ+' },
      definition: {
        en: 'A program or group made for people who are LGBTQ+.',
        es: 'Un programa o grupo pensado para personas LGBTQ+.',
      },
    },
    {
      id: 'veterans',
      is: { any: ['VET'] },
      label: { en: 'Veterans', es: 'Veteranos y veteranas' },
      definition: {
        en: 'A program or group made for veterans. The VA does not have to run it.',
        es: 'Un programa o grupo pensado para veteranos. No siempre es del VA.',
      },
    },
    {
      id: 'active-duty',
      is: { any: ['ADM'] },
      label: { en: 'Active-duty military', es: 'Militares en servicio activo' },
      definition: {
        en: 'A program or group made for people serving in the military now.',
        es: 'Un programa o grupo pensado para quienes hoy sirven en las fuerzas armadas.',
      },
    },
    {
      id: 'military-families',
      is: { any: ['MF'] },
      label: { en: 'Military families', es: 'Familias de militares' },
      definition: {
        en: 'A program or group made for families of people in the military.',
        es: 'Un programa o grupo pensado para familiares de militares.',
      },
    },
    {
      id: 'justice',
      is: { any: ['CJ'] },
      label: { en: 'Court, jail or probation', es: 'Corte, cárcel o libertad condicional' },
      definition: {
        en: 'For people sent by a court, on probation or leaving jail. DUI programs are listed apart.',
        es: 'Para personas enviadas por un juez, en libertad condicional o que salen de la cárcel. Los programas de DUI van aparte.',
      },
    },
    {
      id: 'co-occurring',
      is: { any: ['CO', 'SUMH'] },
      label: { en: 'Mental health and substance use', es: 'Salud mental y consumo' },
      definition: {
        en: 'Treats mental health and substance use together. Medicine for opioids should not have to wait.',
        es: 'Trata juntos la salud mental y el consumo. El medicamento para opioides no debería tener que esperar.',
      },
    },
    {
      id: 'pain',
      is: { any: ['COPSU'] },
      label: { en: 'People with pain', es: 'Personas con dolor' },
      definition: {
        en: 'For people who live with pain and substance use. Do not stop prescribed opioids suddenly.',
        es: 'Para quienes viven con dolor y consumo de sustancias. No deje de golpe los opioides recetados.',
      },
    },
    {
      id: 'hiv',
      is: { any: ['HV'] },
      label: { en: 'People with HIV', es: 'Personas con VIH' },
      definition: {
        en: 'A program or group made for people with HIV. It may not treat HIV itself.',
        es: 'Un programa o grupo pensado para personas con VIH. Quizá no trate el VIH en sí.',
      },
    },
    {
      id: 'sexual-abuse',
      is: { any: ['XA'] },
      label: { en: 'Survivors of sexual violence', es: 'Sobrevivientes de violencia sexual' },
      definition: {
        en: 'A program or group made for people who lived through sexual violence.',
        es: 'Un programa o grupo pensado para quienes vivieron violencia sexual.',
      },
    },
    {
      id: 'partner-violence',
      is: { any: ['DV'] },
      label: { en: 'Survivors of partner violence', es: 'Sobrevivientes de violencia de pareja' },
      definition: {
        en: 'For people hurt or threatened by a partner or family. It may not be a shelter.',
        es: 'Para personas agredidas o amenazadas por su pareja o familia. Quizá no sea un refugio.',
      },
    },
    {
      id: 'trauma',
      is: { any: ['TRMA'] },
      label: { en: 'People who lived through trauma', es: 'Personas que vivieron un trauma' },
      definition: {
        en: 'A program or group made for people who lived through frightening or painful events.',
        es: 'Un programa o grupo pensado para quienes vivieron hechos dolorosos o aterradores.',
      },
    },
  ],
};

/** Ages are missing on purpose: most listings code only children or nothing, adult clinics among them. */
export const accepts: Group = {
  id: 'accepts',
  join: 'and',
  label: { en: 'Accepts', es: 'Acepta' },
  definition: {
    en: 'Who the program says it takes. Where nothing is stated, ask: silence is not a no.',
    es: 'A quiénes dice aceptar el programa. Si no lo indica, pregunte: el silencio no es un no.',
  },
  concepts: [
    {
      id: 'women',
      is: { any: ['FEM'] },
      label: { en: 'Accepts women', es: 'Acepta mujeres' },
      definition: {
        en: 'Women can come. It does not mean there is a program made for women.',
        es: 'Las mujeres pueden ir. No significa que haya un programa pensado para ellas.',
      },
    },
    {
      id: 'men',
      is: { any: ['MALE'] },
      label: { en: 'Accepts men', es: 'Acepta hombres' },
      definition: {
        en: 'Men can come. It does not mean there is a program made for men.',
        es: 'Los hombres pueden ir. No significa que haya un programa pensado para ellos.',
      },
    },
  ],
};
