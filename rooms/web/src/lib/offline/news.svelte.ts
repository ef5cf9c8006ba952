import type { Manifest } from '@waymark/directory';

interface News {
  /** False once the server could not be reached, until it can be again. */
  reachable: boolean;
  /** The list on this device. */
  kept: Manifest | undefined;
  /** A list that came while another one is being read. */
  arrived: Manifest | undefined;
  /** The list is in a form that came after this page. */
  pageIsOlder: boolean;
  /** Why nothing could be kept at the last try: the browser cannot, or the device would not, or the line broke off. */
  trouble: 'unable' | 'refused' | 'unreachable' | undefined;
}

/** What this page knows about what is kept on the device. */
export const news = $state<News>({
  reachable: true,
  kept: undefined,
  arrived: undefined,
  pageIsOlder: false,
  trouble: undefined,
});
