// A console for tests: it keeps what was said.
import type { Console } from './console.ts';

export interface RecordingConsole extends Console {
  readonly said: string[];
  readonly told: string[];
}

export const recordingConsole = (): RecordingConsole => {
  const said: string[] = [];
  const told: string[] = [];
  return { said, told, say: (line) => said.push(line), tell: (line) => told.push(line), progress: () => {} };
};
