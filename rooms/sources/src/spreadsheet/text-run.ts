/**
 * Gathers the text of a string item, `<si>` or `<is>`: one `<t>`, or a `<t>` in each rich-text run. The
 * pronunciation hints of `<rPh>` are no part of the text.
 */
export interface TextRun {
  start(): void;
  open(name: string): void;
  text(text: string): void;
  close(name: string): void;
  /** The text so far, with the length checked as it grows. */
  readonly value: string;
}

export function createTextRun(mostLength: number, tooLong: (length: number) => Error): TextRun {
  let value = '';
  let inText = false;
  let hints = 0;
  return {
    start() {
      value = '';
      inText = false;
      hints = 0;
    },
    open(name) {
      if (name === 'rPh') hints++;
      inText = name === 't' && hints === 0;
    },
    text(text) {
      if (!inText) return;
      if (value.length + text.length > mostLength) throw tooLong(value.length + text.length);
      value += text;
    },
    close(name) {
      if (name === 'rPh') hints--;
      if (name === 't') inText = false;
    },
    get value() {
      return value;
    },
  };
}
