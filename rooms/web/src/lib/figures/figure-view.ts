import { findFigure, type HowRead, type Language, SOURCES, type SourceId } from '@waymark/care';
import { type Drawing, drawFigure, type RatioWords } from './draw.node.ts';
import { shown } from './shown.ts';

export interface FigureSource {
  readonly organization: string;
  readonly title: string;
  readonly year: number | undefined;
  readonly address: string;
  readonly read: HowRead;
}

/** A figure in one language: what it says, its picture, its cautions, and its numbers as a table. */
export interface FigureView {
  readonly id: string;
  readonly finding: string;
  readonly title: string;
  /** For someone who cannot see the picture. */
  readonly description: string;
  /** One drawing for the phone and one for wider screens. */
  readonly drawings: { readonly narrow: Drawing; readonly wide: Drawing } | undefined;
  /** In place of drawings, where there is only one number. */
  readonly number: string | undefined;
  readonly cautions: readonly string[];
  readonly series: readonly SeriesView[];
  /** Where the numbers were read, in the order of the points. */
  readonly numbersFrom: readonly FigureSource[];
  /** Where the cautions were read, as far as that is elsewhere. */
  readonly cautionsFrom: readonly FigureSource[];
}

export interface SeriesView {
  readonly name: string;
  readonly rows: readonly {
    readonly label: string;
    readonly shown: string;
    readonly interval: readonly [number, number] | undefined;
    readonly isProvisional: boolean;
  }[];
}

/** The figure of that id; throws where there is none, since ids stand in our own lists alone. */
export function viewFigure(id: string, language: Language, words: RatioWords): FigureView {
  const figure = findFigure(id);
  if (!figure) throw new Error(`No figure: got ${id}, expected an id of FIGURES in the room care.`);
  const narrow = drawFigure(figure, language, 'narrow', words);
  const wide = drawFigure(figure, language, 'wide', words);
  const numbers = sourcesOf(figure.series.flatMap(({ points }) => points));
  const cautions = sourcesOf(figure.notes).filter((source) => !numbers.includes(source));
  return {
    id,
    finding: figure.finding[language],
    title: figure.title[language],
    description: figure.description[language],
    drawings: narrow && wide ? { narrow, wide } : undefined,
    number: figure.shape === 'number' ? shown(figure.series[0]!.points[0]!.shown, language) : undefined,
    cautions: figure.notes.map(({ text }) => text[language]),
    series: figure.series.map(({ name, points }) => ({
      name: name[language],
      rows: points.map((point) => ({
        label: point.label[language],
        shown: shown(point.shown, language),
        interval: point.interval,
        isProvisional: point.provisional === true,
      })),
    })),
    numbersFrom: numbers.map(viewSource),
    cautionsFrom: cautions.map(viewSource),
  };
}

function sourcesOf(claims: readonly { readonly sources: readonly SourceId[] }[]): readonly SourceId[] {
  return [...new Set(claims.flatMap(({ sources }) => sources))];
}

function viewSource(id: SourceId): FigureSource {
  const { organization, title, year, address, read } = SOURCES[id];
  return { organization, title, year, address, read };
}
