/**
 * What a statement about a meeting can say. Feeds have codes of their own; `codesOfFormats` and `codesOfTypes` turn them into these, and
 * what people can ask for (`MEETING_GROUPS`) is defined over these alone. Lower case, so that none is a code of a
 * treatment list.
 */
export const MEETING_CODES = [
  // The fellowship that the meeting belongs to. One of these, from the feed or from how the operator set it up.
  ...['na', 'heroin-anonymous', 'aa', 'mara', 'smart', 'lifering', 'recovery-dharma', 'women-for-sobriety'],
  ...['sos', 'cocaine-anonymous', 'crystal-meth-anonymous', 'pills-anonymous', 'dual-recovery'],
  ...['celebrate-recovery', 'wellbriety', 'other-fellowship'],
  ...['nar-anon', 'al-anon', 'alateen', 'families-anonymous', 'smart-family', 'grasp'],
  // How to be there. A hybrid meeting states both `in-person` and `online` or `phone`.
  ...['in-person', 'online', 'phone'],
  ...['open', 'closed'],
  ...[
    'families',
    'women',
    'men',
    'lgbtq',
    'young-people',
    'seniors',
    'people-of-color',
    'native',
    'newcomers',
  ],
  ...['co-occurring', 'professionals'],
  ...['wheelchair', 'accessible-bathroom', 'children-welcome', 'childcare', 'no-children'],
  ...['medicine-welcome', 'medicine-not-welcome'],
  ...[
    'discussion',
    'speaker',
    'steps',
    'literature',
    'meditation',
    'topic',
    'questions',
    'secular',
    'candlelight',
  ],
  ...['id-required', 'restricted-entry', 'cameras', 'proof-of-attendance'],
  ...['smoking', 'no-smoking', 'fragrance-free', 'outdoor'],
  // What keeps it from gathering as its time says.
  ...['suspended', 'venue-closed', 'not-every-week', 'closed-holidays', 'open-ended'],
  // The language spoken there.
  ...['english', 'spanish', 'asl', 'two-languages', 'afrikaans', 'amharic', 'arabic', 'bulgarian', 'chinese'],
  ...['creole', 'croatian', 'danish', 'dutch', 'farsi', 'finnish', 'french', 'georgian', 'german', 'greek'],
  ...[
    'hebrew',
    'hindi',
    'hungarian',
    'icelandic',
    'italian',
    'japanese',
    'korean',
    'lithuanian',
    'malayalam',
  ],
  ...['maltese', 'nepali', 'norwegian', 'polish', 'portuguese', 'punjabi', 'russian', 'slovak', 'slovenian'],
  ...['swedish', 'tagalog', 'thai', 'turkish', 'ukrainian', 'vietnamese'],
] as const;

/** One of `MEETING_CODES`. */
export type MeetingCode = (typeof MEETING_CODES)[number];
