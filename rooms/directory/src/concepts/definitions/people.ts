import type { GroupDefinitions } from '../../concept-definitions.ts';

export const programFor: GroupDefinitions = {
  group: {
    en: 'A program or group made for these people. It does not mean others are turned away.',
    es: 'Un programa o grupo pensado para estas personas. No significa que rechacen a las demás.',
  },
  concepts: {
    teens: {
      en: 'A program or group made for teens. Ask about ages, and about medicine.',
      es: 'Un programa o grupo pensado para adolescentes. Pregunte por las edades y los medicamentos.',
    },
    'young-adults': {
      en: 'A program or group made for people from about 18 to 25.',
      es: 'Un programa o grupo pensado para personas de unos 18 a 25 años.',
    },
    women: {
      en: 'A program or group made for women. Other programs may accept women too.',
      es: 'Un programa o grupo pensado para mujeres. Otros programas también pueden aceptarlas.',
    },
    men: {
      en: 'A program or group made for men. Other programs may accept men too.',
      es: 'Un programa o grupo pensado para hombres. Otros programas también pueden aceptarlos.',
    },
    pregnant: {
      en: 'Care made for pregnancy and after. If you are pregnant, do not stop opioids or medicine suddenly.',
      es: 'Atención para el embarazo y el posparto. Durante el embarazo, no deje de golpe los opioides ni el medicamento.',
    },
    seniors: {
      en: 'A program or group made for older adults.',
      es: 'Un programa o grupo pensado para personas mayores.',
    },
    lgbtq: {
      en: 'A program or group made for people who are LGBTQ+.',
      es: 'Un programa o grupo pensado para personas LGBTQ+.',
    },
    veterans: {
      en: 'A program or group made for veterans. The VA does not have to run it.',
      es: 'Un programa o grupo pensado para veteranos. No siempre es del VA.',
    },
    'active-duty': {
      en: 'A program or group made for people serving in the military now.',
      es: 'Un programa o grupo pensado para quienes hoy sirven en las fuerzas armadas.',
    },
    'military-families': {
      en: 'A program or group made for families of people in the military.',
      es: 'Un programa o grupo pensado para familiares de militares.',
    },
    justice: {
      en: 'For people sent by a court, on probation or leaving jail. DUI programs are listed apart.',
      es: 'Para personas enviadas por un juez, en libertad condicional o que salen de la cárcel. Los programas de DUI van aparte.',
    },
    'co-occurring': {
      en: 'Treats mental health and substance use together. Medicine for opioids should not have to wait.',
      es: 'Trata juntos la salud mental y el consumo. El medicamento para opioides no debería tener que esperar.',
    },
    pain: {
      en: 'For people who live with pain and substance use. Do not stop prescribed opioids suddenly.',
      es: 'Para quienes viven con dolor y consumo de sustancias. No deje de golpe los opioides recetados.',
    },
    hiv: {
      en: 'A program or group made for people with HIV. It may not treat HIV itself.',
      es: 'Un programa o grupo pensado para personas con VIH. Quizá no trate el VIH en sí.',
    },
    'sexual-abuse': {
      en: 'A program or group made for people who lived through sexual violence.',
      es: 'Un programa o grupo pensado para quienes vivieron violencia sexual.',
    },
    'partner-violence': {
      en: 'For people hurt or threatened by a partner or family. It may not be a shelter.',
      es: 'Para personas agredidas o amenazadas por su pareja o familia. Quizá no sea un refugio.',
    },
    trauma: {
      en: 'A program or group made for people who lived through frightening or painful events.',
      es: 'Un programa o grupo pensado para quienes vivieron hechos dolorosos o aterradores.',
    },
  },
};

export const accepts: GroupDefinitions = {
  group: {
    en: 'Who the program says it takes. Where nothing is stated, ask: silence is not a no.',
    es: 'A quiénes dice aceptar el programa. Si no lo indica, pregunte: el silencio no es un no.',
  },
  concepts: {
    women: {
      en: 'Women can come. It does not mean there is a program made for women.',
      es: 'Las mujeres pueden ir. No significa que haya un programa pensado para ellas.',
    },
    men: {
      en: 'Men can come. It does not mean there is a program made for men.',
      es: 'Los hombres pueden ir. No significa que haya un programa pensado para ellos.',
    },
  },
};
