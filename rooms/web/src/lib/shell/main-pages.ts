import { m } from '#words';

interface MainPage {
  /** Without the language. */
  readonly path: string;
  readonly name: () => string;
}

/** Where the header leads from every page, in the order in which people need it. */
export const mainPages: readonly MainPage[] = [
  { path: '/find', name: () => m.shell_find() },
  { path: '/today', name: () => m.today_name() },
  { path: '/guide', name: () => m.guide_name() },
];
