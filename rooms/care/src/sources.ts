import { GUIDELINE_SOURCES } from './sources/guidelines.ts';
import { LAW_SOURCES } from './sources/law.ts';
import { LINE_SOURCES } from './sources/lines.ts';
import { PRODUCT_SOURCES } from './sources/products.ts';
import { STATISTIC_SOURCES } from './sources/statistics.ts';
import { STUDY_SOURCES } from './sources/studies.ts';
import { SUPPORT_SOURCES } from './sources/support.ts';

export type { HowRead, Source } from './sources/source.ts';

/** Every document this room leans on. A document that was not read does not stand here. */
export const SOURCES = {
  ...LAW_SOURCES,
  ...GUIDELINE_SOURCES,
  ...STUDY_SOURCES,
  ...PRODUCT_SOURCES,
  ...STATISTIC_SOURCES,
  ...LINE_SOURCES,
  ...SUPPORT_SOURCES,
} as const;

export type SourceId = keyof typeof SOURCES;
