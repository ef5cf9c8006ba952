import { haversineMiles } from './distance.ts';
import { conceptCount, hitsAsked, type Peer, type PeerSearch, type Program } from './peer.ts';

/** Goes through all programs for every question. */
const open = (programs: readonly Program[]): PeerSearch => {
  // Through JSON and back: plain objects and arrays, laid out as a page that fetched them would have them.
  const all: readonly Omit<Program, 'codes'>[] = JSON.parse(
    JSON.stringify(programs.map(({ codes: _, ...program }) => program)),
  );

  return (question) => {
    const { wishes, miles: within } = question;
    const hits: { id: number; miles: number }[] = [];
    const offering = new Array<number>(conceptCount).fill(0);
    const without = wishes.map(() => ({ total: 0, offering: new Array<number>(conceptCount).fill(0) }));
    for (const program of all) {
      const miles = haversineMiles(question, program);
      if (miles > within) continue;
      const unmet = wishes.filter(
        ({ concepts }) => !concepts.some((concept) => program.offers.includes(concept)),
      );
      if (unmet.length > 1) continue;
      if (unmet.length === 0) {
        hits.push({ id: program.id, miles });
        for (const concept of program.offers) offering[concept]!++;
      }
      for (const [i, rest] of without.entries()) {
        if (unmet.length === 1 && unmet[0] !== wishes[i]) continue;
        rest.total++;
        for (const concept of program.offers) rest.offering[concept]!++;
      }
    }
    hits.sort((a, b) => a.miles - b.miles || a.id - b.id);
    return { nearest: hits.slice(0, hitsAsked), found: { total: hits.length, offering }, without };
  };
};

export const jsonFilter: Peer = {
  name: 'plain JSON filter',
  how: 'array of objects, each with an array of concept numbers; haversine to every program; one pass for results and counts; sort by distance',
  leastRatio: 15,
  open,
};
