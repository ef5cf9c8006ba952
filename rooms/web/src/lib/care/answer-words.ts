import type { Limit, Want } from '@waymark/care';
import { m } from '#words';
import type { CareDraft, OwnTri } from './care-draft.ts';

type OptionsOf<Id extends string> = readonly { readonly id: Id; readonly label: string }[];

/** Questions of our own; those about danger are in the room `care`. */
export const triWords: Readonly<Record<Exclude<OwnTri, 'usesAlone'>, () => string>> = {
  fentanylLikely: m.care_fentanylLikely,
  overdosePast12Months: m.care_overdosePast12Months,
  pastSevereWithdrawal: m.care_pastSevereWithdrawal,
  unstableMedical: m.care_unstableMedical,
  severeMental: m.care_severeMental,
  stillUsingInCare: m.care_stillUsingInCare,
  supportivePerson: m.care_supportivePerson,
};

export const medicineOptions = (): OptionsOf<NonNullable<CareDraft['currentMedicine']>> => [
  { id: 'none', label: m.care_medicine_none() },
  { id: 'methadone', label: m.care_medicine_methadone() },
  { id: 'buprenorphine', label: m.care_medicine_buprenorphine() },
  { id: 'naltrexone', label: m.care_medicine_naltrexone() },
];

export const housingOptions = (): OptionsOf<NonNullable<CareDraft['housing']>> => [
  { id: 'safe', label: m.care_housing_safe() },
  { id: 'unsafe', label: m.care_housing_unsafe() },
  { id: 'none', label: m.care_housing_none() },
];

export const limitOptions = (): OptionsOf<Limit> => [
  { id: 'travel', label: m.care_limit_travel() },
  { id: 'work', label: m.care_limit_work() },
  { id: 'childcare', label: m.care_limit_childcare() },
];

export const wantOptions = (): OptionsOf<Want> => [
  { id: 'medicine', label: m.care_want_medicine() },
  { id: 'counseling', label: m.care_want_counseling() },
  { id: 'residential', label: m.care_want_residential() },
  { id: 'stay-home', label: m.care_want_stay_home() },
  { id: 'telehealth', label: m.care_want_telehealth() },
];
