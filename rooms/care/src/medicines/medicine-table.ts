import type { ConceptRef } from '../levels/option-search.ts';
import type { Claim, Words } from '../words.ts';
import { words } from '../words.ts';

export const MEDICINE_IDS = [
  'methadone',
  'buprenorphine',
  'buprenorphine-injection',
  'naltrexone-injection',
  'naltrexone-tablets',
] as const;
export type MedicineId = (typeof MEDICINE_IDS)[number];

export const MEDICINE_FIELDS = [
  'kind',
  'how',
  'where',
  'to-start',
  'counseling',
  'good-for',
  'downsides',
  'safety',
  'evidence',
  'pregnancy',
  'take-home',
  'how-long',
  'cost',
] as const;
export type MedicineField = (typeof MEDICINE_FIELDS)[number];

/** One cell of the comparison: one or more sentences, each with its own sources. */
export type Cell = readonly Claim[];

export interface Medicine {
  readonly id: MedicineId;
  readonly name: Words;
  /** Brand names, for people who know it by one. */
  readonly brands: Words;
  /** `first` choices are linked to fewer deaths; `other` is shown after them. */
  readonly rank: 'first' | 'other';
  readonly cells: Readonly<Record<MedicineField, Cell>>;
  /** How to find a program that gives it. */
  readonly search: readonly ConceptRef[];
}

export const FIELD_LABELS: Readonly<Record<MedicineField, Words>> = {
  kind: words('What it is', 'Qué es'),
  how: words('How you take it', 'Cómo se toma'),
  where: words('Where you get it', 'Dónde se consigue'),
  'to-start': words('To start', 'Para empezar'),
  counseling: words('Is counseling required?', '¿Se exige consejería?'),
  'good-for': words('It may fit if', 'Puede convenirle si'),
  downsides: words('Downsides', 'Desventajas'),
  safety: words('Most important for safety', 'Lo más importante para su seguridad'),
  evidence: words('Deaths and overdose', 'Muertes y sobredosis'),
  pregnancy: words('In pregnancy', 'En el embarazo'),
  'take-home': words('Taking it home', 'Para llevar a casa'),
  'how-long': words('How long', 'Por cuánto tiempo'),
  cost: words('Cost', 'Costo'),
};
