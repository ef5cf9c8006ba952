import type { Words } from '../concepts.ts';
import type { DefinedConcept, DefinedGroup } from '../meeting/defined-group.ts';
import { conceptTable } from '../search/concept-columns.ts';
import type { HomeCode } from './home-codes.ts';

export type HomeGroupId = 'stay-on' | 'who' | 'run' | 'certified' | 'for' | 'house';

const concept = (id: string, any: readonly HomeCode[], label: Words, definition: Words): DefinedConcept => ({
  id,
  is: { any },
  label,
  definition,
});
const said = (en: string, es: string): Words => ({ en, es });

/** Everything a person can ask of a recovery home, in the order it is asked, over `HOME_CODES`. */
export const HOME_GROUPS: readonly DefinedGroup<HomeGroupId>[] = [
  {
    id: 'stay-on',
    join: 'or',
    label: said('Medicine you can stay on', 'Medicamento que puede seguir tomando'),
    definition: said(
      'Homes that say you can live there and keep taking it. If a home does not say, ask.',
      'Casas que dicen que puede vivir allí y seguir tomándolo. Si una casa no lo dice, pregunte.',
    ),
    concepts: [
      concept(
        'methadone',
        ['accepts-methadone'],
        said('Methadone', 'Metadona'),
        said('Accepts people on methadone.', 'Acepta a personas que toman metadona.'),
      ),
      concept(
        'buprenorphine',
        ['accepts-buprenorphine'],
        said('Buprenorphine', 'Buprenorfina'),
        said(
          'Accepts people on buprenorphine, such as Suboxone, or the shot.',
          'Acepta a personas que toman buprenorfina, como Suboxone, o la inyección.',
        ),
      ),
      concept(
        'naltrexone',
        ['accepts-naltrexone'],
        said('Naltrexone', 'Naltrexona'),
        said('Accepts people on naltrexone.', 'Acepta a personas que toman naltrexona.'),
      ),
    ],
  },
  {
    id: 'who',
    join: 'or',
    label: said('Who can live there', 'Quién puede vivir allí'),
    definition: said('Most homes are for women or for men.', 'La mayoría son para mujeres o para hombres.'),
    concepts: [
      concept('women', ['women'], said('Women', 'Mujeres'), said('Takes women.', 'Recibe a mujeres.')),
      concept('men', ['men'], said('Men', 'Hombres'), said('Takes men.', 'Recibe a hombres.')),
      concept(
        'families',
        ['families', 'children'],
        said('Parents with children', 'Madres o padres con niños'),
        said('Children can live there with a parent.', 'Los niños pueden vivir allí con su madre o padre.'),
      ),
      concept(
        'lgbtq',
        ['lgbtq'],
        said('LGBTQ+ people', 'Personas LGBTQ+'),
        said('Says it welcomes LGBTQ+ people.', 'Dice que recibe a personas LGBTQ+.'),
      ),
      concept(
        'young-adults',
        ['young-adults'],
        said('Young adults', 'Jóvenes adultos'),
        said('Is for young adults.', 'Es para jóvenes adultos.'),
      ),
    ],
  },
  {
    id: 'run',
    join: 'or',
    label: said('How it is run', 'Cómo funciona'),
    definition: said(
      'Four types of home. One is not better than another: it depends on what you need.',
      'Cuatro tipos de casa. Ninguno es mejor que otro: depende de lo que usted necesita.',
    ),
    concepts: [
      concept(
        'peer-run',
        ['peer-run', 'oxford-house'],
        said('Run by residents', 'Dirigida por residentes'),
        said(
          'Residents decide together; no paid staff (NARR Type P, Level I). Oxford Houses are of this type.',
          'Los residentes deciden juntos; sin personal pagado (NARR tipo P, nivel I). Las Oxford House son así.',
        ),
      ),
      concept(
        'monitored',
        ['monitored'],
        said('With a house manager', 'Con encargado de la casa'),
        said(
          'A house manager or senior resident, and house rules (NARR Type M, Level II).',
          'Hay un encargado o residente con experiencia, y reglas (NARR tipo M, nivel II).',
        ),
      ),
      concept(
        'supervised',
        ['supervised'],
        said('With trained staff', 'Con personal capacitado'),
        said(
          'Trained staff and weekly life-skills help (NARR Type S, Level III).',
          'Personal capacitado y ayuda semanal para la vida diaria (NARR tipo S, nivel III).',
        ),
      ),
      concept(
        'clinical',
        ['clinical'],
        said('With treatment in the house', 'Con tratamiento en la casa'),
        said(
          'Treatment staff work in the house (NARR Type C, Level IV).',
          'El personal de tratamiento trabaja en la casa (NARR tipo C, nivel IV).',
        ),
      ),
    ],
  },
  {
    id: 'certified',
    join: 'and',
    label: said('Certified or chartered', 'Certificada o con carta'),
    definition: said(
      'Someone outside the home has looked at it. Ask when.',
      'Alguien de fuera la ha revisado. Pregunte cuándo.',
    ),
    concepts: [
      concept(
        'narr',
        ['narr-certified'],
        said('By a NARR affiliate', 'Por una afiliada de NARR'),
        said('Certified by the state affiliate of NARR.', 'Certificada por la afiliada estatal de NARR.'),
      ),
      concept(
        'state',
        ['state-certified'],
        said('By the state', 'Por el estado'),
        said('Certified or licensed by the state.', 'Certificada o con licencia del estado.'),
      ),
      concept(
        'oxford',
        ['oxford-house'],
        said('Oxford House charter', 'Carta de Oxford House'),
        said('Has a charter from Oxford House.', 'Tiene carta de Oxford House.'),
      ),
    ],
  },
  {
    id: 'for',
    join: 'and',
    label: said('Has something for', 'Tiene algo para'),
    definition: said(
      'Groups the home says it is set up for.',
      'Grupos para los que la casa dice estar preparada.',
    ),
    concepts: [
      concept(
        'pregnant',
        ['pregnant'],
        said('Pregnant people', 'Personas embarazadas'),
        said('Takes people who are pregnant.', 'Recibe a personas embarazadas.'),
      ),
      concept(
        'veterans',
        ['veterans'],
        said('Veterans', 'Veteranos'),
        said('Has something for veterans.', 'Tiene algo para veteranos.'),
      ),
      concept(
        'after-prison',
        ['after-prison'],
        said('People leaving jail or prison', 'Quienes salen de la cárcel'),
        said('Takes people who leave jail or prison.', 'Recibe a personas que salen de la cárcel.'),
      ),
      concept(
        'co-occurring',
        ['co-occurring'],
        said('People with a mental illness too', 'Quienes tienen además una enfermedad mental'),
        said(
          'Takes people who live with a mental illness too.',
          'Recibe a personas que viven además con una enfermedad mental.',
        ),
      ),
      concept(
        'spanish',
        ['spanish'],
        said('Spanish speakers', 'Hablantes de español'),
        said('Spanish is spoken there.', 'Allí se habla español.'),
      ),
    ],
  },
  {
    id: 'house',
    join: 'and',
    label: said('In the house', 'En la casa'),
    definition: said('What the home says about living there.', 'Lo que la casa dice sobre vivir allí.'),
    concepts: [
      concept(
        'naloxone',
        ['naloxone'],
        said('Naloxone in the house', 'Naloxona en la casa'),
        said('Keeps naloxone where people can reach it.', 'Tiene naloxona al alcance.'),
      ),
      concept(
        'slip-plan',
        ['slip-plan'],
        said('A plan after a slip', 'Un plan si vuelve a consumir'),
        said(
          'A slip does not put you out at once: the home has a plan.',
          'Si vuelve a consumir no lo echan enseguida: la casa tiene un plan.',
        ),
      ),
      concept(
        'wheelchair',
        ['wheelchair'],
        said('Wheelchair access', 'Acceso en silla de ruedas'),
        said('You can live there with a wheelchair.', 'Se puede vivir allí con silla de ruedas.'),
      ),
      concept(
        'smoke-free',
        ['smoke-free'],
        said('No smoking', 'Sin humo'),
        said('Nobody smokes on the grounds.', 'No se fuma en el lugar.'),
      ),
      concept(
        'rent-help',
        ['rent-help'],
        said('Help with the rent', 'Ayuda con la renta'),
        said('Has or knows of help with the rent.', 'Tiene o conoce ayuda para la renta.'),
      ),
    ],
  },
];

/** The concept of that id in that group, `undefined` when either does not exist. */
export function findHomeConcept(group: string, id: string): DefinedConcept | undefined {
  return HOME_GROUPS.find((each) => each.id === group)?.concepts.find((each) => each.id === id);
}

/** The concepts of homes, as the search engine reads them. */
export const HOMES = conceptTable(HOME_GROUPS);
