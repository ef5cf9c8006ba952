import { findGroup, GROUPS } from '@waymark/directory';
import { html, type Markup, markup, table } from './html.ts';
import type { Quality, SourceQuality, StateCount } from './quality.ts';

const style = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 72rem; margin: 0 auto; padding: 1rem; }
h1 { line-height: 1.2; } h2 { margin-top: 2.5rem; break-after: avoid; }
nav ul { columns: 16rem; padding-left: 1.25rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin: 1rem 0; }
caption { text-align: left; font-weight: bold; padding: 0.25rem 0; }
th, td { border: 1px solid; border-color: color-mix(in srgb, currentColor 35%, transparent); padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
thead th { border-bottom-width: 2px; } tbody th { font-weight: normal; }
.n { text-align: right; font-variant-numeric: tabular-nums; }
@media print { body { max-width: none; padding: 0; font-size: 9pt; } nav { display: none; } .wide { overflow: visible; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;

const mostFar = 50;
const mostShared = 50;

const phoneText = (number: string): string =>
  `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)}`;

const ageText = (days: number): string =>
  days < 60
    ? `${days} days`
    : days < 730
      ? `${Math.round(days / 30.4)} months`
      : `${(days / 365.25).toFixed(1)} years`;

const origins: Readonly<Record<SourceQuality['origin'], string>> = {
  shipped: 'came with Waymark',
  synced: 'brought by sync',
  given: 'given to this build',
  kept: 'kept from a build before',
  'not-read': 'not read',
};

/** A table wider than the screen scrolls by itself, with the keyboard too. */
const wide = (label: string, content: Markup): Markup =>
  html`<div class="wide" role="region" aria-label="${label}" tabindex="0">${content}</div>`;

const sourceSection = ({ sources }: Quality): Markup => {
  const read = sources.filter(({ origin, problem }) => origin !== 'not-read' || problem !== undefined);
  const troubled = sources.filter(({ problem }) => problem !== undefined);
  const stale = sources.filter(({ isStale }) => isStale);
  return html`
<p>${
    stale.length === 0
      ? 'Every list is younger than a year.'
      : `Older than a year: ${stale.map(({ id, ageDays }) => `${id} (${ageText(ageDays)})`).join(', ')}.`
  }</p>
${troubled.map(({ id, problem }) => html`<p><strong>${id} could not be read as it should:</strong> ${problem ?? ''}</p>`)}
${table('How old each list is, and where it was read from', read, [
  { head: 'Source', cell: ({ id }) => id },
  { head: 'Date of the list', cell: ({ asOf }) => asOf },
  { head: 'Age', cell: ({ ageDays }) => ageText(ageDays) },
  { head: 'Read from', cell: ({ origin }) => origins[origin] },
  { head: 'Listings it speaks of', cell: ({ listings }) => listings },
])}
${table('What became of the rows of each list', read, [
  { head: 'Source', cell: ({ id }) => id },
  { head: 'Rows in', cell: ({ rows }) => rows },
  { head: 'Rows left out', cell: ({ rowsLeftOut }) => rowsLeftOut },
  { head: 'Records', cell: ({ records }) => records },
  { head: 'Listings of its own', cell: ({ added }) => added },
  { head: 'Merged into another list', cell: ({ joined }) => joined },
  { head: 'The same site twice', cell: ({ twins }) => twins },
  { head: 'Fit no listing', cell: ({ notPlaced }) => notPlaced },
  { head: 'Older listings it no longer has', cell: ({ closes }) => closes },
  { head: 'Fields left out or remarked on', cell: ({ fieldsLeftOut }) => fieldsLeftOut },
])}`;
};

const mergeSection = ({ merge, ids, overrides }: Quality): Markup => html`
${table(
  'What showed that two rows are one place',
  Object.entries(merge.evidence).sort(([, a], [, b]) => b - a),
  [
    { head: 'Evidence', cell: ([evidence]) => evidence },
    { head: 'Rows', cell: ([, count]) => count },
  ],
)}
${table('Rows that only add facts and were left out', merge.notPlaced, [
  { head: 'Source', cell: ({ source }) => source },
  { head: 'Why', cell: ({ reason }) => reason },
  { head: 'Rows', cell: ({ count }) => count },
])}
${ids ? html`<p>Ids: ${ids.given} new, ${ids.closed} closed, ${ids.redirected} lead to another listing.</p>` : ''}
${table(
  "What the operator's file asked for",
  overrides,
  [
    { head: 'Line', cell: ({ line }) => String(line) },
    { head: 'Action', cell: ({ action }) => action },
    { head: 'Done', cell: ({ outcome }) => (outcome === 'done' ? 'yes' : 'NO') },
    { head: 'In words', cell: ({ words }) => words },
  ],
  'Nothing to correct or hide.',
)}`;

const rejectedSection = ({ rejected }: Quality): Markup => {
  const columns = [
    { head: 'Source', cell: (group: Quality['rejected'][number]) => group.source },
    { head: 'Field', cell: (group: Quality['rejected'][number]) => group.field || '(the row)' },
    { head: 'Why', cell: (group: Quality['rejected'][number]) => group.reason },
    { head: 'How often', cell: (group: Quality['rejected'][number]) => group.count },
    {
      head: 'For example',
      cell: ({ examples }: Quality['rejected'][number]) =>
        examples.map(({ key, reason }) => `${key}: ${reason}`).join(' | '),
    },
  ];
  return html`
${wide(
  'Whole rows left out',
  table(
    'Whole rows left out',
    rejected.filter(({ rows }) => rows),
    columns,
  ),
)}
${wide(
  'Fields left out',
  table(
    'Fields left out, or kept with a remark',
    rejected.filter(({ rows }) => !rows),
    columns,
  ),
)}`;
};

const phoneSection = ({ phones, listings }: Quality): Markup => html`
<p>${phones.none} of ${listings} listings have no phone number. ${phones.placeholders} placeholders such as 999-999-9999 were left out.
${phones.shared.length} numbers are shared by three listings or more: a caller meets a central line there.</p>
${table(
  `Shared numbers${phones.shared.length > mostShared ? `, the ${mostShared} most shared` : ''}`,
  phones.shared.slice(0, mostShared),
  [
    { head: 'Number', cell: ({ number }) => phoneText(number) },
    { head: 'Listings', cell: (each) => each.listings },
    { head: 'One of them', cell: ({ first }) => first },
  ],
)}`;

const positionSection = ({ positions, unknownPlaces }: Quality): Markup => html`
<p>${positions.address} positions are of the building, ${positions.approximate} approximate, ${positions.zip} only the middle of a ZIP area; ${positions.none} listings have none.</p>
${table(
  `More than 25 miles from the middle of their ZIP area${positions.far.length > mostFar ? `: the ${mostFar} farthest of ${positions.far.length}` : ''}`,
  positions.far.slice(0, mostFar),
  [
    { head: 'Listing', cell: ({ id, name }) => `${id} ${name}` },
    { head: 'Place', cell: ({ city, state, zip }) => `${city}, ${state} ${zip}` },
    { head: 'Position', cell: ({ precision }) => precision },
    { head: 'Miles', cell: ({ miles }) => miles },
  ],
)}
<p>Cities and ZIPs of listings that cannot be looked up: ${unknownPlaces.length === 0 ? 'none' : unknownPlaces.join('; ')}.</p>`;

const doubtSection = ({ contradictory, concepts, absent, kindless }: Quality): Markup => html`
<p>Of ${contradictory} listings the sources disagree in something: they are shown as "sources disagree: ask".
${kindless} listings state neither treatment nor housing: kept, and found by name and place.</p>
${table(
  'What the sources disagree about',
  concepts.filter(({ disagree }) => disagree > 0).sort((a, b) => b.disagree - a.disagree),
  [
    { head: 'Concept', cell: ({ group, id }) => `${group}=${id}` },
    { head: 'In words', cell: ({ label }) => label },
    { head: 'Listings', cell: ({ disagree }) => disagree },
  ],
)}
${table('No longer in a newer list that is complete for their state', Object.entries(absent), [
  { head: 'List', cell: ([list]) => list },
  { head: 'Listings', cell: ([, count]) => count },
])}`;

const stateColumns: readonly (readonly [head: string, key: string])[] = [
  ['Treatment', 'kind=treatment'],
  ['With housing', 'kind=housing'],
  ['OTP', 'certified=otp'],
  ['Methadone', 'medicine=methadone'],
  ['Buprenorphine', 'medicine=buprenorphine'],
  ['Naltrexone', 'medicine=naltrexone'],
  ['Outpatient', 'setting=outpatient'],
  ['Residential', 'setting=residential'],
  ['Hospital', 'setting=hospital'],
  ['Medicaid', 'pay=medicaid'],
  ['Sliding fee', 'pay=sliding-fee'],
  ['Pregnant', 'for=pregnant'],
  ['Teens', 'for=teens'],
  ['Spanish', 'language=spanish'],
];

const countSection = ({ states, concepts }: Quality): Markup => html`
<p>What is not counted is not stated; it need not be absent. All concepts by state are in the JSON form of this report.</p>
${wide(
  'Counts by state',
  table<StateCount>('By state', states, [
    { head: 'State', cell: ({ state }) => state },
    { head: 'Listings', cell: ({ listings }) => listings },
    ...stateColumns.map(([head, key]) => ({ head, cell: ({ concepts: of }: StateCount) => of[key] ?? 0 })),
    { head: 'No position', cell: ({ noPosition }) => noPosition },
    { head: 'Not in the newest list', cell: ({ absent }) => absent },
  ]),
)}
${GROUPS.map(({ id }) =>
  table(
    `By concept: ${findGroup(id)?.label.en ?? id}`,
    concepts.filter(({ group }) => group === id),
    [
      { head: 'Concept', cell: ({ group, id: concept }) => `${group}=${concept}` },
      { head: 'In words', cell: ({ label }) => label },
      { head: 'Stated', cell: ({ stated }) => stated },
      { head: 'Denied', cell: ({ denied }) => denied },
      { head: 'Disagree', cell: ({ disagree }) => disagree },
    ],
  ),
)}`;

const changeSection = ({ change }: Quality): Markup =>
  change
    ? html`<p>Against build ${change.from.id} of ${change.from.at.slice(0, 10)} (${change.from.listings} listings): ${change.added} added, ${change.removed} removed, ${change.changed} changed.</p>
${table(
  'Fields that changed',
  Object.entries(change.fields).sort(([, a], [, b]) => b - a),
  [
    { head: 'Field', cell: ([field]) => field },
    { head: 'Listings', cell: ([, count]) => count },
  ],
)}`
    : html`<p>No build before this one is kept.</p>`;

const sections: readonly (readonly [id: string, title: string, of: (quality: Quality) => Markup])[] = [
  ['sources', 'The lists', sourceSection],
  ['change', 'Change since the build before', changeSection],
  ['merging', 'Merging and corrections', mergeSection],
  ['left-out', 'Left out, and why', rejectedSection],
  ['phones', 'Phones', phoneSection],
  ['positions', 'Positions', positionSection],
  ['doubts', 'Contradictions and doubts', doubtSection],
  ['counts', 'Counts by state and concept', countSection],
];

/** The report as a page that needs nothing but itself: no script, no font, no picture from elsewhere. */
export const qualityPage = (quality: Quality): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Quality of the data, ${quality.day}</title>
<style>${markup(style)}</style>
</head>
<body>
<main>
<h1>Quality of the data</h1>
<p>${quality.listings} listings as of ${quality.asOf}. ${quality.build ? `Build ${quality.build.id}, made ${quality.build.at.slice(0, 10)}. ` : ''}Report of ${quality.day}.</p>
<nav aria-label="Sections"><ul>
${sections.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul></nav>
${sections.map(([id, title, of]) => html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${of(quality)}</section>\n`)}</main>
</body>
</html>
`.text;
