import ts from 'typescript';

/** @typedef {{ line: number, text: string }} LiteralText */

const GAP = '…';

/** Attributes and properties that a reader sees even where they are one word. */
const SEEN =
  /^(label|title|aria-?label|placeholder|heading|caption|summary|description|help|words|said|text|name)$/i;
/** Attributes that no reader sees. */
const UNSEEN =
  /^(className|id|key|type|href|role|d|viewBox|transform|style|points|rel|target|slot|data-.*|aria-(?:labelledby|describedby|controls|live))$/;
/** Calls whose words are for programmers, or for the machine. */
const MACHINE_CALLS =
  /^(Error|RangeError|TypeError|RegExp|querySelector|querySelectorAll|matchMedia|import|require|addEventListener|getItem|setItem|lazy|replaceAll|split|join|startsWith|endsWith|includes)$/;

/**
 * The texts of a source file that a reader may meet, in their order, with their lines: string literals, templates and sums of
 * strings with "…" for what is put in, and the words of an element together with those of the elements inside them.
 * @param {string} file its name says whether it has elements
 * @param {string} source
 * @returns {LiteralText[]}
 */
export function literalTexts(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  /** @type {LiteralText[]} */
  const texts = [];
  /** @param {ts.Node} node @param {string} text @param {boolean} isSeen */
  const note = (node, text, isSeen) => {
    // a line of an example or a list is its own; other breaks only fit the width
    const words = text
      .replace(/\n(?=\s*(?:\n|winterproof |\d+ {2,}))/g, '\v')
      .replace(/[^\S\v\u00a0\u202f]+/g, ' ')
      .replace(/\v+/g, '\n')
      .trim();
    if (!(isSeen ? /\p{L}{2}/u : SPEECH).test(words)) return;
    texts.push({ line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1, text: words });
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (isForTheMachine(node)) return;
    if ((ts.isJsxElement(node) || ts.isJsxFragment(node)) && hasWords(node)) {
      note(node, elementText(node), true);
      insides(node).forEach(visit);
    } else if (isText(node)) {
      note(node, textOf(node), isSeenHere(node));
      partsPutIn(node).forEach(visit);
    } else if (!ts.isJsxText(node)) {
      ts.forEachChild(node, visit);
    }
  };
  visit(tree);
  return texts;
}

/** Two words, or a word and something put in, with a space between. */
const SPEECH = /(?=.*\p{L}{2})[\p{L}\p{N}….,;:!?)”’"'%]\s+[(“‘"'\p{L}\p{N}…£+−–]/su;

/** @param {ts.Node} node */
function isForTheMachine(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isJsxAttribute(node)) return UNSEEN.test(node.name.getText());
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const called = node.expression;
  return MACHINE_CALLS.test(ts.isPropertyAccessExpression(called) ? called.name.text : called.getText());
}

/** @param {ts.Node} node @returns {node is ts.StringLiteral | ts.TemplateExpression | ts.BinaryExpression} */
function isText(node) {
  if (ts.isStringLiteralLike(node)) return !isNameOrCase(node);
  if (ts.isTemplateExpression(node)) return true;
  return (
    isSum(node) && parts(node).some((part) => ts.isStringLiteralLike(part) || ts.isTemplateExpression(part))
  );
}

/** Whether a string is a key, or what a value is compared with. @param {ts.StringLiteralLike} node */
function isNameOrCase(node) {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  if (ts.isBinaryExpression(parent)) return COMPARISONS.has(parent.operatorToken.kind);
  return ts.isCaseClause(parent) || ts.isElementAccessExpression(parent) || ts.isLiteralTypeNode(parent);
}

const COMPARISONS = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** @param {ts.Node} node @returns {node is ts.BinaryExpression} */
function isSum(node) {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

/** What is added up, from left to right. @param {ts.Node} node @returns {ts.Node[]} */
function parts(node) {
  return isSum(node) ? [...parts(node.left), ...parts(node.right)] : [node];
}

/** @param {ts.Node} node @returns {string} */
function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => GAP + literal.text).join('');
  }
  return isSum(node) ? parts(node).map(textOf).join('') : GAP;
}

/** What a text has put in, which may have words of its own. @param {ts.Node} node @returns {ts.Node[]} */
function partsPutIn(node) {
  if (ts.isTemplateExpression(node)) return node.templateSpans.map(({ expression }) => expression);
  if (!isSum(node)) return [];
  return parts(node).flatMap((part) => (isText(part) ? partsPutIn(part) : [part]));
}

/** Whether one word here is read by somebody. @param {ts.Node} node */
function isSeenHere(node) {
  let { parent } = node;
  while (
    ts.isConditionalExpression(parent) ||
    ts.isJsxExpression(parent) ||
    ts.isParenthesizedExpression(parent)
  ) {
    parent = parent.parent;
  }
  if (ts.isJsxElement(parent) || ts.isJsxFragment(parent)) return true;
  return (ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent)) && SEEN.test(parent.name.getText());
}

/** @param {ts.JsxElement | ts.JsxFragment} element */
function hasWords({ children }) {
  return children.some((child) => ts.isJsxText(child) && /\p{L}/u.test(child.text));
}

/** The words of an element with those of the elements among them. @param {ts.JsxElement | ts.JsxFragment} element @returns {string} */
function elementText({ children }) {
  return children
    .map((child) => {
      // a break of the line in the source is a space, or nothing beside an element
      if (ts.isJsxText(child)) return child.text.replace(/\s*\n\s*/g, ' ');
      if (ts.isJsxElement(child) || ts.isJsxFragment(child)) return elementText(child);
      if (!ts.isJsxExpression(child)) return '';
      return child.expression === undefined ? '' : isText(child.expression) ? textOf(child.expression) : GAP;
    })
    .join('');
}

/** What lies inside an element and has texts that are not in its own: attributes, and what is put in. @param {ts.JsxElement | ts.JsxFragment} element @returns {ts.Node[]} */
function insides(element) {
  const own = ts.isJsxElement(element) ? [element.openingElement] : [];
  const put = element.children.flatMap((child) => {
    if (ts.isJsxElement(child) || ts.isJsxFragment(child)) return insides(child);
    if (ts.isJsxSelfClosingElement(child)) return [child];
    if (!ts.isJsxExpression(child) || child.expression === undefined) return [];
    return isText(child.expression) ? partsPutIn(child.expression) : [child.expression];
  });
  return [...own, ...put];
}
