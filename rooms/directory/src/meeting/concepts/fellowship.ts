import type { DefinedConcept, DefinedGroup } from '../defined-group.ts';

/** Code, which is also the id; label, which is a name; what it is, in English and in Spanish. */
const FOR_RECOVERY: readonly (readonly [string, string, string, string])[] = [
  [
    'na',
    'Narcotics Anonymous (NA)',
    'Twelve steps, for any drug. Views on medicine differ from group to group: ask first.',
    'Doce pasos, para cualquier droga. La opinión sobre los medicamentos cambia de un grupo a otro: pregunte antes.',
  ],
  [
    'heroin-anonymous',
    'Heroin Anonymous (HA)',
    'Twelve steps, for people who want to stop heroin. Views on medicine differ: ask first.',
    'Doce pasos, para quienes quieren dejar la heroína. Las opiniones sobre los medicamentos varían: pregunte antes.',
  ],
  [
    'aa',
    'Alcoholics Anonymous (AA)',
    'Twelve steps, for drinking. Views on medicine differ from group to group: ask first.',
    'Doce pasos, para quienes beben. La opinión sobre los medicamentos cambia de un grupo a otro: pregunte antes.',
  ],
  [
    'mara',
    'MARA',
    'Steps much like the twelve, for people on methadone, buprenorphine or other medicine. Medicine is welcome.',
    'Pasos parecidos a los doce, para personas que toman metadona, buprenorfina u otro medicamento. El medicamento es bienvenido.',
  ],
  [
    'smart',
    'SMART Recovery',
    'Tools from talk therapy, with no steps and no religion. It supports medicine from a doctor.',
    'Herramientas de la terapia, sin pasos ni religión. Apoya los medicamentos recetados.',
  ],
  [
    'lifering',
    'LifeRing',
    'People help each other, with no steps and no religion. It accepts medicine from a doctor.',
    'Las personas se ayudan entre sí, sin pasos ni religión. Acepta los medicamentos recetados.',
  ],
  [
    'recovery-dharma',
    'Recovery Dharma',
    'Meditation and Buddhist ideas, led by people in recovery. Ask how the group sees medicine.',
    'Meditación e ideas budistas, a cargo de personas en recuperación. Pregunte cómo ve el grupo los medicamentos.',
  ],
  [
    'women-for-sobriety',
    'Women for Sobriety',
    'For women, with thirteen statements in place of steps. Medicine from a doctor is welcome.',
    'Para mujeres, con trece afirmaciones en lugar de pasos. Los medicamentos recetados son bienvenidos.',
  ],
  [
    'sos',
    'Secular Organizations for Sobriety (SOS)',
    'No religion. Few groups are left: check that the meeting still takes place.',
    'Sin religión. Quedan pocos grupos: compruebe que la reunión todavía existe.',
  ],
  [
    'cocaine-anonymous',
    'Cocaine Anonymous (CA)',
    'Twelve steps, begun for cocaine. Views on medicine differ: ask first.',
    'Doce pasos, creado para la cocaína. Las opiniones sobre los medicamentos varían: pregunte antes.',
  ],
  [
    'crystal-meth-anonymous',
    'Crystal Meth Anonymous (CMA)',
    'Twelve steps, begun for crystal meth. Views on medicine differ: ask first.',
    'Doce pasos, creado para la metanfetamina. Las opiniones sobre los medicamentos varían: pregunte antes.',
  ],
  [
    'pills-anonymous',
    'Pills Anonymous (PA)',
    'Twelve steps, begun for pills. Views on medicine differ: ask first.',
    'Doce pasos, creado para las pastillas. Las opiniones sobre los medicamentos varían: pregunte antes.',
  ],
  [
    'dual-recovery',
    'Dual Recovery Anonymous (DRA)',
    'Twelve steps, for people who also live with a mental illness. Ask how the group sees medicine.',
    'Doce pasos, para quienes viven también con una enfermedad mental. Pregunte cómo ve el grupo los medicamentos.',
  ],
  [
    'celebrate-recovery',
    'Celebrate Recovery',
    'A Christian program, most often in a church. Ask how the group sees medicine.',
    'Programa cristiano, casi siempre en una iglesia. Pregunte cómo ve el grupo los medicamentos.',
  ],
  [
    'wellbriety',
    'Wellbriety',
    'Healing through Native American culture. Ask how the group sees medicine.',
    'Sanar a través de la cultura indígena de Norteamérica. Pregunte cómo ve el grupo los medicamentos.',
  ],
];

const FOR_FAMILIES: readonly (readonly [string, string, string, string])[] = [
  [
    'nar-anon',
    'Nar-Anon',
    'For families and friends of a person who uses drugs. Twelve steps.',
    'Para familiares y amigos de una persona que consume drogas. Doce pasos.',
  ],
  [
    'al-anon',
    'Al-Anon',
    'For families and friends of a person who drinks. Twelve steps.',
    'Para familiares y amigos de una persona que bebe. Doce pasos.',
  ],
  [
    'alateen',
    'Alateen',
    'For teens with someone at home who drinks. Part of Al-Anon.',
    'Para adolescentes con alguien en casa que bebe. Es parte de Al-Anon.',
  ],
  [
    'families-anonymous',
    'Families Anonymous',
    'For families and friends of a person who uses drugs or drinks. Twelve steps.',
    'Para familiares y amigos de una persona que consume drogas o bebe. Doce pasos.',
  ],
  [
    'smart-family',
    'SMART Family & Friends',
    'Tools for families and friends, with no steps and no religion.',
    'Herramientas para familiares y amigos, sin pasos ni religión.',
  ],
  [
    'grasp',
    'GRASP',
    'For people who lost someone to drugs. They share their grief.',
    'Para quienes perdieron a alguien por las drogas. Comparten su duelo.',
  ],
];

const named = ([id, label, en, es]: (typeof FOR_RECOVERY)[number]): DefinedConcept => ({
  id,
  is: { any: [id] },
  label: { en: label, es: label },
  definition: { en, es },
});

/** Codes of the fellowships that are for families and friends. */
export const FAMILY_FELLOWSHIPS: readonly string[] = FOR_FAMILIES.map(([code]) => code);

export const fellowship: DefinedGroup<'fellowship'> = {
  id: 'fellowship',
  join: 'or',
  label: { en: 'Which group', es: 'Qué grupo' },
  definition: {
    en: 'The group that the meeting belongs to. Each one has its own way: try a few.',
    es: 'El grupo al que pertenece la reunión. Cada uno tiene su manera: pruebe varios.',
  },
  concepts: [
    ...FOR_RECOVERY.map(named),
    ...FOR_FAMILIES.map(named),
    {
      id: 'other',
      is: { any: ['other-fellowship'] },
      label: { en: 'Another group', es: 'Otro grupo' },
      definition: {
        en: 'A group that is not named here. Its own page says more.',
        es: 'Un grupo que no se nombra aquí. Su propia página dice más.',
      },
    },
  ],
};

export const audience: DefinedGroup<'audience'> = {
  id: 'audience',
  join: 'or',
  label: { en: 'Who it is for', es: 'Para quién es' },
  definition: {
    en: 'People in recovery, or the people who love them.',
    es: 'Personas en recuperación, o quienes las quieren.',
  },
  concepts: [
    {
      id: 'recovery',
      is: { any: [...FOR_RECOVERY.map(([code]) => code), 'other-fellowship'] },
      label: { en: 'People in recovery', es: 'Personas en recuperación' },
      definition: {
        en: 'For people who want to stop, stay stopped, or think about it.',
        es: 'Para quienes quieren dejar de consumir, seguir sin consumir o pensarlo.',
      },
    },
    {
      id: 'families',
      is: { any: [...FAMILY_FELLOWSHIPS, 'families'] },
      label: { en: 'Families and friends', es: 'Familiares y amigos' },
      definition: {
        en: 'For parents, partners, children and friends. You need not bring anyone.',
        es: 'Para madres, padres, parejas, hijos y amigos. No hace falta que lleve a nadie.',
      },
    },
  ],
};
