import { readdirSync, readFileSync } from 'node:fs';

type Message = string | readonly { match: Readonly<Record<string, string>> }[];

const FOLDER = new URL('../rooms/web/messages/', import.meta.url);

function sentencesOf(language: string): ReadonlySet<string> {
  const sentences = readdirSync(FOLDER).flatMap((area) => {
    const words: Record<string, Message> = JSON.parse(
      readFileSync(new URL(`${area}/${language}.json`, FOLDER), 'utf8'),
    );
    return Object.entries(words).flatMap(([key, message]) => {
      if (key === '$schema') return [];
      return typeof message === 'string' ? [message] : message.flatMap((part) => Object.values(part.match));
    });
  });
  return new Set(sentences.filter((sentence) => !sentence.includes('{') && sentence.split(' ').length >= 3));
}

// Proper names stay what they are in both languages.
const NAMES = new Set(['SIL Open Font License']);

const SENTENCES = { en: sentencesOf('en'), es: sentencesOf('es') } as const;

/** Sentences of ours on a page that belong to the other language. `text` is what the page shows. */
export function inOtherLanguage(text: string, language: 'en' | 'es'): readonly string[] {
  const own = SENTENCES[language];
  const shown = text.replaceAll(/\s+/g, ' ');
  return [...SENTENCES[language === 'en' ? 'es' : 'en']].filter(
    (sentence) => !own.has(sentence) && !NAMES.has(sentence) && shown.includes(sentence),
  );
}
