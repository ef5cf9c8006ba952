import type { Source } from '@waymark/directory';

/** Stands for an operator's file as a whole; its rows name sources and dates of their own. */
export const source: Source = {
  id: 'operator-csv',
  name: 'Programs of the operator',
  publisher: 'the operator of this site',
  asOf: '1970-01-01',
  license: 'as each row says',
};
