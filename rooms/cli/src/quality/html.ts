/** Text that is markup already. */
class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type { Markup };

type Part = string | number | Markup | readonly Markup[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const show = (part: Part): string => {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string') return part.replaceAll(/[&<>"']/g, (sign) => escapes[sign]!);
  return typeof part === 'number' ? part.toLocaleString('en-US') : part.map((each) => each.text).join('');
};

/** Markup of a template: whatever is put in is text, unless it is markup itself. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(String.raw({ raw: strings }, ...parts.map(show)));

/** Text that is taken as it is. Never of a listing. */
export const markup = (text: string): Markup => new Markup(text);

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string | number;
}

/** A table with a caption, its first column naming the rows; a sentence in its place when there is nothing to list. */
export const table = <Row>(
  caption: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  none = 'None.',
): Markup => {
  if (rows.length === 0) return html`<p><strong>${caption}:</strong> ${none}</p>`;
  const cell = (row: Row, { cell: of }: Column<Row>, i: number): Markup => {
    const value = of(row);
    if (i === 0) return html`<th scope="row">${value}</th>`;
    return typeof value === 'number' ? html`<td class="n">${value}</td>` : html`<td>${value}</td>`;
  };
  return html`<table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ head }) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${columns.map((column, i) => cell(row, column, i))}</tr>\n`)}</tbody>
</table>`;
};
