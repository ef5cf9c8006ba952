import { list, quote, SourceError } from '../source-error.ts';
import type { SourceFile } from '../source-file.ts';
import { assertContainer } from './container.ts';
import { SHEET_LIMITS, type SheetLimits } from './limits.ts';
import { readSheet } from './sheet.ts';
import { readStrings } from './strings.ts';
import type { SheetRow } from './table.ts';
import { readXml, type XmlReader } from './xml.ts';
import { openZip, type Zip } from './zip.ts';

/** An opened .xlsx file. */
export interface Workbook {
  /** Names of its sheets, in their order. */
  readonly sheets: readonly string[];
  /** The rows of the sheet of that name. Throws a `SourceError` that names the sheets there are when it is missing. */
  rows(sheet: string): AsyncGenerator<SheetRow>;
}

interface Relation {
  readonly kind: string;
  readonly part: string;
}

/** Every element of a small part, as name and attributes. */
async function readElements(zip: Zip, part: string, file: SourceFile, limits: SheetLimits) {
  const elements: { name: string; attributes: Readonly<Record<string, string>> }[] = [];
  const reader: XmlReader = {
    open: (name, attributes) => void elements.push({ name, attributes }),
    text() {},
    close() {},
  };
  const chunks = zip.read(part, limits.indexBytes);
  for await (const _ of readXml(chunks, reader, `${file.name}, part ${part}`, limits));
  return elements;
}

/** Where a target leads from the folder of the part that names it. */
function resolvePart(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

async function readRelations(
  zip: Zip,
  part: string,
  file: SourceFile,
  limits: SheetLimits,
): Promise<Map<string, Relation>> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const relations = new Map<string, Relation>();
  for (const { name, attributes } of await readElements(
    zip,
    `${folder}_rels/${part.slice(slash)}.rels`,
    file,
    limits,
  )) {
    const { Id: id, Type: type, Target: target } = attributes;
    if (name !== 'Relationship' || id === undefined || type === undefined || target === undefined) continue;
    if (attributes['TargetMode'] === 'External') continue;
    relations.set(id, { kind: type.slice(type.lastIndexOf('/') + 1), part: resolvePart(folder, target) });
  }
  return relations;
}

async function findWorkbookPart(zip: Zip, file: SourceFile, limits: SheetLimits): Promise<string> {
  const notWorkbook = (what: string) =>
    new SourceError(
      'wrong-format',
      `${file.name} is a zip file but not an .xlsx workbook: ${what}. Give the workbook itself.`,
    );
  if (!zip.has('_rels/.rels')) throw notWorkbook('it has no list of its parts');
  for (const relation of (await readRelations(zip, '', file, limits)).values()) {
    if (relation.kind !== 'officeDocument') continue;
    if (!relation.part.endsWith('.xml'))
      throw notWorkbook(`its main part is ${relation.part}, so save it as .xlsx`);
    if (relation.part.startsWith('word/') || relation.part.startsWith('ppt/'))
      throw notWorkbook(`its main part is ${relation.part}`);
    return relation.part;
  }
  throw notWorkbook('it names no main part');
}

const bareName = (name: string): string => name.trim().toLowerCase();

/** Opens a workbook held in memory. Sheets and strings are unpacked as they are read, within the limits. */
export async function openWorkbook(file: SourceFile, limits: SheetLimits = SHEET_LIMITS): Promise<Workbook> {
  assertContainer(file);
  const zip = await openZip(file, limits);
  const main = await findWorkbookPart(zip, file, limits);
  const relations = await readRelations(zip, main, file, limits);
  const stringsPart = [...relations.values()].find((relation) => relation.kind === 'sharedStrings')?.part;
  const parts = new Map<string, string>();
  for (const { name, attributes } of await readElements(zip, main, file, limits)) {
    if (name !== 'sheet') continue;
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    const relation = relations.get(id);
    if (relation?.kind === 'worksheet') parts.set(attributes['name'] ?? '', relation.part);
  }
  const sheets = [...parts.keys()];
  let strings: readonly string[] | undefined;

  async function* rows(sheet: string): AsyncGenerator<SheetRow> {
    const name = parts.has(sheet) ? sheet : sheets.find((each) => bareName(each) === bareName(sheet));
    const part = name === undefined ? undefined : parts.get(name);
    if (part === undefined) {
      throw new SourceError(
        'missing-sheet',
        `${file.name} has no sheet ${quote(sheet)}. Its sheets are: ${list(sheets)}. Check that it is the right file, or rename the sheet.`,
      );
    }
    if (!strings) {
      strings =
        stringsPart === undefined
          ? []
          : await readStrings(
              zip.read(stringsPart, limits.partBytes),
              `${file.name}, table of texts`,
              limits,
            );
    }
    yield* readSheet(
      zip.read(part, limits.partBytes),
      strings,
      `${file.name}, sheet ${quote(sheet)}`,
      limits,
    );
  }

  return { sheets, rows };
}
