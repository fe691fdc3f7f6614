import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { markdownTexts, wordsOfMarkdown } from '../../scripts/sentences/markdownTexts.js';
import {
  roomsElsewhere,
  roomsOfPage,
  scenarioFiles,
  sentencesOfScenario,
  sentencesOfSource,
  sourceFiles,
  type Sentence,
} from '../../scripts/sentences/places.js';
import { splitSentences, wordCount } from '../../scripts/sentences/splitSentences.js';
import { projectRoot } from '../cli/support/winterproof.ts';
import { houseFaults } from './houseFaults.ts';
import { everywhere, onThePage, type HousePhrase } from './housePhrases.ts';

const inDocuments = 35;
const onPage = 25;

const read = (file: string) => fs.readFileSync(path.join(projectRoot, file), 'utf8');

/** README, the documents, what is said of scenarios, and the changes since the last release. */
const documents = [
  'README.md',
  'CHANGELOG.md',
  'scenarios/README.md',
  ...fs
    .readdirSync(path.join(projectRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.split(path.sep).join('/')}`),
];

const pageFiles = roomsOfPage.flatMap(sourceFiles);
const otherFiles = roomsElsewhere.flatMap(sourceFiles);

/** What is under the rule: of the changes only what is not released. */
function underTheRule(file: string): string {
  if (file !== 'CHANGELOG.md') return read(file);
  const unreleased = read(file)
    .split(/^(?=## )/m)
    .find((part) => part.startsWith('## Unreleased'));
  return unreleased ?? '';
}

function longer(sentences: readonly Sentence[], most: number): string[] {
  return sentences
    .filter(({ text }) => wordCount(text) > most)
    .map(({ file, line, text }) => `${file}:${line} (${wordCount(text)} words) ${text}`);
}

function sentencesOf(file: string): Sentence[] {
  return markdownTexts(underTheRule(file)).flatMap(({ line, text }) =>
    splitSentences(text).map((sentence) => ({ file, line, text: sentence })),
  );
}

function housePhrases(sentences: readonly Sentence[], phrases: readonly HousePhrase[]): string[] {
  return sentences.flatMap(({ file, line, text }) =>
    houseFaults(text, phrases).map((fault) => `${file}:${line} ${fault} | ${text}`),
  );
}

describe('sentences of the documents', () => {
  it('have no more than 35 words', () => {
    expect(longer(documents.flatMap(sentencesOf), inDocuments)).toEqual([]);
  });

  it('have no house phrases and no space before %', () => {
    // the document about writing shows them in its tables
    const files = documents.filter((file) => file !== 'docs/writing.md');
    const lines = files.flatMap((file) =>
      wordsOfMarkdown(underTheRule(file)).map(({ line, text }) => ({ file, line, text })),
    );
    expect(housePhrases(lines, everywhere)).toEqual([]);
  });
});

describe('sentences of the scenarios', () => {
  const said = scenarioFiles().flatMap(sentencesOfScenario);

  it('have no more than 35 words, no house phrases and no space before %', () => {
    expect(said.length).toBeGreaterThan(1_000);
    expect([...longer(said, inDocuments), ...housePhrases(said, everywhere)]).toEqual([]);
  });
});

describe('sentences in the source', () => {
  const ofPage = pageFiles.flatMap(sentencesOfSource);
  const others = otherFiles.flatMap(sentencesOfSource);

  it('have no more than 25 words on the page, and 35 elsewhere', () => {
    expect([...longer(ofPage, onPage), ...longer(others, inDocuments)]).toEqual([]);
  });

  it('have no house phrases and no space before %', () => {
    expect([
      ...housePhrases(ofPage, [...everywhere, ...onThePage]),
      ...housePhrases(others, everywhere),
    ]).toEqual([]);
  });
});
