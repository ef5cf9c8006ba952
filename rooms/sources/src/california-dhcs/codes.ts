import type { Report } from '../fields/row-report.ts';
import { quote } from '../source-error.ts';
import type { Code } from '../source-module.ts';

const category = { category: 'CA', categoryName: 'California register of programs' };

/** Codes of our own, for what the register states and no code of SAMHSA's book says. */
export const OWN_CODES: readonly Code[] = [
  [
    'CA-LICENSED',
    'Licensed by California as residential treatment',
    'A residential license of DHCS, good on the day of the list.',
  ],
  [
    'CA-CERTIFIED',
    'Certified by California',
    'Alcohol and other drug certification of DHCS, good on the day of the list.',
  ],
  [
    'CA-EXPIRED',
    'California license or certificate had expired',
    'Past its date on the day of the list. It may have been renewed since: ask.',
  ],
  [
    'CA-DSS',
    'Residence licensed by Social Services',
    'Certified treatment in a place licensed by the California Department of Social Services.',
  ],
  [
    'CA-DPH',
    'Hospital licensed by Public Health',
    'Certified treatment in a place licensed by the California Department of Public Health.',
  ],
  [
    'CA-IMS',
    'Approved for incidental medical services',
    'A residential program that may give some medical care, such as watching over withdrawal.',
  ],
  [
    'CA-ADOLESCENT-WAIVER',
    'May also treat adolescents',
    'A waiver lets this program for adults treat adolescents too.',
  ],
  [
    'CA-WITH-CHILDREN',
    'For parents with their children',
    'The register names parents with children as the people the program is for.',
  ],
  ['CA-FAMILIES', 'For families', 'The register names families as the people the program is for.'],
].map(([code = '', name = '', description = '']) => ({ code, name, description, ...category }));

/** The facts of a row that codes are made of. */
export interface RegisterFacts {
  readonly setting: string;
  readonly population: string;
  readonly offersDetox: boolean;
  readonly isLicensed: boolean;
  readonly isCertified: boolean;
  readonly isExpired: boolean;
  readonly hasMedicalServices: boolean;
  readonly hasAdolescentWaiver: boolean;
}

/**
 * A residential license is residential care, a certified non-residential program is outpatient care. Places under a license of
 * another department (48 and 3 of 2,266) are not said to be either, so no setting is stated.
 */
const SETTINGS: ReadonlyMap<
  string,
  { readonly codes: readonly string[]; readonly detox: readonly string[] }
> = new Map([
  ['RES', { codes: ['RES'], detox: ['RD'] }],
  ['NON', { codes: ['OP'], detox: ['OD'] }],
  ['DSS', { codes: ['CA-DSS'], detox: [] }],
  ['DPH', { codes: ['CA-DPH'], detox: [] }],
]);

/** Whom the register says a program is for. "WOMEN ONLY" accepts women and is silent on men; youth are accepted and are whom it is for. */
const PEOPLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['CO-ED', ['FEM', 'MALE']],
  ['WOMEN ONLY', ['FEM']],
  ['WOMEN', ['FEM']],
  ['MEN ONLY', ['MALE']],
  ['MEN', ['MALE']],
  ['YOUTH', ['CHLD', 'AD']],
  ['ADOLESCENT', ['CHLD', 'AD']],
  ['DUAL DIAGNOSIS', ['CO']],
  ['DUAL', ['CO']],
  ['CHILDREN', ['CA-WITH-CHILDREN']],
  ['CHILD', ['CA-WITH-CHILDREN']],
  ['FAMILIES', ['CA-FAMILIES']],
]);

/** The codes that a row of the register states, SAMHSA's where they say the same and our own else. Unknown words are told. */
export function codesOf(facts: RegisterFacts, report: Report): string[] {
  const codes = new Set<string>(['SA']);
  const add = (...all: readonly string[]) => {
    for (const code of all) codes.add(code);
  };
  const setting = SETTINGS.get(facts.setting);
  if (setting) add(...setting.codes);
  else report('setting_code', `${quote(facts.setting)} is not RES, NON, DSS or DPH: no setting is stated`);
  if (facts.offersDetox) add('DT', ...(setting?.detox ?? []));
  // DHCS is the substance use agency of the state, so either paper is what STAG asks about; one past its date is not stated.
  if (facts.isExpired) add('CA-EXPIRED');
  else {
    if (facts.isLicensed) add('CA-LICENSED');
    if (facts.isCertified) add('CA-CERTIFIED');
    if (facts.isLicensed || facts.isCertified) add('STAG');
  }
  for (const word of facts.population.split('/').filter(Boolean)) {
    const people = PEOPLE.get(word);
    if (people) add(...people);
    else
      report(
        'target_population',
        `${quote(word)} is not a group of people this list is known to name: not stated`,
      );
  }
  if (facts.hasMedicalServices) add('CA-IMS');
  if (facts.hasAdolescentWaiver) add('CA-ADOLESCENT-WAIVER');
  return [...codes];
}
