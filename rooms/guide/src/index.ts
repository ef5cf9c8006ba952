export { STANDINGS } from './claims.ts';
export { type Footnote, footnotesOf } from './footnotes.ts';
export { findPage, type Guide, type GuideFiles, loadGuide } from './guide.ts';
export { loadPage, pageFile, readPageFile } from './load-page.ts';
export {
  type Audience,
  type Block,
  type FrontMatter,
  type Inline,
  type Item,
  LANGUAGES,
  type Language,
  type Page,
  type PlainBlock,
  type Tone,
} from './page.ts';
export { PAGE_ORDER, type Slug } from './page-order.ts';
export { type PageStatus, pageStatus } from './page-status.ts';
export { citationsOf, linksOf, textOf, type Unit, unitsOf } from './plain-text.ts';
export { explain, type Problem, type Result, type Rule } from './problem.ts';
export { type ReadingEase, readingEase } from './reading-ease.ts';
export { type GuideAnswer, type GuideHit, makeGuideSearch, searchGuide } from './search-guide.ts';
export { type GuideIndex, guideIndex, type IndexPage, type IndexPlace } from './search-index.ts';
export type { SnippetPart } from './snippet.ts';
export type { HowRead, Source, Sources } from './sources.ts';
export { type Standing, type StandingClaim, standingClaims } from './standing-claims.ts';
