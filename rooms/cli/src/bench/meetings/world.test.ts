import { encodeMeetings, openMeetings } from '@waymark/directory';
import { expect, test } from 'vitest';
import { drawMeetings } from './world.ts';

const places = ['MD', 'AZ', 'GU'].map((state, i) => ({
  ...{ name: `Hope House ${state}`, street: `${i + 1} Main Street`, city: 'Hope', state, zip: '21201' },
  ...{ lat: 13 + i * 13, lng: -76 - i },
}));

test('the same seed makes the same meetings, and each fits into a pack', () => {
  const drawn = drawMeetings(places, 2_000, 7);
  expect(drawMeetings(places, 2_000, 7)).toEqual(drawn);
  expect(drawMeetings(places, 2_000, 8)).not.toEqual(drawn);
  expect(openMeetings(encodeMeetings(drawn.meetings, drawn).search).rows).toBe(2_000);
});

test('they are shared out as in real feeds', () => {
  const { meetings } = drawMeetings(places, 4_000, 7);
  const share = (code: string) =>
    meetings.filter(({ statements }) => statements[0]!.yes.includes(code)).length / 4_000;
  expect(share('open')).toBeCloseTo(0.634, 1);
  expect(share('online')).toBeCloseTo(0.26, 1);
  expect(share('na')).toBeCloseTo(0.28, 1);
  const venues = new Set(meetings.map(({ place }) => `${place?.venue} ${place?.street}`)).size;
  expect(meetings.length / venues).toBeGreaterThan(2);
  expect(meetings.length / venues).toBeLessThan(4);
});
