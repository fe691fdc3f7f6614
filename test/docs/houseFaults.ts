import { scenarioFiles, textOfFile } from '../../scripts/sentences/places.js';
import { splitSentences, wordCount } from '../../scripts/sentences/splitSentences.js';
import { everywhere, onThePage, type HousePhrase } from './housePhrases.ts';

const spacedPercent = /[\d…][ \u00a0\u202f]%/;
/** Words of a sentence on the page; the lead sentence may have five more. */
const onPage = 25;
const inLead = 30;

/** What a sentence says that no text may say: each house phrase with its plain word, and a space before "%". */
export function houseFaults(text: string, phrases: readonly HousePhrase[]): string[] {
  const found = phrases
    .filter(({ house }) => house.test(text))
    .map(({ house, plain }) => `${String(house.exec(text)?.[0])}, say: ${plain}`);
  return spacedPercent.test(text) ? [...found, 'a space before %'] : found;
}

/**
 * The same of texts as the page shows them, with sentences that are too long. Each name counts as one word; what scenarios and
 * sources say of themselves is not the page's own and may be longer.
 */
export function pageFaults(texts: readonly string[], names: readonly string[]): string[] {
  const written = scenarioFiles().map(textOfFile).join('\n');
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return texts.flatMap(splitSentences).flatMap((sentence) => {
    const words = wordCount(sentence, longestFirst);
    const isOwn = !written.includes(JSON.stringify(sentence).slice(1, -1));
    const most = /\bNot a forecast\b|\bin 100 winters\b/.test(sentence) ? inLead : onPage;
    const faults = houseFaults(sentence, [...everywhere, ...onThePage]);
    return [...(isOwn && words > most ? [`${words} words`] : []), ...faults].map(
      (fault) => `${fault} | ${sentence}`,
    );
  });
}
