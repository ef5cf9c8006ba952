const origins = ['shipped', 'synced', 'given', 'kept', 'not-read'] as const;

/** How a source does, as builds and syncs write it. Times are ISO: ages are worked out on the day they are shown. */
export interface SourceHealth {
  readonly id: string;
  readonly name: string;
  /** Date of the list in use. */
  readonly asOf: string;
  readonly origin: (typeof origins)[number];
  readonly lastGoodSync?: string;
  readonly lastTry?: string;
  readonly nextTry?: string;
  readonly syncProblem?: string;
  readonly buildProblem?: string;
  readonly everyHours?: number;
}

type Fields = Readonly<Record<string, unknown>>;

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function optional<K extends string, T>(key: K, value: unknown, is: (value: unknown) => value is T) {
  return (is(value) ? { [key]: value } : {}) as { readonly [P in K]?: T };
}

function readSource(value: unknown): SourceHealth | undefined {
  const fields = (value ?? {}) as Fields;
  const { id, name, asOf } = fields;
  const origin = origins.find((known) => known === fields['origin']);
  if (!isText(id) || !isText(name) || !isDate(asOf) || !origin) return undefined;
  const everyHours = fields['everyHours'];
  return {
    id,
    name,
    asOf,
    origin,
    ...optional('lastGoodSync', fields['lastGoodSync'], isDate),
    ...optional('lastTry', fields['lastTry'], isDate),
    ...optional('nextTry', fields['nextTry'], isDate),
    ...optional('syncProblem', fields['syncProblem'], isText),
    ...optional('buildProblem', fields['buildProblem'], isText),
    ...(typeof everyHours === 'number' && everyHours > 0 ? { everyHours } : {}),
  };
}

/** What `health.json` beside the packs says; `undefined` when it is not such a file. */
export function readHealth(text: string): readonly SourceHealth[] | undefined {
  let file: Fields;
  try {
    file = (JSON.parse(text) ?? {}) as Fields;
  } catch {
    return undefined;
  }
  const { format, sources } = file;
  if (format !== 1 || !Array.isArray(sources)) return undefined;
  const read = sources.map(readSource);
  return read.every((source) => source !== undefined) ? read : undefined;
}
