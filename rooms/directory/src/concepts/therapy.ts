import type { Group } from '../concepts.ts';

export const therapy: Group = {
  id: 'therapy',
  join: 'and',
  label: { en: 'Counseling and therapy', es: 'Consejería y terapia' },
  concepts: [
    {
      id: 'cbt',
      is: { any: ['CBT'] },
      label: { en: 'Cognitive behavioral therapy (CBT)', es: 'Terapia cognitivo-conductual (TCC)' },
    },
    {
      id: 'contingency-management',
      is: { any: ['CMI', 'CRV'] },
      label: { en: 'Contingency management (rewards)', es: 'Manejo de contingencias (incentivos)' },
    },
    {
      id: 'motivational',
      is: { any: ['MOTI'] },
      label: { en: 'Motivational interviewing', es: 'Entrevista motivacional' },
    },
    {
      id: 'twelve-step',
      is: { any: ['TWFA'] },
      label: { en: '12-step facilitation', es: 'Facilitación de los 12 pasos' },
    },
    {
      id: 'trauma',
      is: { any: ['TRC'] },
      label: { en: 'Trauma counseling', es: 'Consejería para trauma' },
    },
    {
      id: 'family',
      is: { any: ['FCO'] },
      label: { en: 'Family counseling', es: 'Consejería familiar' },
    },
    {
      id: 'couples',
      is: { any: ['MCO'] },
      label: { en: 'Couples counseling', es: 'Consejería de pareja' },
    },
    {
      id: 'group',
      is: { any: ['GCO'] },
      label: { en: 'Group counseling', es: 'Consejería grupal' },
    },
    {
      id: 'individual',
      is: { any: ['ICO'] },
      label: { en: 'One-to-one counseling', es: 'Consejería individual' },
    },
    {
      id: 'matrix',
      is: { any: ['MXM'] },
      label: { en: 'Matrix Model', es: 'Modelo Matrix' },
    },
    {
      id: 'relapse-prevention',
      is: { any: ['RELP'] },
      label: { en: 'Skills to avoid a return to use', es: 'Cómo evitar volver a consumir' },
    },
    {
      id: 'anger',
      is: { any: ['ANG'] },
      label: { en: 'Anger management', es: 'Manejo de la ira' },
    },
    {
      id: 'brief',
      is: { any: ['BIA'] },
      label: { en: 'Brief intervention', es: 'Intervención breve' },
    },
  ],
};
