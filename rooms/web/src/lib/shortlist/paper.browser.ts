/** Says what of the page goes on paper: the style sheets of the list read it from the root. */
export function paper(what: 'sheet' | 'compare' | undefined): void {
  if (what) document.documentElement.dataset['paper'] = what;
  else delete document.documentElement.dataset['paper'];
}
