import type { Language } from '@waymark/care';
import { m } from '#words';
import type { RatioWords } from './draw.node.ts';

export function ratioWords(locale: Language): RatioWords {
  return {
    same: m.charts_same({}, { locale }),
    range: (from, to) => m.charts_range({ from, to }, { locale }),
  };
}
