import { LANGUAGES } from '@waymark/guide';
import { describe, expect, test } from 'vitest';
import type { ClaimView } from '#lib/claims/notebook.ts';
import { medicinesView } from '#lib/medicines/medicines-view.ts';
import { settingsView } from '#lib/settings/settings-view.ts';
import { therapiesView } from '#lib/therapies/therapies-view.ts';

const TODAY = '2026-12-01';

describe.each(LANGUAGES)('in %s', (language) => {
  const medicines = medicinesView(language, TODAY);
  const therapies = therapiesView(language, TODAY);
  const settings = settingsView(language);

  test('methadone and buprenorphine come first, and every row has a cell for every medicine', () => {
    expect(medicines.medicines.map(({ id }) => id).slice(0, 2)).toEqual(['methadone', 'buprenorphine']);
    for (const { id, cells } of medicines.fields)
      expect(
        cells.map((claims) => claims.length > 0),
        id,
      ).toEqual(medicines.medicines.map(() => true));
  });

  test('every therapy has a cell in every row', () => {
    for (const { id, cells } of therapies.fields) expect(cells.length, id).toBe(therapies.therapies.length);
  });

  test('medicine as an outpatient is the first kind of care', () => {
    expect(settings.settings[0]!.id).toBe('outpatient-medicine');
    expect(settings.settings.map(({ cells }) => cells.length)).toEqual(
      settings.settings.map(() => settings.columns.length),
    );
  });

  test('every number leads to a note, each note is led to, and every claim of fact has one', () => {
    const claimsIn = (value: unknown): ClaimView[] => {
      if (typeof value !== 'object' || value === null) return [];
      if ('text' in value && 'notes' in value) return [value as ClaimView];
      return Object.values(value).flatMap(claimsIn);
    };
    for (const view of [medicines, therapies, settings]) {
      const { notes, ...rest } = view;
      const claims = claimsIn(rest);
      const led = new Set(claims.flatMap((claim) => [...claim.notes, claim.verifying ?? []].flat()));
      expect([...led].sort((a, b) => a - b)).toEqual(notes.map(({ number }) => number));
      for (const note of notes)
        if (note.standing === 'read') expect(note.source.organization, note.id).not.toBe('');
    }
    const cells: readonly ClaimView[] = medicines.fields
      .filter(({ id }) => id !== 'brands')
      .flatMap((field) => field.cells.flat());
    for (const claim of cells)
      expect(claim.notes.length > 0 || claim.verifying !== undefined, claim.text).toBe(true);
  });

  test('what may not be shown without a banner says so from its day on', () => {
    const past = (today: string) => medicinesView(language, today).law.filter((fact) => fact.past);
    expect(past(TODAY)).toEqual([]);
    expect(past('2027-01-01').map(({ id }) => id)).toContain('telehealth-until');
  });
});

test('both languages have the same rows, numbers of claims and notes', () => {
  const shape = (view: object) =>
    JSON.stringify(view, (key, value) =>
      ['text', 'name', 'label', 'credit', 'source', 'columns'].includes(key) ? undefined : value,
    );
  expect(shape(medicinesView('es', TODAY))).toBe(shape(medicinesView('en', TODAY)));
  expect(shape(therapiesView('es', TODAY))).toBe(shape(therapiesView('en', TODAY)));
  expect(shape(settingsView('es'))).toBe(shape(settingsView('en')));
});
