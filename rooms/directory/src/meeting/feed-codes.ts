import type { MeetingCode } from './meeting-codes.ts';

/** A format of a BMLT server. Keys differ from server to server; ids of the world service do not, where given. */
export interface BmltFormat {
  readonly key: string;
  readonly worldId?: string;
}

/** What a feed's words came to: our codes, in the order of the feed, and the words that say nothing to us. */
export interface FeedCodes {
  readonly codes: readonly MeetingCode[];
  readonly unknown: readonly string[];
}

/**
 * One meaning a line: our code, then the words for it: keys of BMLT servers, ids of the NA world service, types of the
 * Meeting Guide (its published list, and those of feeds of NA and Al-Anon in its form). `none` = known, and of no use in
 * choosing a meeting.
 */
const TABLE: readonly (readonly [
  code: MeetingCode | 'none',
  keys: string,
  worldIds: string,
  types: string,
])[] = [
  ['open', 'O', 'OPEN', 'O'],
  ['closed', 'C', 'CLOSED', 'C'],
  ['women', 'W', 'W', 'W'],
  ['men', 'M', 'M', 'M'],
  ['lgbtq', 'GL', 'GL', 'LGBTQ LGBTQIA G L BI T NB GL'],
  ['young-people', 'YP', 'Y', 'Y'],
  ['seniors', '', '', 'SEN'],
  ['people-of-color', '', '', 'POC'],
  ['native', '', '', 'N NDG'],
  ['newcomers', 'B', 'BEG', 'BE BEG'],
  ['co-occurring', '', '', 'DD'],
  ['professionals', '', '', 'P'],
  ['alateen', '', '', 'ALT'],
  ['wheelchair', 'WC', 'WCHR', 'X WCHR'],
  ['accessible-bathroom', '', '', 'XB'],
  ['children-welcome', 'CW CS', 'CW', 'CF CW'],
  ['childcare', '', '', 'BA'],
  ['no-children', 'NC', 'NC', 'NC'],
  ['discussion', 'D', 'DISC', 'D DISC'],
  ['speaker', 'So SD', 'SPK', 'SP SPK'],
  ['steps', 'St SG FD', 'STEP SWG', 'ST STEP SWG 12x12 11'],
  ['literature', 'BT BK IP IW JT LC', 'BT LIT IP IW JFT LC', 'B LIT ABSI DR GR LS BT IP IW JFT LC'],
  ['meditation', 'ME', 'MED', 'MED 11'],
  ['topic', 'To AB', 'TOP', 'TOP'],
  ['questions', 'QA AB', 'QA', 'QA'],
  ['secular', 'Ag', 'AG', 'A'],
  ['candlelight', 'CL', 'CAN', 'CAN'],
  ['id-required', 'ID', 'ID', ''],
  ['restricted-entry', 'RA', 'RA', 'RA'],
  ['cameras', 'SC', 'SC', ''],
  ['proof-of-attendance', '', '', 'POA'],
  ['smoking', '', 'SMOK', 'SM SMOK'],
  ['no-smoking', 'NS', 'NS', 'NS'],
  ['fragrance-free', '', '', 'FF'],
  ['outdoor', '', '', 'OUT'],
  ['online', 'WEB VM HY', 'VM HYBR', 'ONL'],
  ['in-person', 'HY', 'HYBR', ''],
  ['venue-closed', 'TC', 'TC', 'TC'],
  ['closed-holidays', 'CH', 'CH', 'CH'],
  ['open-ended', 'OE', '', ''],
  ['english', 'ENG EN', '', 'EN'],
  ['spanish', 'ES', '', 'S ES'],
  ['asl', 'SL', 'ASL', 'ASL'],
  ['two-languages', 'BL', '', ''],
  ['finnish', 'FIN', '', 'FI'],
  ['farsi', 'PER FA', '', 'FA'],
  ['lithuanian', 'L/R', '', 'LT'],
  ['russian', 'L/R RU', '', 'RUS RU'],
  ['afrikaans', '', '', 'AF'],
  ['amharic', '', '', 'AM'],
  ['arabic', '', '', 'AR'],
  ['bulgarian', '', '', 'BG'],
  ['chinese', '', '', 'ZH'],
  ['croatian', '', '', 'HR'],
  ['danish', '', '', 'DA'],
  ['dutch', '', '', 'NL'],
  ['french', '', '', 'FR'],
  ['georgian', '', '', 'KA'],
  ['german', 'DE', '', 'DE'],
  ['greek', '', '', 'EL'],
  ['hebrew', '', '', 'HE'],
  ['hindi', '', '', 'HI'],
  ['hungarian', '', '', 'HU'],
  ['icelandic', '', '', 'IS'],
  ['italian', '', '', 'ITA IT'],
  ['japanese', '', '', 'JA'],
  ['korean', '', '', 'KOR'],
  ['malayalam', '', '', 'ML'],
  ['maltese', '', '', 'MT'],
  ['nepali', '', '', 'NE'],
  ['norwegian', '', '', 'NO'],
  ['polish', 'PL', '', 'POL PL'],
  ['portuguese', 'PT', '', 'POR PT'],
  ['punjabi', '', '', 'PUN'],
  ['slovak', '', '', 'SK'],
  ['slovenian', '', '', 'SL'],
  ['swedish', 'SV', '', 'SV'],
  ['tagalog', '', '', 'TL'],
  ['thai', '', '', 'TH'],
  ['turkish', '', '', 'TUR'],
  ['ukrainian', '', '', 'UK'],
  ['none', 'RF Rr Ti Pi IL Tr TW CP', 'VAR TRAD CPT', 'AL AL-AN AA BRK DB H XT TR TRAD CPT VAR'],
];

type Meanings = ReadonlyMap<string, readonly (MeetingCode | 'none')[]>;

function meaningsOf(column: 1 | 2 | 3): Meanings {
  const found = new Map<string, (MeetingCode | 'none')[]>();
  for (const row of TABLE) {
    for (const word of row[column].split(' '))
      if (word !== '') found.set(word, [...(found.get(word) ?? []), row[0]]);
  }
  return found;
}

const KEYS = meaningsOf(1);
const WORLD_IDS = meaningsOf(2);
const TYPES = meaningsOf(3);

/** Our codes for the formats of a BMLT meeting: by world id where a format has one that is known, else by its key. */
export function codesOfFormats(formats: readonly BmltFormat[]): FeedCodes {
  return gather(formats, ({ key, worldId }) => ({
    word: key,
    codes: WORLD_IDS.get(worldId ?? '') ?? KEYS.get(key),
  }));
}

/** Our codes for the types of a Meeting Guide meeting, whatever their case. */
export function codesOfTypes(types: readonly string[]): FeedCodes {
  return gather(types, (type) => ({
    word: type,
    codes: TYPES.get(type) ?? TYPES.get(type.trim().toUpperCase()),
  }));
}

function gather<T>(
  items: readonly T[],
  read: (item: T) => { word: string; codes: readonly (MeetingCode | 'none')[] | undefined },
): FeedCodes {
  const codes = new Set<MeetingCode>();
  const unknown = new Set<string>();
  for (const item of items) {
    const found = read(item);
    if (!found.codes) unknown.add(found.word);
    else for (const code of found.codes) if (code !== 'none') codes.add(code);
  }
  return { codes: [...codes], unknown: [...unknown] };
}
