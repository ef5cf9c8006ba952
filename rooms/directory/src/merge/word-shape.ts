/** The same word in two shapes. */
const ONE_SHAPE: Readonly<Record<string, string>> = {
  addictive: 'addiction',
  alcoholism: 'alcohol',
  behavior: 'behavioral',
  behavioural: 'behavioral',
  charities: 'charity',
  counselling: 'counseling',
  counties: 'county',
  detoxification: 'detoxification',
  families: 'family',
  men: 'man',
  mens: 'man',
  psychiatric: 'psychiatry',
  women: 'woman',
  womans: 'woman',
  womens: 'woman',
  childrens: 'child',
  children: 'child',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  ii: '2',
  iii: '3',
  iv: '4',
};
/** One shape for singular and plural and for the two forms of a few words. */
export function shapeOf(word: string): string {
  const known = ONE_SHAPE[word];
  if (known !== undefined) return known;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
