import process from 'node:process';

/** Where a command speaks: answers go to `say`, everything else (progress, trouble) to `tell`. */
export interface Console {
  say(line: string): void;
  tell(line: string): void;
  /** A bar that redraws itself on a terminal; one plain line per `label` elsewhere. */
  progress(label: string, done: number, of: number): void;
}

const barWidth = 24;

export const terminalConsole = (out = process.stdout, aside = process.stderr): Console => {
  let drawn = false;
  let lastLabel = '';
  const wipe = () => {
    if (drawn) aside.write('\r\u001b[2K');
    drawn = false;
  };
  return {
    say(line) {
      wipe();
      out.write(`${line}\n`);
    },
    tell(line) {
      wipe();
      aside.write(`${line}\n`);
    },
    progress(label, done, of) {
      if (aside.isTTY) {
        const filled = Math.round((done / Math.max(of, 1)) * barWidth);
        aside.write(`\r\u001b[2K[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${label}`);
        drawn = true;
      } else if (label !== lastLabel) {
        aside.write(`${label}\n`);
      }
      lastLabel = label;
    },
  };
};
