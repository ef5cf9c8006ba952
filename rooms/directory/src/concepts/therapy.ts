import type { Group } from '../concepts.ts';

export const therapy: Group = {
  id: 'therapy',
  join: 'and',
  label: { en: 'Counseling and therapy', es: 'Consejería y terapia' },
  definition: {
    en: 'Therapy can help beside medicine. You should not need it to get medicine.',
    es: 'La terapia puede ayudar junto con el medicamento. No debería ser un requisito para recibirlo.',
  },
  concepts: [
    {
      id: 'cbt',
      is: { any: ['CBT'] },
      label: { en: 'Cognitive behavioral therapy (CBT)', es: 'Terapia cognitivo-conductual (TCC)' },
      definition: {
        en: 'You learn to notice thoughts and triggers, and to respond in new ways.',
        es: 'Aprende a notar pensamientos y detonantes, y a responder de otra manera.',
      },
    },
    {
      id: 'contingency-management',
      is: { any: ['CMI', 'CRV'] },
      label: { en: 'Contingency management (rewards)', es: 'Manejo de contingencias (incentivos)' },
      definition: {
        en: 'Small rewards for steps such as coming to visits. It should never take the place of medicine.',
        es: 'Pequeños incentivos por logros como ir a las citas. Nunca debería ocupar el lugar del medicamento.',
      },
    },
    {
      id: 'motivational',
      is: { any: ['MOTI'] },
      label: { en: 'Motivational interviewing', es: 'Entrevista motivacional' },
      definition: {
        en: 'Talks that help you find your own reasons to change, without pressure.',
        es: 'Conversaciones que le ayudan a encontrar sus propias razones para cambiar, sin presión.',
      },
    },
    {
      id: 'twelve-step',
      is: { any: ['TWFA'] },
      label: { en: '12-step facilitation', es: 'Facilitación de los 12 pasos' },
      definition: {
        en: 'Sessions that help you join 12-step groups. Some groups do not welcome medicine: ask first.',
        es: 'Sesiones que le ayudan a unirse a grupos de 12 pasos. Algunos no ven bien el medicamento: pregunte antes.',
      },
    },
    {
      id: 'trauma',
      is: { any: ['TRC'] },
      label: { en: 'Trauma counseling', es: 'Consejería para trauma' },
      definition: {
        en: 'Counseling about frightening or painful events and what they left behind.',
        es: 'Consejería sobre hechos dolorosos o aterradores y lo que dejaron.',
      },
    },
    {
      id: 'family',
      is: { any: ['FCO'] },
      label: { en: 'Family counseling', es: 'Consejería familiar' },
      definition: {
        en: 'Sessions with your family, if you want them there.',
        es: 'Sesiones con su familia, si usted quiere que participe.',
      },
    },
    {
      id: 'couples',
      is: { any: ['MCO'] },
      label: { en: 'Couples counseling', es: 'Consejería de pareja' },
      definition: {
        en: 'Sessions with your husband, wife or partner.',
        es: 'Sesiones con su cónyuge o pareja.',
      },
    },
    {
      id: 'group',
      is: { any: ['GCO'] },
      label: { en: 'Group counseling', es: 'Consejería grupal' },
      definition: {
        en: 'Sessions with others who face the same things, led by a professional.',
        es: 'Sesiones con personas en situaciones parecidas, guiadas por un profesional.',
      },
    },
    {
      id: 'individual',
      is: { any: ['ICO'] },
      label: { en: 'One-to-one counseling', es: 'Consejería individual' },
      definition: {
        en: 'Private sessions with one counselor.',
        es: 'Sesiones privadas con un solo consejero.',
      },
    },
    {
      id: 'matrix',
      is: { any: ['MXM'] },
      label: { en: 'Matrix Model', es: 'Modelo Matrix' },
      definition: {
        en: 'A set course of outpatient sessions, made mainly for stimulants such as meth.',
        es: 'Serie fija de sesiones ambulatorias, pensada sobre todo para estimulantes como la metanfetamina.',
      },
    },
    {
      id: 'relapse-prevention',
      is: { any: ['RELP'] },
      label: { en: 'Skills to avoid a return to use', es: 'Cómo evitar volver a consumir' },
      definition: {
        en: 'You learn what leads back to use and plan for it. Also called relapse prevention.',
        es: 'Aprende qué le lleva a volver a consumir y hace un plan. También llamada prevención de recaídas.',
      },
    },
    {
      id: 'anger',
      is: { any: ['ANG'] },
      label: { en: 'Anger management', es: 'Manejo de la ira' },
      definition: {
        en: 'Skills to notice anger early and act safely.',
        es: 'Habilidades para notar el enojo a tiempo y actuar sin hacer daño.',
      },
    },
    {
      id: 'brief',
      is: { any: ['BIA'] },
      label: { en: 'Brief intervention', es: 'Intervención breve' },
      definition: {
        en: 'A few short talks for people at risk. Not full treatment for opioid use disorder.',
        es: 'Unas pocas charlas cortas para personas en riesgo. No es un tratamiento completo para el trastorno por opioides.',
      },
    },
  ],
};
