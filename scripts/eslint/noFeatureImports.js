import path from 'node:path';

const FEATURE = /(?:^|\/)src\/app\/features\/([^/]+)(?:\/|$)/;

/** The feature folder a file lies in, or null. @param {string} file */
function featureOf(file) {
  return FEATURE.exec(file.replaceAll('\\', '/'))?.[1] ?? null;
}

/**
 * Linter rule: a feature of the workbench never imports another feature; what two need moves up to src/app.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noFeatureImports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      wall: "Feature '{{from}}' must not import feature '{{to}}': move what both need up to src/app.",
    },
  },
  create(context) {
    const from = featureOf(context.filename);
    if (from === null) return {};
    const check = (/** @type {any} */ node) => {
      const target = node.source?.value;
      if (typeof target !== 'string' || !target.startsWith('.')) return;
      const to = featureOf(path.resolve(path.dirname(context.filename), target));
      if (to !== null && to !== from) context.report({ node, messageId: 'wall', data: { from, to } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
