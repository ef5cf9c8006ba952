import { readFileSync } from 'node:fs';
import { mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { NationFile } from './src/lib/map/nation-file.ts';

type Counties = Topology<{ readonly counties: GeometryCollection }>;
type Line = readonly (readonly number[])[];

/** 1:10,000,000 and no finer: in the file a step is a seventh of a mile from north to south. */
const STEPS_PER_DEGREE = 500;

const atlas = new URL(import.meta.resolve('us-atlas/counties-10m.json'));

// A county's id starts with the two digits of its state.
const stateOf = ({ id }: GeometryObject) => String(id).slice(0, 2);

/**
 * The lines of the whole nation, territories included, as one small file: a file for each state would tell the server
 * which state a person looks at. Every county borders on nothing (outline), on another state, or on its own.
 */
export function makeNationMap(): NationFile {
  const topology = JSON.parse(readFileSync(atlas, 'utf8')) as Counties;
  const { counties } = topology.objects;
  const lines = (wanted: (a: GeometryObject, b: GeometryObject) => boolean): Line[] =>
    mesh(topology, counties, wanted).coordinates;
  const write = deltaWriter();
  return {
    format: 1,
    stepsPerDegree: STEPS_PER_DEGREE,
    outlines: lines((a, b) => a === b).flatMap(write),
    states: lines((a, b) => a !== b && stateOf(a) !== stateOf(b)).flatMap(write),
    counties: lines((a, b) => a !== b && stateOf(a) === stateOf(b)).flatMap(write),
  };
}

/**
 * Each point as steps from the one before, also from line to line: small numbers compress well. Lines that are no longer than
 * a step, and so nothing on a map, are left out.
 */
function deltaWriter(): (line: Line) => number[][] {
  let x = 0;
  let y = 0;
  return (line) => {
    const steps: number[] = [];
    const start = { x, y };
    for (const [lng = 0, lat = 0] of line) {
      const east = Math.round(lng * STEPS_PER_DEGREE) - x;
      const north = Math.round(lat * STEPS_PER_DEGREE) - y;
      if (east === 0 && north === 0 && steps.length > 0) continue;
      steps.push(east, north);
      x += east;
      y += north;
    }
    if (steps.length >= 4) return [steps];
    ({ x, y } = start);
    return [];
  };
}
