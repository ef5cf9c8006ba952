import { type Line, type Section, type Unit, verdictOf } from './line.ts';

const digitsOf: Readonly<Record<Unit, (value: number) => number>> = {
  ms: (value) => (value < 1 ? 3 : value < 10 ? 2 : 1),
  s: () => 2,
  kB: () => 1,
  MB: () => 0,
  times: (value) => (value < 10 ? 2 : 0),
  count: () => 0,
  shift: () => 3,
  bytes: () => 1,
};

const withUnit = (number: string, unit: Unit): string =>
  unit === 'times' ? `${number} x` : unit === 'count' || unit === 'shift' ? number : `${number} ${unit}`;

const write = (value: number, unit: Unit): string => {
  const digits = digitsOf[unit](value);
  return withUnit(
    value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    unit,
  );
};

const limitOf = ({ most, least, unit }: Line): string => {
  const limit = most ?? least;
  if (limit === undefined) return '';
  return `${most === undefined ? '>=' : '<='} ${withUnit(limit.toLocaleString('en-US'), unit)}`;
};

const cellsOf = (
  line: Line,
): readonly [what: string, got: string, limit: string, verdict: string, note: string] => [
  line.what,
  line.got === undefined ? '-' : write(line.got, line.unit),
  limitOf(line),
  verdictOf(line),
  line.note ?? '',
];

/** The report as plain text in aligned columns. */
export const printSections = (sections: readonly Section[]): readonly string[] => {
  const rows = sections.flatMap(({ lines }) => lines.map(cellsOf));
  const width = (column: number) => Math.max(...rows.map((row) => row[column]!.length), 0);
  const [what, got, limit, verdict] = [0, 1, 2, 3].map(width);
  return sections.flatMap(({ title, lines, notes }) => [
    '',
    title,
    ...lines.map((line) => {
      const row = cellsOf(line);
      const aligned = [
        row[0].padEnd(what!),
        row[1].padStart(got!),
        row[2].padEnd(limit!),
        row[3].padEnd(verdict!),
        row[4],
      ];
      return `  ${aligned.join('  ')}`.trimEnd();
    }),
    ...notes.map((note) => `    ${note}`),
  ]);
};
