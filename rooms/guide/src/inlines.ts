import { linkKind } from './links.ts';
import type { Inline } from './page.ts';
import type { ProblemList } from './problem.ts';

const DEEPEST = 3;
const CITATION = /^\[\^([A-Za-z0-9-]{1,20})\]/;

/** Reads the text of one block: `**strong**`, `*emphasis*`, `[label](href)` and `[^S20]`. All else is text as it is. */
export function readInlines(text: string, line: number, problems: ProblemList, depth = 0): readonly Inline[] {
  const inlines: Inline[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') inlines.push({ kind: 'text', text: plain });
    plain = '';
  };
  const inner = (part: string) => readInlines(part, line, problems, depth + 1);
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at, at + 600);
    const mark = rest.startsWith('**') ? '**' : rest[0] === '*' ? '*' : rest[0] === '[' ? '[' : '';
    if (mark === '' || depth >= DEEPEST) {
      plain += text[at];
      at += 1;
      continue;
    }
    const found = mark === '[' ? readBracket(rest) : readStarred(rest, mark);
    if (!found) {
      problems.add('markdown', line, rest.slice(0, 30), `${mark} to open something that is closed`);
      plain += mark;
      at += mark.length;
      continue;
    }
    flush();
    at += found.length;
    if (found.kind === 'citation') inlines.push({ kind: 'citation', id: found.inside });
    else if (found.kind !== 'link') inlines.push({ kind: found.kind, children: inner(found.inside) });
    else {
      const to = linkKind(found.href);
      if (to === undefined)
        problems.add('link', line, found.href, 'a path of this site, tel:, sms: or https://');
      else inlines.push({ kind: 'link', to, href: found.href, children: inner(found.inside) });
    }
  }
  flush();
  return inlines;
}

interface Found {
  readonly kind: 'citation' | 'link' | 'strong' | 'emphasis';
  readonly inside: string;
  readonly href: string;
  readonly length: number;
}

function readBracket(rest: string): Found | undefined {
  const citation = CITATION.exec(rest);
  if (citation) return { kind: 'citation', inside: citation[1] ?? '', href: '', length: citation[0].length };
  const link = /^\[([^[\]]{1,120})\]\(([^()\s]{1,200})\)/.exec(rest);
  return link
    ? { kind: 'link', inside: link[1] ?? '', href: link[2] ?? '', length: link[0].length }
    : undefined;
}

function readStarred(rest: string, mark: '*' | '**'): Found | undefined {
  const end = rest.indexOf(mark, mark.length);
  const inside = end < 0 ? '' : rest.slice(mark.length, end);
  return inside.trim() === ''
    ? undefined
    : { kind: mark === '**' ? 'strong' : 'emphasis', inside, href: '', length: end + mark.length };
}
