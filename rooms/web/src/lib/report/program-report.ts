import { m } from '#words';

/** What can be wrong with a listing, as a person meets it. */
export const troubles = ['number', 'closed', 'moved', 'facts', 'other'] as const;
export type Trouble = (typeof troubles)[number];

const words: Record<Trouble, () => string> = {
  number: m.report_number,
  closed: m.report_closed,
  moved: m.report_moved,
  facts: m.report_facts,
  other: m.report_other,
};

export function troubleWords(trouble: Trouble): string {
  return words[trouble]();
}

/** The listing that is spoken of, as its page shows it. */
export interface Reported {
  readonly id: number;
  readonly name: string;
  readonly where: string;
  readonly phone?: string;
  /** By whom it is listed, and when. */
  readonly listed: string;
}

interface Draft {
  readonly subject: string;
  readonly text: string;
}

/** A letter to the people who run the site. Without `wrong` it lists what could be, for whoever writes by hand. */
export function programReport(program: Reported, wrong: readonly Trouble[], note: string): Draft {
  const chosen = wrong.length > 0 ? wrong : troubles;
  const mark = wrong.length > 0 ? '-' : '[ ]';
  const lines = [
    m.report_opening(),
    '',
    m.report_program({ name: program.name, where: program.where }),
    m.find_program_number({ id: program.id }),
    ...(program.phone ? [m.report_phone({ phone: program.phone })] : []),
    program.listed,
    '',
    m.report_wrong(),
    ...chosen.map((trouble) => `${mark} ${troubleWords(trouble)}`),
    ...(note.trim() ? ['', note.trim()] : []),
  ];
  return { subject: m.report_subject({ id: program.id, name: program.name }), text: lines.join('\n') };
}
