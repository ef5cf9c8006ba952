import type { GroupId } from '@waymark/directory';
import { m } from '#words';

interface Matter {
  readonly group: GroupId;
  /** Concepts as an address writes them. */
  readonly concepts: string;
  readonly label: () => string;
}

/** What a person may say beside the place. All of it may stay empty. */
export const matters: readonly Matter[] = [
  { group: 'medicine', concepts: 'methadone,buprenorphine', label: m.home_matters_medicine },
  { group: 'pay', concepts: 'medicaid,free,sliding-fee,assistance', label: m.home_matters_pay },
  { group: 'language', concepts: 'spanish', label: m.home_matters_spanish },
];

/** Programs made for some people: they leave out those that are open to all, so nobody is asked to choose. */
export const madeFor: readonly { readonly concept: string; readonly label: () => string }[] = [
  { concept: 'pregnant', label: m.home_for_pregnant },
  { concept: 'teens', label: m.home_for_teens },
  { concept: 'women', label: m.home_for_women },
  { concept: 'men', label: m.home_for_men },
  { concept: 'veterans', label: m.home_for_veterans },
  { concept: 'lgbtq', label: m.home_for_lgbtq },
  { concept: 'justice', label: m.home_for_justice },
];
