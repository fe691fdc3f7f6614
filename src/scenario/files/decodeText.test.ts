import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => {
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded.text : null;
};

describe('decodeText', () => {
  it('reads every text back from UTF-8, with or without a byte order mark, and from UTF-16 of both orders', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, (one) => {
        const whole = `{${one}`;
        const units = `\uFEFF${whole}`;
        const little = new Uint8Array(units.length * 2);
        for (let at = 0; at < units.length; at += 1) {
          little[2 * at] = units.charCodeAt(at) & 0xff;
          little[2 * at + 1] = units.charCodeAt(at) >> 8;
        }
        const big = little.map((_, at) => little[at ^ 1]);
        expect(textOf(little)).toBe(whole);
        expect(textOf(big)).toBe(whole);
        if (whole.includes('\0') && whole.indexOf('\0') < 4) return;
        expect(textOf(utf8(whole))).toBe(whole);
        expect(textOf(utf8(`\uFEFF${whole}`))).toBe(whole);
      }),
    );
  });

  it('agrees with the platform on which bytes are UTF-8', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const isStrict = (bytes: Uint8Array) => {
      try {
        strict.decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    const byte = fc.constantFrom(
      ...[0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf],
      ...[0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff],
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 6 }), (rest) => {
        const bytes = Uint8Array.from([0x7b, ...rest]);
        expect(decodeText(bytes).ok).toBe(isStrict(bytes));
      }),
      { numRuns: 500 },
    );
  });

  it('says the byte of another encoding with its line and column', () => {
    const bytes = Uint8Array.from([...utf8('{\n  "title": "Zo'), 0xeb, ...utf8('"\n}')]);
    expect(decodeText(bytes)).toMatchObject({
      ok: false,
      problems: [{ found: 'byte EB in line 2, column 15, after ""title": "Zo"' }],
    });
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x7b])).ok).toBe(false);
    expect(decodeText(Uint8Array.from([0x7b, 0, 0x7d, 0])).ok).toBe(false);
  });
});
