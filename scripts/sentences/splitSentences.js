const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** What parts texts that are no one sentence: cells, items of a line, lines. */
const BETWEEN_ITEMS = /\s*(?:\n|\t|\r| · )\s*/;

/** A sentence may begin with code or with a small letter in quotation marks, which the segmenter takes for its middle. */
const BEFORE_CODE = /(?<=[.!?][)”’"]?)\s+(?=[`“"])/;

/**
 * The sentences of a text, trimmed; a line, a cell or an item between middle dots is its own.
 * @param {string} text
 * @returns {string[]}
 */
export function splitSentences(text) {
  return text
    .split(BETWEEN_ITEMS)
    .flatMap((item) => item.split(BEFORE_CODE))
    .flatMap((item) => [...segmenter.segment(item)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/**
 * Words of a sentence: what has a letter or a digit between two spaces. Code counts as one word, and so does each of the names
 * given.
 * @param {string} sentence
 * @param {readonly string[]} [names] longest first
 */
export function wordCount(sentence, names = []) {
  const withoutCode = sentence.replace(/`[^`]*`/g, 'code');
  const text = names.reduce((left, name) => left.replaceAll(name, 'name'), withoutCode);
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}…]/u.test(word)).length;
}
