/** @typedef {{ line: number, text: string }} MarkdownText */

const ITEM = /^\s*(?:[-*+]|\d+\.)\s+/;
const OUTSIDE = /^\s*(?:#|\||<!--|!\[|<)/;

/**
 * The paragraphs and list items of a Markdown page as plain text with the line on which each begins; headings, tables, code
 * blocks, comments and pictures are left out. Code within a line keeps its backticks.
 * @param {string} page
 * @returns {MarkdownText[]}
 */
export function markdownTexts(page) {
  /** @type {MarkdownText[]} */
  const texts = [];
  let isCode = false;
  let isOpen = false;
  page.split('\n').forEach((line, at) => {
    if (/^\s*```/.test(line)) isCode = !isCode;
    if (isCode || /^\s*```/.test(line) || OUTSIDE.test(line) || line.trim() === '') {
      isOpen = false;
    } else if (isOpen && !ITEM.test(line)) {
      texts[texts.length - 1].text += ` ${line.trim()}`;
    } else {
      texts.push({ line: at + 1, text: line.replace(ITEM, '').trim() });
      isOpen = true;
    }
  });
  return texts.map(({ line, text }) => ({ line, text: plain(text) }));
}

/** The words without the marks for links and stress. @param {string} text */
function plain(text) {
  return text.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*{1,2}([^*]+)\*{1,2}/g, '$1');
}

/**
 * The lines of a page with the words of headings and tables too, without code, quotations and comments.
 * @param {string} page
 * @returns {MarkdownText[]}
 */
export function wordsOfMarkdown(page) {
  let isCode = false;
  return page.split('\n').flatMap((line, at) => {
    const isFence = /^\s*```/.test(line);
    if (isFence) isCode = !isCode;
    if (isCode || isFence || /^\s*<!--/.test(line)) return [];
    return [{ line: at + 1, text: plain(line).replace(/`[^`]*`|“[^”]*”/g, '') }];
  });
}
