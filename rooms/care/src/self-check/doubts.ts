import { type Words, words } from '../words.ts';
import type { SelfCheckAnswers } from './score.ts';
import type { SignId } from './signs.ts';

/** Two answers that hardly go together. Both are kept; the person says which one is right. */
export interface SelfCheckDoubt {
  readonly between: readonly ['rx-only', SignId];
  readonly words: Words;
}

/** What in the answers contradicts itself; empty where nothing does. It changes no count. */
export function doubtsOf({ rxOnly, signs }: SelfCheckAnswers): readonly SelfCheckDoubt[] {
  if (rxOnly !== true || signs.c1 !== 'yes') return [];
  return [
    {
      between: ['rx-only', 'c1'],
      words: words(
        'You said that you take your opioids as prescribed. You also said that you used more, or for longer, than you meant to. If you sometimes take more than prescribed, or take others, change the first answer to No. Then all 11 signs count.',
        'Dijo que toma sus opioides como se los recetaron. También dijo que consumió más, o por más tiempo, de lo que quería. Si a veces toma más de lo recetado, o toma otros, cambie la primera respuesta a No. Entonces cuentan las 11 señales.',
      ),
    },
  ];
}
