/** What a statement about a recovery home can say. Lower case, so that none is a code of a treatment list. */
export const HOME_CODES = [
  // Medicine that residents may stay on.
  ...['accepts-methadone', 'accepts-buprenorphine', 'accepts-naltrexone', 'accepts-other-medicine'],
  // How it is run: the types of NARR's standard.
  ...['peer-run', 'monitored', 'supervised', 'clinical', 'oxford-house'],
  ...['narr-certified', 'state-certified'],
  // Who can live there, and whom it has something for.
  ...['women', 'men', 'families', 'children', 'lgbtq', 'young-adults', 'seniors', 'veterans'],
  ...['pregnant', 'after-prison', 'co-occurring', 'spanish'],
  ...['wheelchair', 'naloxone', 'smoke-free', 'smoking-area', 'pets'],
  // What it asks.
  ...['curfew', 'drug-tests', 'meetings-required', 'work-required', 'referral-required'],
  // Money.
  ...['refunds', 'rent-help'],
  // What happens after a slip: not put out at once.
  'slip-plan',
] as const;

/** One of `HOME_CODES`. */
export type HomeCode = (typeof HOME_CODES)[number];
