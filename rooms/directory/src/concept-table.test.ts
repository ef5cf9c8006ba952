import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findConcept, findGroup, GROUPS, nearestConcept, nearestGroup } from './concept-table.ts';
import type { Concept } from './concepts.ts';
import { isStated } from './concepts.ts';
import { MEDICINE_TRUTH_CODES, OPIOID_TREATMENT_CODES, WITHDRAWAL_CARE_CODES } from './opioid-codes.ts';

const codeBook: { service_code: string; sa_code: string }[] = JSON.parse(
  readFileSync(new URL('../../../data/samhsa-directory/service-codes-2023-11.json', import.meta.url), 'utf8'),
);
const codes = new Set(codeBook.filter((row) => row.sa_code === 'Y').map((row) => row.service_code));

/** group, how its values join, and every concept with its codes; `&` = together with one of. */
const EXPECTED = `
kind or: treatment=SA DT OP RES HI HID HIT OD ODT OIT OMB ORT RD RL RS DB BUM OTP DM MM UB UN RPN DLC MWS MOA · housing=HH · meeting=
setting or: outpatient=OP · residential=RES · hospital=HI
care or: counseling=ORT · medication-program=OMB · intensive-outpatient=OIT · day-program=ODT · residential-short=RS · residential-long=RL · withdrawal-outpatient=OD · withdrawal-residential=RD · withdrawal-hospital=HID · hospital-treatment=HIT · opioid-withdrawal=ODTX · telehealth-therapy=TELE · interim=ISC · aftercare=ACC
medicine or: methadone=MM · buprenorphine=BUM UB · buprenorphine-injection=BERI & BUM UB · naltrexone=UN RPN · naltrexone-injection=VTRL & UN RPN
stay-on or: methadone=MM MOA · buprenorphine=BUM UB MOA · naltrexone=UN RPN MOA
certified and: otp=OTP · state-licensed=STAG STMH STDH · joint-commission=JC · carf=CARF · coa=COA · ncqa=NCQA · hfap=HFAP · health-center=FQHC
stance or: none-for-opioids=NMOA · not-opioids=NOOP · alcohol-only=AUDO · opioids-only=OUDO · dui-only=DUO
relief or: withdrawal-medicine=DB DM DLC MDET LFXD & OD RD HID DT ODTX
pay or: medicaid=MD · medicare=MC · private=PI · military=MI · state-plan=SI · tribal=ITU · self=SF · free=NP · sliding-fee=SS · assistance=PA · public-grant=SAMF FSA
for and: teens=AD · young-adults=TAY · women=WN · men=MN · pregnant=PW · seniors=SE · lgbtq=GL · veterans=VET · active-duty=ADM · military-families=MF · justice=CJ · co-occurring=CO SUMH · pain=COPSU · hiv=HV · sexual-abuse=XA · partner-violence=DV · trauma=TRMA
accepts and: women=FEM · men=MALE
therapy and: cbt=CBT · contingency-management=CMI CRV · motivational=MOTI · twelve-step=TWFA · trauma=TRC · family=FCO · couples=MCO · group=GCO · individual=ICO · matrix=MXM · relapse-prevention=RELP · anger=ANG · brief=BIA
language or: spanish=SP · asl=AH · arabic=F4 · chinese=F17 · creole=F19 · farsi=F25 · french=F28 · german=F30 · greek=F31 · hebrew=F35 · hindi=F36 · hmong=F37 · italian=F42 · japanese=F43 · korean=F47 · polish=F66 · portuguese=F67 · russian=F70 · tagalog=F81 · vietnamese=F92 · ojibwe=N24 · yupik=N40 · native=NX · other=FX
support and: transport=TA · childcare=CCC · children-stay=BC · case-management=CM · housing-help=HS · peer=PEER RC · jobs=EMP · benefits-help=AOSS · suicide-prevention=SPS · discharge-plan=DP · overdose-education=NOE
health and: hiv-test=HIVT · hcv-test=HCT · hcv-treatment=MHCV · hiv-treatment=MHIV · prep=MPEP · hepatitis-vaccine=HAV HBV · mental-health=MHS CMHA
operator or: nonprofit=PVTN · for-profit=PVTP · government=LCCG STG FED DDF VAMC · tribal=TBG IH · veterans-affairs=VAMC
house or: smoke-free=SMON · smoking-area=SMPD
`.trim();

const written = ({ id, is }: Concept) =>
  `${id}=${is.any.join(' ')}${is.also === undefined ? '' : ` & ${is.also.join(' ')}`}`;

const stated = (group: string, concept: string, ...yes: string[]) =>
  isStated(findConcept(group, concept)!.is, new Set(yes));

describe('the concept table', () => {
  test('holds every concept, code, join and order of the design, and no other', () => {
    const table = GROUPS.map((g) => `${g.id} ${g.join}: ${g.concepts.map(written).join(' · ')}`);
    expect(table).toEqual(EXPECTED.split('\n'));
  });

  test('uses only codes of the code book', () => {
    const used = GROUPS.flatMap((g) => g.concepts.flatMap(({ is }) => [...is.any, ...(is.also ?? [])]));
    expect(codes.size).toBe(224);
    expect(
      [...used, ...OPIOID_TREATMENT_CODES, ...MEDICINE_TRUTH_CODES, ...WITHDRAWAL_CARE_CODES].filter(
        (code) => !codes.has(code),
      ),
    ).toEqual([]);
  });

  test('gives every foreign and Native language code of the code book a concept', () => {
    const languages = findGroup('language')!.concepts.flatMap(({ is }) => is.any);
    expect([...codes].filter((code) => /^(F\d+|N\d+|FX|NX|SP|AH)$/.test(code)).sort()).toEqual(
      [...languages].sort(),
    );
  });

  test('has unique group ids, and unique concept ids inside a group', () => {
    expect(new Set(GROUPS.map(({ id }) => id)).size).toBe(GROUPS.length);
    for (const { id, concepts } of GROUPS) {
      expect(new Set(concepts.map((concept) => concept.id)).size, id).toBe(concepts.length);
    }
  });

  test('has ids that stand in an address as they are', () => {
    for (const { id, concepts } of GROUPS) {
      for (const word of [id, ...concepts.map((concept) => concept.id)]) {
        expect(word).toMatch(/^[a-z]+(-[a-z]+)*$/);
      }
    }
  });
});

describe('what states a concept', () => {
  test.each(['MU', 'BU', 'NU', 'METH', 'BWN', 'BWON', 'NXN', 'BERI', 'VTRL', 'OMB', 'MOA'])(
    '%s alone states no medicine',
    (code) => {
      for (const { id } of findGroup('medicine')!.concepts) expect(stated('medicine', id, code)).toBe(false);
    },
  );

  test('an injection needs the same medicine prescribed or maintained', () => {
    expect(stated('medicine', 'buprenorphine-injection', 'BERI', 'UB')).toBe(true);
    expect(stated('medicine', 'buprenorphine-injection', 'BERI', 'UN', 'MM')).toBe(false);
    expect(stated('medicine', 'naltrexone-injection', 'VTRL', 'RPN')).toBe(true);
    expect(stated('medicine', 'naltrexone-injection', 'VTRL', 'UB', 'MM')).toBe(false);
  });

  test('MOA lets a person stay on any medicine, and offers none', () => {
    for (const { id } of findGroup('stay-on')!.concepts) expect(stated('stay-on', id, 'MOA')).toBe(true);
    expect(stated('stay-on', 'methadone', 'UB')).toBe(false);
  });

  test('relief needs withdrawal care, and clonidine alone is not relief', () => {
    expect(stated('relief', 'withdrawal-medicine', 'LFXD')).toBe(false);
    expect(stated('relief', 'withdrawal-medicine', 'LFXD', 'OD')).toBe(true);
    expect(stated('relief', 'withdrawal-medicine', 'CLND', 'OD')).toBe(false);
  });

  test('nothing states a meeting yet', () => {
    expect(stated('kind', 'meeting', ...codes)).toBe(false);
  });

  test('a claim of OTP certification is not an OTP', () => {
    expect(stated('certified', 'otp', 'SOTP', 'MU')).toBe(false);
  });

  test('accepting people on medicine contradicts neither NMOA nor NOOP', () => {
    expect(OPIOID_TREATMENT_CODES).not.toContain('MOA');
  });
});

describe('finding a concept', () => {
  test('is by group and id', () => {
    expect(findConcept('for', 'women')?.is.any).toEqual(['WN']);
    expect(findConcept('accepts', 'women')?.is.any).toEqual(['FEM']);
    expect(findConcept('for', 'nobody')).toBeUndefined();
    expect(findConcept('nothing', 'women')).toBeUndefined();
    expect(findGroup('constructor')).toBeUndefined();
    expect(findConcept('for', '__proto__')).toBeUndefined();
  });

  test.each([
    ['medicine', 'methodone', 'methadone'],
    ['medicine', 'Suboxone buprenorphine', 'buprenorphine'],
    ['medicine', 'bup', 'buprenorphine'],
    ['medicine', 'buprenorphine injection', 'buprenorphine-injection'],
    ['pay', 'medicad', 'medicaid'],
    ['care', 'intensive_outpatient', 'intensive-outpatient'],
    ['for', 'veteran', 'veterans'],
    ['language', 'ESPANISH', 'spanish'],
  ] as const)('in %s, %s is nearest to %s', (group, typed, nearest) => {
    expect(nearestConcept(group, typed)).toBe(nearest);
  });

  test('every id is nearest to itself, and so is a group', () => {
    for (const { id, concepts } of GROUPS) {
      expect(nearestGroup(id)).toBe(id);
      for (const concept of concepts) expect(nearestConcept(id, concept.id)).toBe(concept.id);
    }
    expect(nearestGroup('medecine')).toBe('medicine');
  });

  test.each(['', ' ', '\0', 'x'.repeat(10_000_000), '__proto__', '💊'])(
    'whatever is typed, the answer is a concept of the group (%#)',
    (typed) => {
      expect(findConcept('pay', nearestConcept('pay', typed))).toBeDefined();
    },
  );
});
