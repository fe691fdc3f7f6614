import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Types of fields whose content changes though the field itself is never set again. */
const contents = /^(readonly )?(\w+Array\b|Map<|Set<)/;

/**
 * The fields of a class that its methods change: those that are not `readonly`, and arrays and maps that are filled. What
 * a class is made from, and keeps, is `readonly`.
 */
export function stateFields(file: string, className: string): string[] {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = source.statements.find(
    (node): node is ts.ClassDeclaration => ts.isClassDeclaration(node) && node.name?.text === className,
  );
  if (found === undefined) throw new Error(`${file} declares no class ${className}`);
  return found.members
    .filter(ts.isPropertyDeclaration)
    .filter(isState)
    .map((field) => field.name.getText());
}

function isState(field: ts.PropertyDeclaration): boolean {
  const isReadonly = field.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
  if (!isReadonly) return true;
  return contents.test(field.type?.getText() ?? typeOfNew(field));
}

function typeOfNew({ initializer }: ts.PropertyDeclaration): string {
  return initializer !== undefined && ts.isNewExpression(initializer)
    ? `${initializer.expression.getText()}<`
    : '';
}
