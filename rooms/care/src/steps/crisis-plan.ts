import type { SourceId } from '../sources.ts';
import { type Words, words } from '../words.ts';

export const CRISIS_PLAN_TITLE: Words = words('My crisis plan', 'Mi plan de crisis');

/** Six steps in our own words, after the safety planning work of Stanley and Brown. */
export const CRISIS_PLAN_STEPS: readonly { readonly id: string; readonly text: Words }[] = [
  { id: 'signs', text: words('My warning signs', 'Mis señales de alerta') },
  { id: 'alone', text: words('Things I can do alone', 'Cosas que puedo hacer sin compañía') },
  {
    id: 'distract',
    text: words('People and places that take my mind off it', 'Personas y lugares que me distraen'),
  },
  { id: 'help', text: words('People I can ask for help', 'Personas a quienes puedo pedir ayuda') },
  {
    id: 'professionals',
    text: words(
      'Professionals and crisis lines: 988, my clinic, the nearest ER',
      'Profesionales y líneas de crisis: 988, mi clínica, emergencias más cercana',
    ),
  },
  {
    id: 'safer',
    text: words(
      'Make my space safer: put medicines, drugs and guns out of reach, with help from someone',
      'Hacer mi espacio más seguro: alejar medicamentos, drogas y armas, con ayuda de alguien',
    ),
  },
];

export const CRISIS_PLAN_SOURCES: readonly SourceId[] = ['stanley-brown'];
