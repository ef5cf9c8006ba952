const MINUTE = 60_000;
/** A zone's offsets are read in spans of eight days: two probes tell whether its clock changes within. */
const SPAN = 8 * 24 * 60 * MINUTE;

/** What `readZones` asks of `Intl.DateTimeFormat`, which every browser of the floor and Node have. */
export interface ClockFormat {
  formatToParts(at: number): readonly { readonly type: string; readonly value: string }[];
}

/** Makes the clock of a zone; throws, as `Intl.DateTimeFormat` does, when there is no such zone. */
export type MakeClock = (
  locale: string,
  options: {
    readonly timeZone: string;
    readonly hourCycle: 'h23';
    readonly calendar: 'gregory';
    readonly numberingSystem: 'latn';
    readonly era: 'short';
    readonly year: 'numeric';
    readonly month: 'numeric';
    readonly day: 'numeric';
    readonly hour: 'numeric';
    readonly minute: 'numeric';
    readonly second: 'numeric';
  },
) => ClockFormat;

/** An instant at which a zone's clock jumps. */
export interface ClockChange {
  /** Milliseconds since 1970, UTC: the first instant that has the new offset. */
  readonly at: number;
  /** Minutes east of UTC before and from that instant. */
  readonly before: number;
  readonly after: number;
}

/** The clocks of the world's time zones. Instants are milliseconds since 1970, UTC; offsets are minutes east of UTC. */
export interface Zones {
  /** True when this device knows the zone; an old one may lack zones made since. */
  knows(zone: string): boolean;
  /** What the zone's clock is ahead of UTC at an instant; throws for a zone that is not known. */
  offsetMinutes(zone: string, at: number): number;
  /** Changes of the zone's clock after `from` and up to `to`, earliest first. */
  changes(zone: string, from: number, to: number): readonly ClockChange[];
}

type Span = { readonly offset: number } | ClockChange;

/**
 * The time zones that this device knows: `readZones((locale, options) => new Intl.DateTimeFormat(locale, options))`. What
 * was read once is remembered, so keep the result. A clock that changed and changed back within eight days would be read
 * wrong; from 2015 to 2040 the changes of every zone are at least four weeks apart.
 */
export function readZones(makeClock: MakeClock): Zones {
  const clocks = new Map<string, ClockFormat | undefined>();
  const spans = new Map<string, Map<number, Span>>();

  const clockOf = (zone: string): ClockFormat | undefined => {
    if (!clocks.has(zone)) clocks.set(zone, tryClock(makeClock, zone));
    return clocks.get(zone);
  };
  const spanOf = (zone: string, number: number): Span => {
    const known = spans.get(zone) ?? new Map<number, Span>();
    spans.set(zone, known);
    const found = known.get(number) ?? readSpan(zone, number * SPAN);
    known.set(number, found);
    return found;
  };
  const readSpan = (zone: string, from: number): Span => {
    const clock = clockOf(zone);
    if (!clock)
      throw new Error(`zone "${zone}": got a name that this device has no clock for. Ask knows() before.`);
    let [low, high] = [from, from + SPAN];
    const [before, after] = [readOffset(clock, low), readOffset(clock, high)];
    if (before === after) return { offset: before };
    while (high - low > MINUTE) {
      const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
      if (readOffset(clock, middle) === before) low = middle;
      else high = middle;
    }
    return { at: high, before, after };
  };

  return {
    knows: (zone) => clockOf(zone) !== undefined,
    offsetMinutes(zone, at) {
      const span = spanOf(zone, Math.floor(at / SPAN));
      if ('offset' in span) return span.offset;
      return at < span.at ? span.before : span.after;
    },
    changes(zone, from, to) {
      const found: ClockChange[] = [];
      for (let number = Math.floor(from / SPAN); number * SPAN <= to; number++) {
        const span = spanOf(zone, number);
        if ('at' in span && span.at > from && span.at <= to) found.push(span);
      }
      return found;
    },
  };
}

function tryClock(makeClock: MakeClock, timeZone: string): ClockFormat | undefined {
  try {
    return makeClock('en-US', {
      timeZone,
      hourCycle: 'h23',
      calendar: 'gregory',
      numberingSystem: 'latn',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}

/** What the zone's clock shows, less what it would show in UTC. */
function readOffset(clock: ClockFormat, at: number): number {
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (type: string) => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
  // Some engines write midnight as 24 in spite of the hour cycle.
  const shown = Date.UTC(
    year,
    part('month') - 1,
    part('day'),
    part('hour') % 24,
    part('minute'),
    part('second'),
  );
  return Math.round((shown - Math.floor(at / 1000) * 1000) / MINUTE);
}
