/** A file of a release, by the path it is asked for. */
export interface ShellFile {
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Code without which the first pages do not work. */
  readonly first?: boolean;
}
