import type { MeetingCode, Source } from '@waymark/directory';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { ask } from '../http/ask.ts';
import { checkAddress } from '../http/check-address.ts';
import type { AskLimits } from '../http/request.ts';
import { userAgentOf } from '../http/user-agent.ts';
import { REAL_WORLD, type World } from '../http/world.ts';
import { readJson } from '../meetings/json-body.ts';
import { MEETING_LIMITS } from '../meetings/limits.ts';
import type { MeetingHarvest } from '../meetings/parse-feed.ts';
import { parseMeetingGuide } from './parse.ts';

/** A feed as the operator sets it up. */
export interface MeetingGuideFeed {
  readonly id: string;
  /** Who publishes it: "Orange County AA". */
  readonly name: string;
  readonly address: string;
  /** The feed itself does not say whose meetings it lists. */
  readonly fellowship: MeetingCode;
}

export interface MeetingGuideOptions {
  readonly gazetteer: Gazetteer;
  readonly contact?: string;
  readonly limits?: Partial<AskLimits>;
  readonly world?: World;
  readonly signal?: AbortSignal;
}

type Rows =
  | { readonly ok: true; readonly value: readonly unknown[] }
  | { readonly ok: false; readonly problem: string };

/** The rows of a feed: a list, or a list in an object as some exports have it. */
export function readFeed(body: string): Rows {
  const json = readJson(body);
  if (!json.ok) return json;
  const { value } = json;
  const inside = (value ?? {}) as Readonly<Record<string, unknown>>;
  const rows = Array.isArray(value) ? value : (inside['meetings'] ?? inside['data']);
  if (!Array.isArray(rows)) return { ok: false, problem: 'the answer is no list of meetings' };
  if (rows.length === 0) return { ok: false, problem: 'the answer is an empty list' };
  return { ok: true, value: rows };
}

export const meetingGuideSource = ({ id, name, address }: MeetingGuideFeed, asOf: string): Source => ({
  id,
  name: `Meetings, ${name}`,
  publisher: name,
  asOf,
  license: "the publisher's own; published for anyone to use",
  url: address,
});

/** The harvest of a feed's body, dated the day it was read. Throws a `RangeError` with what is wrong with the body. */
export function readMeetingGuide(
  body: string,
  feed: MeetingGuideFeed,
  asOf: string,
  gazetteer: Gazetteer,
): MeetingHarvest {
  const rows = readFeed(body);
  if (!rows.ok) throw new RangeError(`${feed.name}: ${rows.problem}.`);
  return parseMeetingGuide(
    rows.value,
    { address: feed.address, always: [feed.fellowship] },
    meetingGuideSource(feed, asOf),
    gazetteer,
  );
}

/** Reads a feed from its address. Throws a `SourceError` that says why nothing could be read. */
export async function syncMeetingGuide(
  feed: MeetingGuideFeed,
  options: MeetingGuideOptions,
): Promise<MeetingHarvest> {
  const world = options.world ?? REAL_WORLD;
  const asker = {
    world,
    limits: { ...MEETING_LIMITS, ...options.limits },
    userAgent: userAgentOf(options.contact),
    ...(options.signal && { signal: options.signal }),
  };
  const address = new URL(checkAddress(feed.address));
  const { value } = await ask(address, 'feed', asker, readFeed);
  const today = new Date(world.now()).toISOString().slice(0, 10);
  return parseMeetingGuide(
    value,
    { address: address.href, always: [feed.fellowship] },
    meetingGuideSource(feed, today),
    options.gazetteer,
  );
}
