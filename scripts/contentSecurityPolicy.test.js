import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, LIBRARY_STYLES } from './contentSecurityPolicy.js';
import { inProject } from './projectRoot.js';

/** The rules inside a style, without layout, to find it in the library's source. @param {string} style */
const declarationsOf = (style) => [...style.matchAll(/[\w-]+: [^;]+;/g)].map(([declaration]) => declaration);

describe('contentSecurityPolicy', () => {
  it('allows nothing but the own origin', () => {
    expect(contentSecurityPolicy).toMatch(
      /^default-src 'none'; script-src 'self' [^;]*; connect-src 'self';/,
    );
    expect(contentSecurityPolicy).toContain("base-uri 'none'; form-action 'none'");
    expect(contentSecurityPolicy).not.toMatch(/\*|https?:/);
  });

  it('allows WebAssembly among the scripts, and nothing else that is unsafe', () => {
    const directives = contentSecurityPolicy.split('; ').filter((directive) => directive.includes('unsafe'));
    expect(directives).toEqual(["script-src 'self' 'wasm-unsafe-eval'"]);
  });

  // A new version of the library may insert other styles: this test says so before a browser does.
  it('knows every style that the library inserts', () => {
    const root = inProject('node_modules', 'react-aria', 'dist', 'private');
    const files = fs
      .readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.mjs'));
    const sources = files.map((file) => fs.readFileSync(`${root}/${file}`, 'utf8'));
    const inserting = sources.filter((source) => /createElement\(['"]style['"]\)/.test(source));
    expect(inserting).toHaveLength(LIBRARY_STYLES.length);
    for (const style of LIBRARY_STYLES) {
      const isThere = (/** @type {string} */ source) =>
        declarationsOf(style).every((text) => source.includes(text));
      expect(inserting.filter(isThere)).toHaveLength(1);
    }
  });
});
