const MINUTE = 60_000;

/** How a person gets to a meeting. Miles are as the crow flies, so a speed here is lower than on the road. */
export interface Travel {
  readonly milesPerHour: number;
  /** Minutes for shoes, parking and the door, whatever the distance. */
  readonly marginMinutes: number;
  /** True when the person means to be in the room: a meeting that could be joined online as well must be reached too. */
  readonly inRoom?: boolean;
}

/** Plain ways to go, from slow to fast: walking, by bus, by car. The road is taken to be a third longer than the crow's. */
export const TRAVEL = {
  walk: { milesPerHour: 2.25, marginMinutes: 5 },
  bus: { milesPerHour: 8, marginMinutes: 15 },
  car: { milesPerHour: 20, marginMinutes: 10 },
} as const satisfies Readonly<Record<string, Travel>>;

/** Minutes to set aside for the way there, rounded up. */
export function travelMinutes(miles: number, { milesPerHour, marginMinutes }: Travel): number {
  return Math.ceil((miles / milesPerHour) * 60 + marginMinutes);
}

/** Whole minutes until an instant, rounded down so that nobody comes late: 0 = within the minute. Negative when past. */
export function minutesUntil(start: number, now: number): number {
  return Math.floor((start - now) / MINUTE);
}
