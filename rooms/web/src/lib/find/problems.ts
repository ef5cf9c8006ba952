import { GROUPS, type GroupId, type QueryProblem } from '@waymark/directory';
import { getLocale } from '#locale';
import { m } from '#words';
import { conceptLabel, groupOf } from './concept-labels.ts';
import { isPosition, type MisreadPlace, mostMeant, placeProblemWords } from './place-problems.ts';

function isGroup(param: string): param is GroupId {
  return GROUPS.some(({ id }) => id === param);
}

// The names a person can recognize from the form, rather than those of the address.
function paramWords(param: string): string {
  if (isGroup(param)) return groupOf(param).label[getLocale()];
  // A name in an address is anything, also one that every object answers to.
  const words = new Map([
    ['near', m.find_place_label],
    ['within', m.find_within_label],
    ['text', m.find_text_label],
    ['order', m.find_order_label],
  ]);
  return words.get(param)?.() ?? param;
}

function nearestWords({ param, nearest }: QueryProblem): string | undefined {
  if (nearest === undefined) return undefined;
  return isGroup(param) ? conceptLabel(param, nearest) : nearest;
}

/** Why a part of the question was not understood, and what would be. */
export function problemWords(problem: QueryProblem): string {
  const { got } = problem;
  const field = paramWords(problem.param);
  const nearest = nearestWords(problem);
  const hint = nearest === undefined ? '' : ` ${m.find_problem_nearest({ nearest })}`;
  switch (problem.code) {
    case 'unknown-param':
      return m.find_problem_param({ got: problem.param }) + hint;
    case 'unknown-concept':
    case 'unknown-choice':
      return m.find_problem_choice({ field, got }) + hint;
    case 'unknown-place':
      return m.find_problem_place({ got });
    case 'ambiguous-place':
      return m.find_problem_ambiguous({ got });
    case 'place-outside':
      return placeProblemWords('outside', got);
    case 'not-a-number':
    case 'out-of-range':
      return problem.param === 'within'
        ? m.find_problem_within({ got })
        : m.find_problem_number({ field, got });
    case 'needs-near':
      return m.find_problem_needs_near();
    case 'repeated':
      return m.find_problem_repeated({ field });
    case 'too-long':
      return m.find_problem_long({ field });
    case 'too-many':
      return m.find_problem_many();
    case 'no-words':
      return m.find_problem_no_words({ got });
    case 'control-characters':
      return m.find_problem_signs({ field });
  }
}

/** What was not understood, but for the place, which is said beside its box. */
export function otherProblems(problems: readonly QueryProblem[]): string[] {
  return problems.filter(({ param }) => param !== 'near').map(problemWords);
}

/** The place among the problems of an address, for the box it belongs to. */
export function misreadPlace(problems: readonly QueryProblem[]): MisreadPlace | undefined {
  const problem = problems.find(({ param }) => param === 'near');
  if (!problem) return undefined;
  return {
    text: isPosition(problem.got) ? '' : problem.got,
    error: problemWords(problem),
    meant: (problem.suggestions ?? []).slice(0, mostMeant),
  };
}
