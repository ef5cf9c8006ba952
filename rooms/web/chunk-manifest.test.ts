import { expect, test } from 'vitest';
import { nameOnDemandByPage } from './chunk-manifest.ts';

const chunk = (file: string, imports: string[] = [], dynamicImports: string[] = []) => ({
  file,
  imports,
  dynamicImports,
});

test('pages name all that comes on demand, their own first, and shared files name none', () => {
  const named = nameOnDemandByPage({
    start: { ...chunk('start', [], ['page', 'other']), isEntry: true },
    page: { ...chunk('page', ['shared', 'form']), isEntry: true },
    other: { ...chunk('other', ['shared']), isEntry: true },
    shared: chunk('shared', [], ['panel']),
    form: chunk('form', ['shared'], ['results']),
    panel: { ...chunk('panel', ['form'], ['deep']), isDynamicEntry: true },
    results: { ...chunk('results', ['form']), isDynamicEntry: true },
    deep: { ...chunk('deep', ['shared']), isDynamicEntry: true },
  });
  expect(named['page']?.dynamicImports).toEqual(['results', 'panel', 'deep']);
  expect(new Set(named['other']?.dynamicImports)).toEqual(new Set(['panel', 'results', 'deep']));
  expect(named['start']?.dynamicImports).toEqual(['page', 'other']);
  for (const name of ['shared', 'form', 'panel']) expect(named[name]).not.toHaveProperty('dynamicImports');
  expect(named['form']?.imports).toEqual(['shared']);
});
