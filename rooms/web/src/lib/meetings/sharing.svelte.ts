/** Which share panel of the page is open: one at a time. */
export const sharing = $state<{ by: symbol | undefined }>({ by: undefined });
