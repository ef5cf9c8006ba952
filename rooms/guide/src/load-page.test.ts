import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPage, readPageFile } from './load-page.ts';
import type { Page } from './page.ts';
import { pageText } from './page-factory.ts';

const FILE = 'pages/en/medicines.md';

function read(text: string): Page {
  const page = loadPage(FILE, text);
  if (!page.ok) throw new Error(`expected a page: ${JSON.stringify(page.problems)}`);
  return page.value;
}

function problems(text: string, file = FILE) {
  const page = loadPage(file, text);
  return page.ok ? [] : page.problems;
}

describe('a page that is well formed', () => {
  test('gives its front matter', () => {
    const page = read(pageText());
    expect(page).toMatchObject({
      slug: 'medicines',
      language: 'en',
      file: FILE,
      title: 'A title',
      audience: 'everyone',
      sources: ['S1'],
      reviewBy: '2027-05-21',
      toleranceCard: true,
      keywords: ['one', 'two words'],
      nextStep: { href: '/find?medicine=methadone', label: 'Find care' },
    });
  });

  test('gives a tree of blocks, with no mark left in the text', () => {
    const body = [
      '## A *first* heading',
      '',
      'Words **strong** and [a link](/find) and [911](tel:911). [^S1][^verify]',
      'and a second line.',
      '',
      '- one',
      '- two [^S1]',
      '',
      '1. first',
      '2. second',
      '',
      '> [!caution]',
      '> Take care.',
      '>',
      '> - here',
      '',
      '| a | b |',
      '| --- | --- |',
      '| one [^S1] | two |',
    ].join('\n');
    const { blocks } = read(pageText({ body }));
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'list',
      'list',
      'callout',
      'table',
    ]);
    expect(blocks[0]).toMatchObject({ level: 2, id: 'a-first-heading' });
    expect(blocks[1]).toEqual({
      kind: 'paragraph',
      line: expect.any(Number),
      inlines: [
        { kind: 'text', text: 'Words ' },
        { kind: 'strong', children: [{ kind: 'text', text: 'strong' }] },
        { kind: 'text', text: ' and ' },
        { kind: 'link', to: 'inside', href: '/find', children: [{ kind: 'text', text: 'a link' }] },
        { kind: 'text', text: ' and ' },
        { kind: 'link', to: 'call', href: 'tel:911', children: [{ kind: 'text', text: '911' }] },
        { kind: 'text', text: '. ' },
        { kind: 'citation', id: 'S1' },
        { kind: 'citation', id: 'verify' },
        { kind: 'text', text: ' and a second line.' },
      ],
    });
    expect(blocks[2]).toMatchObject({ ordered: false, items: [{}, {}] });
    expect(blocks[3]).toMatchObject({ ordered: true, items: [{}, {}] });
    expect(blocks[4]).toMatchObject({ tone: 'caution', blocks: [{ kind: 'paragraph' }, { kind: 'list' }] });
    expect(blocks[5]).toMatchObject({ head: [[{}], [{}]], rows: [{ cells: [[{}, { id: 'S1' }], [{}]] }] });
  });

  test('counts lines as an editor does, with any line ending', () => {
    for (const ending of ['\n', '\r\n', '\r']) {
      const page = read(pageText({ body: 'One.\n\nTwo.' }).replaceAll('\n', ending));
      const [one, two] = page.blocks.map(({ line }) => line);
      expect(two! - one!).toBe(2);
      expect(pageText({ body: 'One.\n\nTwo.' }).split('\n')[one! - 1]).toBe('One.');
    }
  });

  test('gives every heading an id of its own', () => {
    const { blocks } = read(pageText({ body: '## ¿Qué es?\n\n## Que es\n\n## ...\n' }));
    expect(blocks.map((block) => block.kind === 'heading' && block.id)).toEqual([
      'que-es',
      'que-es-2',
      'part',
    ]);
  });
});

describe('a page that is not', () => {
  test.each([
    ['front-matter', pageText().replace('---\n', '')],
    ['front-matter', pageText().replaceAll('---', '')],
    ['front-matter', pageText().replace('title: A title\n', '')],
    ['front-matter', pageText().replace('title: A title', 'title: A title\ntitle: Two')],
    ['front-matter', pageText().replace('title: A title', 'color: red')],
    ['front-matter', pageText().replace('title: A title', 'title')],
    ['front-matter', pageText().replace('everyone', 'robots')],
    ['front-matter', pageText().replace('2027-05-21', '2027-02-30')],
    ['front-matter', pageText().replace('2027-05-21', 'soon')],
    ['front-matter', pageText().replace('2027-05-21', '2028-05-21')],
    ['front-matter', pageText().replace('2027-05-21', '2020-05-21')],
    ['front-matter', pageText().replace('Card: true', 'Card: yes')],
    ['no-source', pageText().replace('sources: S1', 'sources:')],
    ['next-step', pageText().replace('  label: Find care\n', '')],
    ['next-step', pageText().replace('nextStep:', 'nextStep: /find')],
    ['html', pageText({ body: 'A <script>alert(1)</script>' })],
    ['html', pageText({ body: '<b>bold</b>' })],
    ['html', pageText({ body: 'A &lt;b&gt;' })],
    ['html', pageText({ body: '<!-- hidden -->' })],
    ['html', pageText({ body: '> [!note]\n> <img src=x onerror=alert(1)>' })],
    ['html', pageText({ body: '[x](javascript:alert(1))' })],
    ['link', pageText({ body: '[x](data:text/plain,hello)' })],
    ['link', pageText({ body: '[x](//evil.example)' })],
    ['link', pageText({ body: '[x](http://plain.example)' })],
    ['link', pageText({ body: '[x](https://user:pass@evil.example)' })],
    ['markdown', pageText({ body: '![x](/x.png)' })],
    ['markdown', pageText({ body: '# One' })],
    ['markdown', pageText({ body: '#### Four' })],
    ['markdown', pageText({ body: '    code' })],
    ['markdown', pageText({ body: 'Some `code`' })],
    ['markdown', pageText({ body: '```\ncode\n```' })],
    ['markdown', pageText({ body: '- one\n  - nested' })],
    ['markdown', pageText({ body: '> a plain quotation' })],
    ['markdown', pageText({ body: '> [!danger]\n> Words' })],
    ['markdown', pageText({ body: '**never closed' })],
    ['markdown', pageText({ body: '[never closed' })],
    ['markdown', pageText({ body: '| a | b |\n| one | two |' })],
    ['markdown', pageText({ body: '| a | b |\n| --- | --- |\n| one |' })],
    ['markdown', pageText({ body: 'Words\n- a list' })],
    ['markdown', pageText({ body: '[^S1]: a footnote' })],
    ['size', pageText({ body: '' })],
    ['size', pageText({ body: 'word '.repeat(500) })],
    ['size', pageText({ body: 'word\n'.repeat(3000) })],
    ['size', pageText({ body: 'word\n\n'.repeat(9000) })],
    ['size', pageText({ body: 'word\n\n'.repeat(400) })],
  ])('is refused: %s', (rule, text) => {
    expect(problems(text).map((problem) => problem.rule)).toContain(rule);
  });

  test('says file, line, what came and what is expected', () => {
    const [problem] = problems(pageText({ body: 'Fine.\n\nA <b>bold</b> word.' }));
    expect(problem).toEqual({
      file: FILE,
      line: pageText({ body: 'x' }).split('\n').indexOf('x') + 3,
      rule: 'html',
      got: 'A <b>bold</b> word.',
      expected: expect.stringContaining('without HTML'),
    });
  });

  test.each(['medicines.md', 'pages/fr/medicines.md', 'pages/en/../x.md', 'pages/en/A.md', ''])(
    'has a name that is none: %s',
    (file) => {
      expect(readPageFile(file)).toBeUndefined();
      expect(problems(pageText(), file)).not.toEqual([]);
    },
  );
});

describe('any text at all', () => {
  const SEEDS = [
    '---',
    '- ',
    '1. ',
    '> [!note]',
    '> ',
    '| a |',
    '| --- |',
    '## ',
    '**',
    '*',
    '[',
    '](',
    ')',
    '[^S1]',
  ];
  const soup = fc
    .array(
      fc.oneof(fc.constantFrom(...SEEDS, '\n', '\n\n', ' '), fc.string({ unit: 'binary', maxLength: 12 })),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join(''));

  test('is answered, never thrown at', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const whole of [text, pageText({ body: text })]) {
          const page = loadPage(FILE, whole);
          if (!page.ok) expect(page.problems.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('becomes a page without marks of links, or none', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const page = loadPage(FILE, pageText({ body: text }));
        if (page.ok) expect(JSON.stringify(page.value.blocks)).not.toMatch(/javascript:|<script/i);
      }),
      { numRuns: 2000 },
    );
  });
});
