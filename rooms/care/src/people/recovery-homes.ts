import { type Claim, claim, unverified, type Words, words } from '../words.ts';

export interface HomeType {
  readonly level: 'I' | 'II' | 'III' | 'IV';
  /** Letter in the newer standard. */
  readonly type: 'P' | 'M' | 'S' | 'C';
  readonly name: Words;
  readonly what: Claim;
}

export const HOME_TYPES_NOTE: Claim = claim(
  'The levels are not grades. One is not better than another.',
  'Los niveles no son calificaciones. Uno no es mejor que otro.',
  'narr-levels',
);

export const HOME_TYPES: readonly HomeType[] = [
  {
    level: 'I',
    type: 'P',
    name: words('Run by peers', 'Dirigida por pares'),
    what: claim(
      'Residents decide together, with no paid staff; Oxford House, for one.',
      'Los residentes deciden juntos, sin personal pagado; por ejemplo, Oxford House.',
      'narr-levels',
      'narr-types',
      'oxford-house',
    ),
  },
  {
    level: 'II',
    type: 'M',
    name: words('Monitored', 'Con encargado'),
    what: claim(
      'A house manager, rules, drug tests.',
      'Una persona encargada, reglas, pruebas de drogas.',
      'narr-levels',
      'narr-types',
    ),
  },
  {
    level: 'III',
    type: 'S',
    name: words('Supervised', 'Supervisada'),
    what: claim(
      'Trained staff, life skills, a weekly program.',
      'Tiene personal con formación, clases para la vida y un programa cada semana.',
      'narr-levels',
      'narr-types',
    ),
  },
  {
    level: 'IV',
    type: 'C',
    name: words('Clinical', 'Clínica'),
    what: unverified(
      'Treatment inside the home, with a license.',
      'Tratamiento dentro de la casa, con licencia.',
      'narr-levels',
    ),
  },
];

/** To ask before paying a deposit. */
export const HOME_QUESTIONS: readonly Words[] = [
  words(
    'Do you accept people on methadone or buprenorphine?',
    '¿Aceptan a personas que toman metadona o buprenorfina?',
  ),
  words(
    'Are you certified by NARR or the state, or an Oxford House charter?',
    '¿Tienen certificación de NARR o del estado, o son una Oxford House?',
  ),
  words('What does it cost? Is the deposit paid back?', '¿Cuánto cuesta? ¿Devuelven el depósito?'),
  words('What are the rules and the curfew?', '¿Cuáles son las reglas y el horario?'),
  words('What happens if I slip?', '¿Qué pasa si tengo un tropiezo?'),
  words('Is there naloxone in the house?', '¿Hay naloxona en la casa?'),
  words('Who keeps the medicine?', '¿Quién guarda los medicamentos?'),
  words('What are my rights as a tenant?', '¿Qué derechos tengo como inquilino o inquilina?'),
];

export const HOME_RIGHTS: readonly Claim[] = [
  claim(
    'A home that turns away everyone on prescribed medicine may break the ADA.',
    'Una casa que rechaza a todos los que toman medicamento recetado puede violar la ley ADA.',
    'doj-ada',
  ),
  unverified('The Fair Housing Act may apply too.', 'También puede aplicarse la Ley de Vivienda Justa.'),
];
