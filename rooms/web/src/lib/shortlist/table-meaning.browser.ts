const roles: Readonly<Record<string, string>> = {
  TABLE: 'table',
  THEAD: 'rowgroup',
  TBODY: 'rowgroup',
  TR: 'row',
  TD: 'cell',
};

function roleOf(part: Element): string | undefined {
  if (part.tagName !== 'TH') return roles[part.tagName];
  return part.getAttribute('scope') === 'col' ? 'columnheader' : 'rowheader';
}

/** Makes a table say what its parts are, so that it stays one however it is drawn. */
export function keepMeaning(table: HTMLTableElement | undefined): void {
  if (!table) return;
  for (const part of [table, ...table.querySelectorAll('thead, tbody, tr, th, td')]) {
    const role = roleOf(part);
    if (role) part.setAttribute('role', role);
  }
}
