import { findConcept, findGroup, GROUPS, type Group, nearestConcept, nearestGroup } from '@waymark/directory';
import type { Report } from '../fields/row-report.ts';
import { tidy } from '../fields/tidy.ts';
import { quote } from '../source-error.ts';

interface Said {
  readonly group: Group;
  readonly concept: string;
}

const sameAs = (a: Said) => (b: Said) => a.group.id === b.group.id && a.concept === b.concept;
const nameOf = ({ group, concept }: Said): string => `${group.id}=${concept}`;

/** Reads "medicine=methadone,buprenorphine; pay=medicaid". What is no concept is told with the nearest one, and left out. */
function readConcepts(text: string, field: string, report: Report): Said[] {
  const said: Said[] = [];
  for (const part of tidy(text).split(';')) {
    if (part.trim() === '') continue;
    const [groupText = '', values] = part.split('=', 2).map((each) => each.trim().toLowerCase());
    const group = findGroup(groupText);
    if (!group || values === undefined) {
      report(
        field,
        values === undefined
          ? `${quote(part)} is not written as group=value, as in medicine=methadone: left out`
          : `${quote(groupText)} is not a group: the nearest is ${nearestGroup(groupText)}: left out`,
      );
      continue;
    }
    for (const value of values
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean)) {
      const each = { group, concept: value };
      if (!findConcept(group.id, value))
        report(
          field,
          `${quote(`${group.id}=${value}`)} is not a concept: the nearest is ${group.id}=${nearestConcept(group.id, value)}: left out`,
        );
      else if (!said.some(sameAs(each))) said.push(each);
    }
  }
  return said;
}

/** The codes that state a concept: the first of those that each half of it asks for. */
function codesFor({ group, concept }: Said): readonly string[] {
  const is = findConcept(group.id, concept)?.is;
  return [is?.any[0], is?.also?.[0]].filter((code) => code !== undefined);
}

/**
 * The codes that deny a concept: all by which it could be stated. Undefined, and told, when one of them states another concept of the
 * group that is not denied too: "cannot stay on methadone" must not deny the code by which a program accepts any medicine.
 */
function codesAgainst(said: Said, all: readonly Said[], report: Report): readonly string[] {
  const { group, concept } = said;
  const codes = findConcept(group.id, concept)?.is.any ?? [];
  const others = group.concepts.filter(
    (other) =>
      other.id !== concept &&
      !all.some(sameAs({ group, concept: other.id })) &&
      other.is.any.some((code) => codes.includes(code)),
  );
  if (group.id === 'kind')
    report('no', `${nameOf(said)}: a kind is not denied; leave it out of the column yes: left out`);
  else if (others.length > 0)
    report(
      'no',
      `${nameOf(said)} cannot be denied alone, since its codes also say ${others.map(({ id }) => `${group.id}=${id}`).join(', ')}: deny these too, or say nothing: left out`,
    );
  else return codes;
  return [];
}

function readCodes(text: string, field: string, report: Report): string[] {
  const codes: string[] = [];
  for (const code of tidy(text)
    .toUpperCase()
    .split(/[\s,;*]+/)
    .filter(Boolean)) {
    if (/^[A-Z][A-Z0-9-]{0,31}$/.test(code)) codes.push(code);
    else report(field, `${quote(code)} is not a service code, such as MM: left out`);
  }
  return codes;
}

/** The cells of a row that say what a program offers. */
export interface GivenFacts {
  readonly yes: string;
  readonly no: string;
  readonly codesYes: string;
  readonly codesNo: string;
}

/** The codes that a row states and denies. What is said both ways is told and counts for neither. */
export function readFacts(
  given: GivenFacts,
  report: Report,
): { readonly yes: string[]; readonly no: string[] } {
  const yesSaid = readConcepts(given.yes, 'yes', report).filter((said) => {
    if (codesFor(said).length > 0) return true;
    report('yes', `${nameOf(said)} has no code to be stated by: left out`);
    return false;
  });
  const noSaid = readConcepts(given.no, 'no', report);
  const both = yesSaid.filter((said) => noSaid.some(sameAs(said)));
  if (both.length > 0)
    report('no', `${both.map(nameOf).join(', ')}: said in yes and in no: counted for neither`);
  const only = (said: readonly Said[]) => said.filter((each) => !both.some(sameAs(each)));
  const yes = new Set([
    ...only(yesSaid).flatMap(codesFor),
    ...readCodes(given.codesYes, 'codes_yes', report),
  ]);
  const no = new Set([
    ...only(noSaid).flatMap((said) => codesAgainst(said, only(noSaid), report)),
    ...readCodes(given.codesNo, 'codes_no', report),
  ]);
  const clash = [...yes].filter((code) => no.has(code));
  if (clash.length > 0) {
    report(
      'no',
      `the code${clash.length > 1 ? 's' : ''} ${clash.join(', ')} would be said yes and no: counted for neither`,
    );
    for (const code of clash) {
      yes.delete(code);
      no.delete(code);
    }
  }
  return { yes: [...yes], no: [...no] };
}

/** Every concept with the codes that a row's "yes" states, for the documentation and its test. */
export function conceptCodes(): readonly { readonly concept: string; readonly codes: readonly string[] }[] {
  return GROUPS.flatMap((group) =>
    group.concepts.map(({ id }) => ({
      concept: `${group.id}=${id}`,
      codes: codesFor({ group, concept: id }),
    })),
  );
}
