declare module 'virtual:shell-files' {
  import type { ShellFile } from '#lib/offline/shell-file.ts';
  export const files: readonly ShellFile[];
}
