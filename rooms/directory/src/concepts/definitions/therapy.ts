import type { GroupDefinitions } from '../../concept-definitions.ts';

export const therapy: GroupDefinitions = {
  group: {
    en: 'Therapy can help beside medicine. You should not need it to get medicine.',
    es: 'La terapia puede ayudar junto con el medicamento. No debería ser un requisito para recibirlo.',
  },
  concepts: {
    cbt: {
      en: 'You learn to notice thoughts and triggers, and to respond in new ways.',
      es: 'Aprende a notar pensamientos y detonantes, y a responder de otra manera.',
    },
    'contingency-management': {
      en: 'Small rewards for steps such as coming to visits. It should never take the place of medicine.',
      es: 'Pequeños incentivos por logros como ir a las citas. Nunca debería ocupar el lugar del medicamento.',
    },
    motivational: {
      en: 'Talks that help you find your own reasons to change, without pressure.',
      es: 'Conversaciones que le ayudan a encontrar sus propias razones para cambiar, sin presión.',
    },
    'twelve-step': {
      en: 'Sessions that help you join 12-step groups. Some groups do not welcome medicine: ask first.',
      es: 'Sesiones que le ayudan a unirse a grupos de 12 pasos. Algunos no ven bien el medicamento: pregunte antes.',
    },
    trauma: {
      en: 'Counseling about frightening or painful events and what they left behind.',
      es: 'Consejería sobre hechos dolorosos o aterradores y lo que dejaron.',
    },
    family: {
      en: 'Sessions with your family, if you want them there.',
      es: 'Sesiones con su familia, si usted quiere que participe.',
    },
    couples: { en: 'Sessions with your husband, wife or partner.', es: 'Sesiones con su cónyuge o pareja.' },
    group: {
      en: 'Sessions with others who face the same things, led by a professional.',
      es: 'Sesiones con personas en situaciones parecidas, guiadas por un profesional.',
    },
    individual: {
      en: 'Private sessions with one counselor.',
      es: 'Sesiones privadas con un solo consejero.',
    },
    matrix: {
      en: 'A set course of outpatient sessions, made mainly for stimulants such as meth.',
      es: 'Serie fija de sesiones ambulatorias, pensada sobre todo para estimulantes como la metanfetamina.',
    },
    'relapse-prevention': {
      en: 'You learn what leads back to use and plan for it. Also called relapse prevention.',
      es: 'Aprende qué le lleva a volver a consumir y hace un plan. También llamada prevención de recaídas.',
    },
    anger: {
      en: 'Skills to notice anger early and act safely.',
      es: 'Habilidades para notar el enojo a tiempo y actuar sin hacer daño.',
    },
    brief: {
      en: 'A few short talks for people at risk. Not full treatment for opioid use disorder.',
      es: 'Unas pocas charlas cortas para personas en riesgo. No es un tratamiento completo para el trastorno por opioides.',
    },
  },
};
