import type { DefinedConcept, DefinedGroup } from '../defined-group.ts';

const concept = (id: string, en: [string, string], es: [string, string], code = id): DefinedConcept => ({
  id,
  is: { any: [code] },
  label: { en: en[0], es: es[0] },
  definition: { en: en[1], es: es[1] },
});

export const meantFor: DefinedGroup<'for'> = {
  id: 'for',
  join: 'and',
  label: { en: 'Meant for', es: 'Pensada para' },
  definition: {
    en: 'Whose needs the meeting puts first. Others may be asked to choose another one.',
    es: 'A quiénes da prioridad la reunión. A otras personas se les puede pedir que elijan otra.',
  },
  concepts: [
    concept(
      'newcomers',
      ['People who are new', 'Starts from the beginning. Good for a first meeting.'],
      ['Personas nuevas', 'Empieza desde el principio. Buena para la primera vez.'],
    ),
    concept('women', ['Women', 'A meeting for women.'], ['Mujeres', 'Una reunión para mujeres.']),
    concept('men', ['Men', 'A meeting for men.'], ['Hombres', 'Una reunión para hombres.']),
    concept(
      'lgbtq',
      ['LGBTQ+ people', 'A meeting for lesbian, gay, bisexual, transgender and queer people.'],
      ['Personas LGBTQ+', 'Una reunión para personas lesbianas, gais, bisexuales, transgénero y queer.'],
    ),
    concept(
      'young-people',
      ['Young people', 'A meeting for young people. Ask which ages come.'],
      ['Jóvenes', 'Una reunión para jóvenes. Pregunte de qué edades.'],
    ),
    concept(
      'seniors',
      ['Older people', 'A meeting for older people.'],
      ['Personas mayores', 'Una reunión para personas mayores.'],
    ),
    concept(
      'people-of-color',
      ['People of color', 'A meeting for people of color.'],
      ['Personas de color', 'Una reunión para personas de color.'],
    ),
    concept(
      'native',
      ['Native people', 'A meeting for Native American and other Indigenous people.'],
      ['Pueblos indígenas', 'Una reunión para personas indígenas de Norteamérica y otros pueblos.'],
    ),
    concept(
      'co-occurring',
      ['People with a mental illness too', 'A meeting where mental health is part of the talk.'],
      ['También con enfermedad mental', 'Una reunión en la que se habla también de salud mental.'],
    ),
  ],
};

/** What each fellowship says of itself, as the guide tells it; a meeting that says its own word counts by that. */
const WELCOMING = ['mara', 'smart', 'lifering', 'women-for-sobriety'];
const VARYING = [
  ...[
    'na',
    'heroin-anonymous',
    'aa',
    'recovery-dharma',
    'sos',
    'cocaine-anonymous',
    'crystal-meth-anonymous',
  ],
  ...['pills-anonymous', 'dual-recovery', 'celebrate-recovery', 'wellbriety', 'other-fellowship'],
];

export const onMedicine: DefinedGroup<'on-medicine'> = {
  id: 'on-medicine',
  join: 'or',
  label: { en: 'If you take medicine', es: 'Si toma medicamento' },
  definition: {
    en: 'How the group sees methadone, buprenorphine and other medicine. Never stop yours for a meeting.',
    es: 'Cómo ve el grupo la metadona, la buprenorfina y otros medicamentos. Nunca deje el suyo por una reunión.',
  },
  concepts: [
    {
      id: 'welcome',
      is: { any: ['medicine-welcome', ...WELCOMING] },
      label: { en: 'Medicine is welcome', es: 'El medicamento es bienvenido' },
      definition: {
        en: 'The group, or the meeting, says that people on medicine from a doctor are welcome.',
        es: 'El grupo, o la reunión, dice que quienes toman un medicamento recetado son bienvenidos.',
      },
    },
    {
      id: 'ask-first',
      is: { any: VARYING },
      label: { en: 'It varies: ask first', es: 'Varía: pregunte antes' },
      definition: {
        en: 'Views differ from meeting to meeting. Some may not let you speak. You can still come and listen.',
        es: 'Cada reunión opina distinto. En algunas quizá no le dejen hablar. Igual puede ir a escuchar.',
      },
    },
  ],
};

export const style: DefinedGroup<'style'> = {
  id: 'style',
  join: 'or',
  label: { en: 'What happens there', es: 'Qué se hace allí' },
  definition: {
    en: 'The way the hour goes. You never have to speak.',
    es: 'Cómo pasa la hora. Nunca tiene que hablar.',
  },
  concepts: [
    concept(
      'discussion',
      ['People share in turn', 'People talk about their own lives, one after the other.'],
      ['Cada persona comparte', 'Las personas hablan de su propia vida, una tras otra.'],
    ),
    concept(
      'speaker',
      ['One person tells their story', 'One person speaks and the others listen.'],
      ['Una persona cuenta su historia', 'Una persona habla y las demás escuchan.'],
    ),
    concept(
      'steps',
      ['Work on the steps', 'The group reads or works on the steps.'],
      ['Trabajo en los pasos', 'El grupo lee los pasos o trabaja en ellos.'],
    ),
    concept(
      'literature',
      ['Reading together', 'The group reads from its books and talks about them.'],
      ['Lectura en grupo', 'El grupo lee sus libros y habla de ellos.'],
    ),
    concept(
      'meditation',
      ['Quiet or meditation', 'Part of the time is silent.'],
      ['Silencio o meditación', 'Parte del tiempo se pasa en silencio.'],
    ),
    concept(
      'questions',
      ['Questions and answers', 'You may ask, and people answer.'],
      ['Preguntas y respuestas', 'Puede preguntar y le responden.'],
    ),
    concept(
      'secular',
      ['No religion', 'Held without prayer or talk of God.'],
      ['Sin religión', 'Se hace sin rezos ni hablar de Dios.'],
    ),
  ],
};
