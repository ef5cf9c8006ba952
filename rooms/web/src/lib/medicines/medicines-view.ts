import {
  FIELD_LABELS,
  type Language,
  MEDICINE_FACTS,
  MEDICINE_FIELDS,
  MEDICINES,
  OLD_NAMES,
  SUPPORTING_CAUTION,
  SUPPORTING_MEDICINES,
  words,
} from '@waymark/care';
import { openNotebook } from '#lib/claims/notebook.ts';
import { reviewOf } from '#lib/law/first-review.ts';
import { lawFacts } from '#lib/law/law-view.ts';

/** Law and rules on getting these medicines, those that lapse first before the others. */
const MEDICINE_LAW = [
  'telehealth-until',
  'telehealth-audio-only',
  'telehealth-six-months',
  'otp-telehealth',
  'no-waiver',
  'prescriber-training',
  'otp-rule-dates',
  'no-counseling-condition',
  'no-one-year-history',
  'under-18-no-two-tries',
  'pregnancy-priority',
  'take-home-first-14-days',
  'take-home-from-day-15',
  'take-home-from-day-31',
  'three-day-supply',
  'medicaid-covers',
  'medicare-otp',
  'ada-prescribed-medicine',
  'housing-rights',
] as const;

const BRANDS = words('Sold as', 'Se vende como');

/** The page in one language, its notes numbered in the order of reading; `today` is the day on which it is made. */
export function medicinesView(language: Language, today: string) {
  const book = openNotebook(language);
  const view = book.view;
  const [deaths, ...facts] = MEDICINE_FACTS;
  if (!deaths)
    throw new Error('Got no fact that opens the comparison, expected one first in MEDICINE_FACTS.');
  const brands = MEDICINES.map((medicine) => [{ text: medicine.brands[language], notes: [] }]);
  return {
    opening: view(deaths),
    fields: [
      { id: 'brands', label: BRANDS[language], cells: brands },
      ...MEDICINE_FIELDS.map((id) => ({
        id,
        label: FIELD_LABELS[id][language],
        cells: MEDICINES.map(({ cells }) => cells[id].map(view)),
      })),
    ],
    medicines: MEDICINES.map(({ id, name, search }) => ({ id, name: name[language], search })),
    supporting: SUPPORTING_MEDICINES.map(({ id, name, kind, use, where, cautions }) => ({
      id,
      name: name[language],
      cells: [kind, use, where, cautions].map((claims) => claims.map(view)),
    })),
    supportingCaution: view(SUPPORTING_CAUTION),
    facts: facts.map(view),
    oldNames: OLD_NAMES.map(view),
    law: lawFacts(MEDICINE_LAW, book, today),
    review: reviewOf(MEDICINE_LAW, today),
    notes: book.footnotes(),
  };
}
