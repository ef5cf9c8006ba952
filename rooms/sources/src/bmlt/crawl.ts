import type { Source } from '@waymark/directory';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { ask } from '../http/ask.ts';
import { checkAddress } from '../http/check-address.ts';
import type { Asker, AskLimits } from '../http/request.ts';
import { userAgentOf } from '../http/user-agent.ts';
import { REAL_WORLD, type World } from '../http/world.ts';
import { MEETING_LIMITS } from '../meetings/limits.ts';
import type { MeetingHarvest } from '../meetings/parse-feed.ts';
import { readList, readSearchAnswer } from './answer.ts';
import { BMLT_FIELDS, parseBmlt } from './parse.ts';
import type { BmltServer } from './servers.ts';

/** A part of what a server has. */
export type Area =
  | { readonly state: string }
  | { readonly lat: number; readonly lng: number; readonly miles: number };

export interface BmltOptions {
  readonly gazetteer: Gazetteer;
  /** The whole server without it. */
  readonly area?: Area;
  /** Day of the last good reading, ISO. Where the server keeps a list of changes and it is empty since, nothing is read. */
  readonly since?: string;
  /** Mail or web address of the operator, told to the server. */
  readonly contact?: string;
  readonly limits?: Partial<AskLimits>;
  readonly world?: World;
  readonly signal?: AbortSignal;
}

export type BmltReading =
  | { readonly kind: 'read'; readonly harvest: MeetingHarvest }
  /** Nothing has changed since: the last reading is as of today. */
  | { readonly kind: 'unchanged'; readonly asOf: string };

const questionOf = (
  url: string,
  switcher: string,
  parameters: Readonly<Record<string, string>> = {},
): URL => {
  const address = new URL('client_interface/json/', url);
  address.search = new URLSearchParams({ switcher, ...parameters }).toString();
  return address;
};

const areaParameters = (area: Area | undefined): Readonly<Record<string, string>> => {
  if (!area) return {};
  if ('state' in area) return { meeting_key: 'location_province', meeting_key_value: area.state };
  return { lat_val: String(area.lat), long_val: String(area.lng), geo_width: String(area.miles) };
};

const isoDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

export const bmltSource = ({ id, name, url }: BmltServer, asOf: string): Source => ({
  id,
  name: `NA meetings, ${name}`,
  publisher: name,
  asOf,
  license: 'published by the service body for anyone to use',
  url,
});

/** True when the server keeps changes and has none since the day; false when it has some or does not tell. */
async function isUnchanged(root: string, since: string, today: string, asker: Asker): Promise<boolean> {
  const info = await ask(questionOf(root, 'GetServerInfo'), 'server information', asker, readList);
  const { changesPerMeeting } = (info.value[0] ?? {}) as { changesPerMeeting?: unknown };
  if (!(Number(changesPerMeeting) > 0)) return false;
  const question = questionOf(root, 'GetChanges', { start_date: since, end_date: today });
  const changes = await ask(question, 'list of changes', asker, readList);
  return changes.value.length === 0;
}

/**
 * Reads the meetings of a root server, only the fields that are used: contacts are not even asked for. Throws a
 * `SourceError` that says why nothing could be read.
 */
export async function syncBmlt(server: BmltServer, options: BmltOptions): Promise<BmltReading> {
  const world = options.world ?? REAL_WORLD;
  const root = checkAddress(server.url);
  const asker: Asker = {
    world,
    limits: { ...MEETING_LIMITS, ...options.limits },
    userAgent: userAgentOf(options.contact),
    ...(options.signal && { signal: options.signal }),
  };
  const today = isoDay(world.now());
  const { since } = options;
  // A server that cannot tell what has changed can still be read.
  const isStill = since !== undefined && (await isUnchanged(root, since, today, asker).catch(() => false));
  if (isStill) return { kind: 'unchanged', asOf: today };
  const question = questionOf(root, 'GetSearchResults', {
    get_used_formats: '1',
    data_field_key: BMLT_FIELDS.join(','),
    ...areaParameters(options.area),
  });
  const { meetings, formats } = (await ask(question, 'meetings', asker, readSearchAnswer)).value;
  const known = formats ?? (await ask(questionOf(root, 'GetFormats'), 'formats', asker, readList)).value;
  const source = bmltSource(server, today);
  return { kind: 'read', harvest: parseBmlt({ meetings, formats: known }, source, options.gazetteer) };
}
