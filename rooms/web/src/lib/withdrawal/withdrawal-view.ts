import {
  BODY,
  CAN_IT_KILL,
  CAPTION,
  DANGER_NOW,
  DANGER_TODAY,
  type Drug,
  drawablePhases,
  HELPS,
  HOME_REMEDIES,
  type Language,
  MEDETOMIDINE_NOTICE,
  MIND,
  PHASE_LABELS,
  type PhaseId,
  type Span,
  STARTING_AFTER_FENTANYL,
  SYMPTOM_IDS,
  SYMPTOMS,
  WITHDRAWAL_PROFILES,
  type WithdrawalProfile,
} from '@waymark/care';
import type { Footnote } from '@waymark/guide';
import { type ClaimView, openNotebook } from '#lib/claims/notebook.ts';
import { type Lane, laneOf } from './timeline.ts';

/** From and to in the unit that reads best; `undefined` where no number may be shown. */
export type Range = { readonly unit: 'hours' | 'days'; readonly from: number; readonly to: number };

export interface DrugView {
  readonly drug: Drug;
  readonly name: string;
  readonly starts: Range | undefined;
  readonly hardest: Range | undefined;
  readonly over: Range | undefined;
  /** Numbers of the notes on which the ranges lean. */
  readonly notes: readonly number[];
  readonly note: ClaimView;
  readonly lane: Lane | undefined;
}

export interface PhaseView {
  readonly id: PhaseId;
  readonly label: string;
  /** When it is, for each drug whose hours were read. */
  readonly times: readonly { readonly name: string; readonly range: Range }[];
  readonly body: readonly string[];
  readonly mind: readonly string[];
  readonly helps: readonly ClaimView[];
}

export interface WithdrawalView {
  readonly caption: ClaimView;
  /** For 911 or an ER at once. */
  readonly dangerNow: readonly ClaimView[];
  readonly dangerToday: readonly ClaimView[];
  readonly canItKill: readonly ClaimView[];
  readonly medetomidine: ClaimView;
  readonly drugs: readonly DrugView[];
  readonly phases: readonly PhaseView[];
  readonly afterFentanyl: readonly ClaimView[];
  readonly home: readonly ClaimView[];
  /** Names of the symptoms of the log, for the sheet to fill in by hand. */
  readonly symptoms: readonly string[];
  readonly notes: readonly Footnote[];
}

const HOURS_READ_BEST_H = 48;
const DAY_H = 24;

/** Everything on the page in one language; sources are numbered in the order of reading. */
export function viewWithdrawal(language: Language): WithdrawalView {
  const book = openNotebook(language);
  const view = (claims: Parameters<typeof book.view>[0][]) => claims.map((claim) => book.view(claim));
  return {
    afterFentanyl: view([...STARTING_AFTER_FENTANYL]),
    dangerNow: view([...DANGER_NOW]),
    dangerToday: view([...DANGER_TODAY]),
    medetomidine: book.view(MEDETOMIDINE_NOTICE),
    canItKill: view([...CAN_IT_KILL]),
    caption: book.view(CAPTION),
    drugs: WITHDRAWAL_PROFILES.map((profile) => {
      const { drug, name, onsetH, peakH, acuteDays, note } = profile;
      return {
        drug,
        name: name[language],
        starts: hours(onsetH),
        hardest: daysOf(peakH),
        over: days(acuteDays),
        notes: [...new Set([onsetH, peakH, acuteDays].flatMap((span) => notesOf(span, book.view)))],
        note: book.view(note),
        lane: laneOf(profile),
      };
    }),
    phases: (Object.keys(PHASE_LABELS) as PhaseId[]).map((id) => ({
      id,
      label: PHASE_LABELS[id][language],
      times: WITHDRAWAL_PROFILES.flatMap((profile) => timeOf(profile, id, language)),
      body: BODY[id].map((symptom) => symptom[language]),
      mind: MIND[id].map((symptom) => symptom[language]),
      helps: view([...HELPS[id]]),
    })),
    home: view([...HOME_REMEDIES]),
    symptoms: SYMPTOM_IDS.map((id) => SYMPTOMS[id][language]),
    notes: book.footnotes(),
  };
}

function isRead(span: Span | undefined): span is Span {
  return span?.standing === 'read';
}

function hours(span: Span | undefined): Range | undefined {
  return isRead(span) ? { unit: 'hours', from: span.from, to: span.to } : undefined;
}

function days(span: Span | undefined): Range | undefined {
  return isRead(span) ? { unit: 'days', from: span.from, to: span.to } : undefined;
}

/** Hours as the days they fall on: hour 36 is on day 2. */
function daysOf(span: Span | undefined): Range | undefined {
  return isRead(span) ? inDays(span.from, span.to) : undefined;
}

function inDays(from: number, to: number): Range {
  return { unit: 'days', from: Math.ceil(from / DAY_H), to: Math.ceil(to / DAY_H) };
}

/** The last phase has no published end, so it is told in words alone. */
function timeOf(profile: WithdrawalProfile, id: PhaseId, language: Language) {
  const phase = drawablePhases(profile).find((each) => each.id === id);
  if (!phase || phase.openEnd) return [];
  const { startH, endH } = phase;
  const range: Range =
    endH <= HOURS_READ_BEST_H ? { unit: 'hours', from: startH, to: endH } : inDays(startH, endH);
  return [{ name: profile.name[language], range }];
}

function notesOf(span: Span | undefined, view: ReturnType<typeof openNotebook>['view']): readonly number[] {
  if (!isRead(span)) return [];
  return view({ text: { en: '', es: '' }, sources: span.sources, standing: 'read' }).notes;
}
