/** What it took to answer a list of questions one by one, in milliseconds. */
export interface Timing {
  /** Over the questions, each with the median of its rounds. */
  readonly p50: number;
  readonly p99: number;
  readonly mean: number;
  /** Lowest and highest p50 that a single round would have given: wide when the machine was busy. */
  readonly p50OfRounds: readonly [lowest: number, highest: number];
  readonly questions: number;
  readonly rounds: number;
}

/** The value below which `share` of the values lie, by nearest rank. */
export const quantile = (values: Iterable<number>, share: number): number => {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};

export const median = (values: Iterable<number>): number => quantile(values, 0.5);

/** A way to answer questions, and the questions it is given. */
export interface Contestant<T> {
  readonly questions: readonly T[];
  answer(question: T): unknown;
}

export interface Effort {
  readonly rounds: number;
  /** Rounds before those, which do not count: the code is still being compiled. */
  readonly warmUps: number;
}

/** Keeps the types of the contestants apart while they stand in one list. */
export const contestant = <T>(
  questions: readonly T[],
  answer: (question: T) => unknown,
): Contestant<unknown> => ({
  questions,
  answer: answer as (question: unknown) => unknown,
});

/**
 * Every contestant answers each of its questions, one contestant after the other, round after round. A busy
 * machine then slows all of them alike, and spoils some rounds of a question but not its median. A round has
 * two passes, of which the second counts: by then the memory is the contestant's own again.
 */
export const timeTogether = (
  contestants: readonly Contestant<unknown>[],
  { rounds, warmUps }: Effort,
): Timing[] => {
  const times = contestants.map(({ questions }) => questions.map(() => new Float64Array(rounds)));
  for (let round = -warmUps; round < rounds; round++) {
    for (const [c, { questions, answer }] of contestants.entries()) {
      for (const question of questions) answer(question);
      for (const [i, question] of questions.entries()) {
        const start = performance.now();
        answer(question);
        if (round >= 0) times[c]![i]![round] = performance.now() - start;
      }
    }
  }
  return times.map((own) => summarize(own, rounds));
};

export const timeRounds = <T>(
  questions: readonly T[],
  answer: (question: T) => unknown,
  effort: Effort,
): Timing => timeTogether([contestant(questions, answer)], effort)[0]!;

const summarize = (times: readonly Float64Array[], rounds: number): Timing => {
  const each = times.map(median);
  const byRound = Array.from({ length: rounds }, (_, round) => median(times.map((own) => own[round]!)));
  return {
    p50: median(each),
    p99: quantile(each, 0.99),
    mean: each.reduce((sum, ms) => sum + ms, 0) / each.length,
    p50OfRounds: [Math.min(...byRound), Math.max(...byRound)],
    questions: times.length,
    rounds,
  };
};
