import { expect, test } from 'vitest';
import { hitViews } from './hit-views.ts';

const hit = (slug: string, heading?: { id: string; text: string }) => ({
  slug,
  title: slug.toUpperCase(),
  summary: 'About it.',
  heading,
  snippet: [],
  score: 1,
});

test('a hit leads to its heading and names it; only the best are shown', () => {
  const many = Array.from({ length: 12 }, (_, at) => hit(`page-${at}`));
  const views = hitViews({
    hits: [hit('teens', { id: 'your-rights', text: 'Your rights' }), ...many],
    forgiven: false,
  });
  expect(views[0]).toMatchObject({ path: '/guide/teens#your-rights', title: 'TEENS: Your rights' });
  expect(views[1]).toMatchObject({ path: '/guide/page-0', title: 'PAGE-0' });
  expect(views).toHaveLength(8);
});
