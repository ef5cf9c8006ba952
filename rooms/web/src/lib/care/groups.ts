import type { Alert, FlagId } from '@waymark/care';

export type GroupId = 'now' | 'you' | 'use' | 'sedatives' | 'medicine' | 'health' | 'home' | 'wants';

/** The danger questions of each part of the form, in the order they are asked. */
export const GROUP_FLAGS: Readonly<Record<GroupId, readonly FlagId[]>> = {
  now: [
    'suicidalThoughts',
    'usedAndVerySleepy',
    'chestPain',
    'seizure',
    'strokeSigns',
    'fainting',
    'confused',
    'noFluids12h',
    'noUrine8h',
    'blood',
    'racingHeart',
    'shaking',
    'vomitingNonstop',
    'seeingThings',
    'fever',
    'woundSpreading',
    'cannotUrinateOrNumbLegs',
    'inWithdrawal',
  ],
  you: ['aloneNow', 'pregnant', 'pregnancyBleeding', 'pregnancyPain', 'babyMovesLess', 'wantsToStopNow'],
  use: ['injects'],
  sedatives: ['alcoholDaily', 'benzosMostDays', 'stoppingAlcoholOrBenzos', 'pastWithdrawalSeizure'],
  medicine: ['ranOut', 'missedMethadone', 'missedBuprenorphine'],
  health: [],
  home: ['unsafeAtHome'],
  wants: [],
};

export const GROUP_IDS = Object.keys(GROUP_FLAGS) as readonly GroupId[];

/** Each alert beside the last question that set it off; what was written sets it off where it was written. */
export function groupOf({ because }: Pick<Alert, 'because'>): GroupId {
  const met = GROUP_IDS.filter((id) => GROUP_FLAGS[id].some((flag) => because.includes(flag)));
  return met.at(-1) ?? 'wants';
}
