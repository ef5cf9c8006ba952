import type { ConceptRef } from '../levels/option-search.ts';
import { type Claim, claim, unverified, type Words, words } from '../words.ts';

export type TherapyId =
  | 'cbt'
  | 'contingency-management'
  | 'motivational'
  | 'community-reinforcement'
  | 'twelve-step'
  | 'family'
  | 'trauma'
  | 'matrix';

export interface Therapy {
  readonly id: TherapyId;
  readonly name: Words;
  readonly what: Claim;
  readonly usedFor: Claim;
  readonly time: Claim;
  readonly evidence: Claim;
  /** The directory's concept for it; `undefined` where it has none. */
  readonly search: ConceptRef | undefined;
}

/** Stands above every therapy. */
export const THERAPY_RULE: Claim = claim(
  'Counseling with medicine is optional. It helps some people. No one may make it a condition for medicine, and it does not take the place of medicine.',
  'La consejería junto al medicamento es opcional. Ayuda a algunas personas. Nadie puede exigirla para darle el medicamento, y no ocupa su lugar.',
  'samhsa-part8-changes',
  'asam-guideline-2020',
  'wakeman-2020',
);

export const THERAPIES: readonly Therapy[] = [
  {
    id: 'cbt',
    name: words('Cognitive behavioral therapy (CBT)', 'Terapia cognitivo-conductual (TCC)'),
    what: claim(
      'Learn to spot triggers and thoughts, and to act in another way.',
      'Aprender a ver detonantes e ideas, y a actuar de otro modo.',
      'help-guide',
    ),
    usedFor: unverified('Craving, stress, low mood, sleep', 'Deseo de consumir, estrés, tristeza, sueño'),
    time: claim('About 2 hours a week', 'Unas 2 horas por semana', 'help-guide'),
    evidence: claim(
      'Mixed results for heroin by itself',
      'Resultados mixtos para la heroína por sí sola',
      'help-guide',
    ),
    search: { group: 'therapy', concept: 'cbt' },
  },
  {
    id: 'contingency-management',
    name: words('Contingency management (rewards)', 'Manejo de contingencias (premios)'),
    what: claim(
      'Small rewards for goals you reach, such as coming to visits or taking medicine.',
      'Pequeños premios por metas que logra, como ir a las citas o tomar el medicamento.',
      'acf-prize-cm',
    ),
    usedFor: claim(
      'Use of stimulants above all; also staying in care',
      'Sobre todo el consumo de estimulantes; también seguir en atención',
      'dhcs-cm',
      'la-county-cm',
    ),
    time: claim('An hour a week or less', 'Una hora por semana o menos', 'help-guide'),
    evidence: claim(
      'Good for stimulants. Rewards for not using opioids are not advised: tolerance drops and overdose risk rises. Never instead of medicine.',
      'Buena para estimulantes. No se aconseja premiar el no consumir opioides: baja la tolerancia y sube el riesgo de sobredosis. Nunca en lugar del medicamento.',
      'samhsa-cm-caution',
      'dhcs-cm',
    ),
    search: { group: 'therapy', concept: 'contingency-management' },
  },
  {
    id: 'motivational',
    name: words('Motivational interviewing', 'Entrevista motivacional'),
    what: unverified(
      'A talk that helps you find your own reasons. No lectures.',
      'Una charla que le ayuda a encontrar sus propias razones. Sin sermones.',
    ),
    usedFor: unverified('Not being sure what you want', 'Cuando no sabe bien qué quiere'),
    time: unverified('One to a few visits', 'De una a pocas citas'),
    evidence: unverified('Helps people start and stay in care', 'Ayuda a empezar y seguir en atención'),
    search: { group: 'therapy', concept: 'motivational' },
  },
  {
    id: 'community-reinforcement',
    name: words('Community reinforcement (CRA)', 'Refuerzo comunitario (CRA)'),
    what: unverified(
      'Build a life that rewards you more than use: work, friends, fun.',
      'Construir una vida que le dé más que el consumo: trabajo, amistades, diversión.',
    ),
    usedFor: unverified('Daily life, work, family', 'Vida diaria, trabajo, familia'),
    time: unverified('A visit a week for some months', 'Una cita por semana durante unos meses'),
    evidence: unverified(
      'Good when joined with rewards and medicine',
      'Buena cuando se une a premios y medicamento',
    ),
    search: undefined,
  },
  {
    id: 'twelve-step',
    name: words('Twelve-step facilitation', 'Facilitación de doce pasos'),
    what: unverified(
      'A counselor helps you try 12-step meetings.',
      'Le ayudan a probar reuniones de 12 pasos.',
    ),
    usedFor: unverified('Finding company in recovery', 'Encontrar compañía en la recuperación'),
    time: unverified('A visit a week, and meetings', 'Una cita por semana, y reuniones'),
    evidence: claim(
      'Support, not treatment. Some groups do not welcome medicine: ask first.',
      'Es apoyo, no tratamiento. Algunos grupos no aceptan el medicamento: pregunte antes.',
      'na-medicine',
    ),
    search: { group: 'therapy', concept: 'twelve-step' },
  },
  {
    id: 'family',
    name: words('Family and couples therapy', 'Terapia familiar y de pareja'),
    what: unverified(
      'The people close to you learn what helps and what harms.',
      'Las personas cercanas aprenden qué ayuda y qué daña.',
    ),
    usedFor: unverified('Strain at home, teens, couples', 'Tensión en casa, adolescentes, parejas'),
    time: unverified('About a visit a week', 'Una cita por semana, más o menos'),
    evidence: unverified('Good for teens and families', 'Buena para adolescentes y familias'),
    search: { group: 'therapy', concept: 'family' },
  },
  {
    id: 'trauma',
    name: words('Trauma therapy', 'Terapia de trauma'),
    what: unverified(
      'Safe steps to live with what happened to you.',
      'Pasos seguros para vivir con lo que le pasó.',
    ),
    usedFor: unverified('Bad memories, fear, nightmares', 'Malos recuerdos, miedo, pesadillas'),
    time: unverified('A visit a week for some months', 'Una cita por semana durante unos meses'),
    evidence: unverified(
      'Good for trauma; treat both at the same time',
      'Buena para el trauma; conviene tratar ambas cosas a la vez',
    ),
    search: { group: 'therapy', concept: 'trauma' },
  },
  {
    id: 'matrix',
    name: words('Matrix Model', 'Modelo Matrix'),
    what: unverified(
      'A set program of groups, skills and tests.',
      'Un programa fijo de grupos, habilidades y pruebas.',
    ),
    usedFor: unverified('Mainly stimulant use', 'Sobre todo el consumo de estimulantes'),
    time: unverified('Several times a week for some months', 'Varias veces por semana durante unos meses'),
    evidence: unverified('Made for stimulants, not for opioids', 'Hecho para estimulantes, no para opioides'),
    search: { group: 'therapy', concept: 'matrix' },
  },
];
