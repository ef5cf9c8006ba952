import { expect, test } from 'vitest';
import { minutesUntil, TRAVEL, travelMinutes } from './travel.ts';

test('the way takes its miles at the stated speed, and the margin', () => {
  expect(travelMinutes(0, TRAVEL.car)).toBe(10);
  expect(travelMinutes(10, TRAVEL.car)).toBe(40);
  expect(travelMinutes(1, TRAVEL.walk)).toBe(32);
  expect(travelMinutes(2, TRAVEL.bus)).toBe(30);
});

test('minutes until a start are whole, and never more than there are', () => {
  expect(minutesUntil(90_000, 0)).toBe(1);
  expect(minutesUntil(59_999, 0)).toBe(0);
  expect(minutesUntil(0, 1)).toBe(-1);
});
