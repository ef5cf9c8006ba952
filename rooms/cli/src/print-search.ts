import { NOTE_WORDS, type SearchAnswer } from '@waymark/api';
import { findConcept, type Note } from '@waymark/directory';
import type { Console } from './console.ts';

type Hit = SearchAnswer['hits'][number];
type Change = SearchAnswer['relax'][number]['changes'][number];

const phoneText = ({ number, extension }: NonNullable<Hit['phone']>): string =>
  `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)}${extension ? ` ext. ${extension}` : ''}`;

/** "June 2023" of "2023-06" or "2023-06-14". */
const monthOf = (asOf: string): string => {
  const date = new Date(`${asOf.slice(0, 7)}-01T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? asOf
    : date.toLocaleDateString('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
};

const says = {
  stated: '',
  accepts: ' (accepts people on medicine: ask)',
  disagree: ' (sources disagree: ask)',
} as const;

const labelOf = (group: string, concept: string): string => findConcept(group, concept)?.label.en ?? concept;

const printHit = (hit: Hit, console: Console): void => {
  const miles = hit.miles === undefined ? [] : [`${hit.miles.toFixed(1)} miles`];
  const phone = hit.phone ? [phoneText(hit.phone)] : ['no phone listed'];
  const dates = hit.sources.map(({ publisher, asOf }) => `${publisher}, ${monthOf(asOf)}`).join('; ');
  const street = [hit.street, hit.unit].filter((part) => part !== undefined).join(', ');
  const address = `${street ? `${street}, ` : ''}${hit.city}, ${hit.state} ${hit.zip}`.trim();
  console.say('');
  console.say(`${hit.name}  [${hit.id}]`);
  console.say(`  ${[address, ...miles, ...phone].join(' · ')}`);
  const reasons = hit.reasons.map((reason) => `${labelOf(reason.group, reason.concept)}${says[reason.says]}`);
  if (reasons.length > 0) console.say(`  ${reasons.join('; ')}`);
  for (const note of hit.notes) console.say(`  ! ${NOTE_WORDS[note as Note].en}`);
  console.say(`  Listed by ${dates}: call first.`);
};

const changeText = (change: Change): string => {
  switch (change.change) {
    case 'within':
      return `search ${change.miles} miles around`;
    case 'anywhere':
      return 'search the whole nation';
    case 'drop-text':
      return 'leave out the words';
    case 'drop-concept':
      return `leave out "${labelOf(change.group, change.concept)}" (--${change.group} ${change.concept})`;
    case 'drop-group':
      return `leave out --${change.group}`;
  }
};

/** An answer for a person to read. `--json` is for programs. */
export const printSearch = (answer: SearchAnswer, console: Console): void => {
  const place = answer.place ? ` for ${answer.place.label}` : '';
  const found = answer.total === 1 ? '1 listing' : `${answer.total.toLocaleString('en-US')} listings`;
  const order = answer.order === 'best' ? 'best match first' : 'nearest first';
  const shown =
    answer.hits.length < answer.total
      ? `, showing ${answer.offset + 1} to ${answer.offset + answer.hits.length}`
      : '';
  console.say(`${found}${place}, ${order}${answer.hits.length > 0 ? shown : ''}.`);
  if (answer.forgiven) console.say('Nothing matched as typed; a typing error was forgiven.');
  for (const hit of answer.hits) printHit(hit, console);
  if (answer.relax.length > 0) {
    console.say('');
    console.say('To find more:');
    for (const { changes, total } of answer.relax) {
      console.say(`  ${changes.map(changeText).join(', and ')}: ${total.toLocaleString('en-US')}`);
    }
  }
  if (answer.beyond.length > 0) {
    console.say('');
    console.say('Farther away:');
    for (const hit of answer.beyond) printHit(hit, console);
  }
  console.say('');
  console.say(
    'In danger now: 911. To talk to someone: 988. Help to find treatment: 1-800-662-4357, day and night.',
  );
};
