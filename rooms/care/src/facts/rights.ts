import { words } from '../words.ts';
import { regulated } from './regulated.ts';

/** Rights of people in treatment, and rules for those who would sell it. */
export const RIGHTS_FACTS = [
  regulated('ada-prescribed-medicine', {
    value: true,
    words: words(
      'The Americans with Disabilities Act (ADA) protects you if you take prescribed medicine for opioid use and do not use illegal drugs now. Jails, courts, jobs and health care may not shut you out for it.',
      'La Ley de Estadounidenses con Discapacidades (ADA) le protege si toma medicamento recetado para los opioides y hoy no consume drogas ilegales. Ni la cárcel, ni un juez, ni un empleo, ni un hospital pueden excluirle por eso.',
    ),
    sources: ['doj-ada'],
    reviewBy: '2027-11-21',
  }),
  regulated('housing-rights', {
    value: undefined,
    words: words(
      'For housing, the main law is the Fair Housing Act. Ask a legal aid office if a home turns you away over your medicine.',
      'En vivienda, la ley principal es la Ley de Vivienda Justa. Si le niegan un lugar por su medicamento, consulte con una oficina de ayuda legal.',
    ),
    sources: [],
    standing: 'being-verified',
    reviewBy: '2027-05-21',
  }),
  regulated('privacy-part-2', {
    value: undefined,
    words: words(
      'Treatment records have extra privacy. The rule is called 42 CFR Part 2, and it comes on top of HIPAA.',
      'Los expedientes de tratamiento tienen más privacidad por una regla federal llamada 42 CFR Parte 2, además de HIPAA.',
    ),
    sources: [],
    standing: 'being-verified',
    reviewBy: '2027-05-21',
  }),
  regulated('job-leave', {
    value: undefined,
    words: words(
      'The Family and Medical Leave Act may protect your job while you are in treatment. Ask before you go.',
      'La Ley de Licencia Familiar y Médica (FMLA) puede proteger su empleo durante el tratamiento. Pregunte antes de ir.',
    ),
    sources: [],
    standing: 'being-verified',
    reviewBy: '2027-05-21',
  }),
  regulated('kickbacks', {
    value: { statute: '18 U.S.C. 220', maximumFineDollars: 200_000, maximumYears: 10 },
    words: words(
      'It is a federal crime to pay or take anything of value for sending people to a recovery home, a treatment program or a lab. Each case can bring a fine of up to $200,000 and 10 years in prison.',
      'Es un delito federal pagar o recibir algo de valor por mandar personas a una casa de recuperación, un programa de tratamiento o un laboratorio. Cada caso puede llevar una multa de hasta $200,000 y 10 años de prisión.',
    ),
    sources: ['ekra-lawyers', 'ekra-defense'],
    reviewBy: '2027-11-21',
  }),
  regulated('cm-grant-limit', {
    value: { dollarsPerPatientPerYear: 750 },
    words: words(
      'Programs paid by a SAMHSA grant may give rewards worth up to $750 per person per year for reaching goals. Never cash.',
      'Los programas con fondos de SAMHSA pueden dar premios de hasta $750 por persona al año por alcanzar metas. Nunca dinero en efectivo.',
    ),
    sources: ['samhsa-cm-limit'],
    reviewBy: '2027-05-21',
  }),
  regulated('cm-california', {
    value: { dollarsPerYear: 599, until: '2026-12-31' },
    words: words(
      'California lets some programs give rewards worth up to $599 a year, for stimulant use only. The authority runs to December 31, 2026.',
      'California permite que algunos programas den premios de hasta $599 al año, solo por el consumo de estimulantes. El permiso llega hasta el 31 de diciembre de 2026.',
    ),
    sources: ['la-county-cm', 'dhcs-cm'],
    reviewBy: '2026-12-31',
    jurisdiction: 'US-CA',
  }),
] as const;
