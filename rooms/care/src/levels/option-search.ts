import type { GroupId } from '@waymark/directory';
import type { SourceId } from '../sources.ts';
import type { OptionId } from './level-table.ts';

/** A concept of the directory, by group and id. */
export interface ConceptRef {
  readonly group: GroupId;
  readonly concept: string;
}

const ref = (group: GroupId, ...concepts: string[]): ConceptRef[] =>
  concepts.map((concept) => ({ group, concept }));

/** Concepts of one group are joined as the directory joins that group; groups are joined by "and". */
const MEDICINE = ref('medicine', 'methadone', 'buprenorphine');

/**
 * What to look for in the directory to find programs of that kind. Every search asks for a program that gives methadone
 * or buprenorphine, or for housing that lets a person stay on them: an option without medicine is not suggested. The
 * source codes carry no ASAM level, so these are the nearest kinds of care, to be confirmed by asking.
 */
export const OPTION_SEARCH: Readonly<Record<OptionId, readonly ConceptRef[]>> = {
  '1.5': [...ref('care', 'counseling'), ...MEDICINE],
  '1.7': MEDICINE,
  'recovery-home': [...ref('kind', 'housing'), ...ref('stay-on', 'methadone', 'buprenorphine')],
  '2.1': [...ref('care', 'intensive-outpatient'), ...MEDICINE],
  '2.5': [...ref('care', 'day-program'), ...MEDICINE],
  '2.7': [...ref('care', 'day-program', 'withdrawal-outpatient'), ...MEDICINE],
  '3.1': [...ref('care', 'residential-long'), ...MEDICINE],
  '3.5': [...ref('care', 'residential-short', 'residential-long'), ...MEDICINE],
  '3.7': [...ref('care', 'withdrawal-residential', 'residential-short'), ...MEDICINE],
  '4': [...ref('care', 'hospital-treatment', 'withdrawal-hospital'), ...MEDICINE],
};

/** How SAMHSA's service codes, as the directory words them, stand to the levels in both editions. */
export const CARE_LEVELS: readonly {
  readonly care: ConceptRef;
  readonly now: readonly string[];
  readonly before: readonly string[];
}[] = [
  { care: { group: 'care', concept: 'counseling' }, now: ['1.5'], before: ['1'] },
  { care: { group: 'care', concept: 'medication-program' }, now: ['1.7'], before: ['1', 'OTP'] },
  { care: { group: 'certified', concept: 'otp' }, now: ['1.7'], before: ['1', 'OTP'] },
  { care: { group: 'care', concept: 'intensive-outpatient' }, now: ['2.1'], before: ['2.1'] },
  { care: { group: 'care', concept: 'day-program' }, now: ['2.5'], before: ['2.5'] },
  {
    care: { group: 'care', concept: 'withdrawal-outpatient' },
    now: ['1.7', '2.7'],
    before: ['1-WM', '2-WM'],
  },
  {
    care: { group: 'care', concept: 'withdrawal-residential' },
    now: ['3.5', '3.7'],
    before: ['3.2-WM', '3.7-WM'],
  },
  { care: { group: 'care', concept: 'residential-short' }, now: ['3.5', '3.7'], before: ['3.5', '3.7'] },
  { care: { group: 'care', concept: 'residential-long' }, now: ['3.1', '3.5'], before: ['3.1', '3.5'] },
  { care: { group: 'care', concept: 'hospital-treatment' }, now: ['4'], before: ['4'] },
  { care: { group: 'care', concept: 'withdrawal-hospital' }, now: ['4'], before: ['4-WM'] },
  { care: { group: 'care', concept: 'telehealth-therapy' }, now: ['1.5'], before: ['1'] },
];

/** Where the service codes and the names of the levels were read; joining the two is our own. */
export const CARE_LEVEL_SOURCES: readonly SourceId[] = ['samhsa-codes-2023', 'asam-3-names', 'asam-4-names'];
