/** Which groups of filters stand open, so that a list one comes back to is as long as it was left. */
export const openGroups: Record<string, boolean> = $state({});
