import { findPart } from '../../src/scenario/paths/partPath.ts';
import { type Register, readRegister } from '../../src/scenario/register.ts';
import type { Provenance } from '../../src/scenario/schema/provenance.ts';
import type { LibraryDocument, Scenario } from '../../src/scenario/schema/scenario.ts';
import { agreement, checkedTable } from './kentChecks.ts';
import { shippedDocument, shippedScenario, shippedText } from './shippedFiles.ts';

/** A base case of docs/kent.md: a scenario, and the files whose numbers are listed under it. */
interface Case {
  scenario: string;
  files: string[];
}

const cases: Case[] = [
  { scenario: 'kent-2025-26', files: ['kent-2025-26'] },
  { scenario: 'kent-2025-26-six-week-aim', files: ['six-week-aim'] },
  { scenario: 'kent-2023-24', files: ['winter-2023-24'] },
  { scenario: 'kent-2022-23', files: ['service-2021-23', 'homecare-market-2021-24', 'winter-2022-23'] },
  { scenario: 'kent-2021-22', files: ['winter-2021-22'] },
  { scenario: 'kent-homecare-2021-24', files: ['kent-homecare-2021-24'] },
];

type Recorded = Extract<Provenance, { kind: 'evidence' | 'derived' }>;
type Assumed = Extract<Provenance, { kind: 'assumption' }>;
type Entry<T> = [path: string, provenance: T];

const register = shippedRegister();

/** The tables of docs/kent.md that come from the files: of every base case what is recorded and what is assumed. */
export function kentTables(): string {
  return [...cases.map(tablesOfCase), sourcesTable()].join('\n\n');
}

function tablesOfCase({ scenario: id, files }: Case): string {
  const scenario = shippedScenario(id);
  const entries = files.flatMap((file) => provenanceOf(shippedDocument(`kent/${file}.json`)));
  const isRecorded = (entry: Entry<Provenance>): entry is Entry<Recorded> => entry[1].kind !== 'assumption';
  const isAssumed = (entry: Entry<Provenance>): entry is Entry<Assumed> => entry[1].kind === 'assumption';
  const isNumber = ([path]: Entry<Provenance>) => path !== 'targets' && path !== 'observed';
  const numbers = entries.filter(isNumber);
  const recorded = numbers.filter(isRecorded).map((entry) => recordedCells(scenario, entry));
  const assumed = numbers.filter(isAssumed).map((entry) => assumedCells(scenario, entry));
  return [
    `### ${scenario.title} (\`${id}\`)`,
    `From ${files.map((file) => `\`kent/${file}.json\``).join(', ')}.`,
    `**From the record**\n\n${table(['Number', 'Value', 'How', 'Figure: value; source, place'], joined(recorded))}`,
    `**Assumptions**\n\n${table(['Number', 'Value', 'Plausible', 'Reason'], joined(assumed))}`,
    ...targetsTable(scenario),
  ].join('\n\n');
}

function provenanceOf(document: LibraryDocument): Entry<Provenance>[] {
  return document.kind === 'derived' ? [] : Object.entries(document.provenance);
}

function recordedCells(scenario: Scenario, [path, entry]: Entry<Recorded>): string[] {
  const how = entry.kind === 'derived' ? entry.sum : 'as recorded';
  const note = entry.note === undefined ? '' : ` (${entry.note})`;
  return [nameOf(scenario, path), valueOf(scenario, path), `${how}${note}`, figuresInWords(entry.figures)];
}

function assumedCells(scenario: Scenario, [path, entry]: Entry<Assumed>): string[] {
  const figures = entry.figures.length > 0 ? ` (${entry.figures.join(', ')})` : '';
  const range = entry.range === undefined ? 'a definition' : rangeInWords(entry.range);
  return [nameOf(scenario, path), valueOf(scenario, path), range, `${entry.reason}${figures}`];
}

function rangeInWords({ low, high, as }: NonNullable<Assumed['range']>): string {
  return as === 'factor' ? `× ${low} to ${high}` : `${low} to ${high}`;
}

function targetsTable({ id, targets }: Scenario): string[] {
  if (targets.length === 0) return [];
  const rows = targets.map(({ name, source }) => {
    const words = source.kind === 'derived' ? source.sum : source.kind === 'assumption' ? source.reason : '';
    return [name, [words, figuresInWords(source.figures)].filter((part) => part !== '').join('; ')];
  });
  const { count, head, rows: checked } = checkedTable(id);
  return [
    `**Compared with the record.** ${count}\n\n${table(head, checked)}`,
    `**Where the recorded figures come from**\n\n${table(['Figure', 'From'], rows)}`,
  ];
}

/** Rows that differ in nothing but what they are of stand in one. */
function joined(rows: string[][]): string[][] {
  const byRest = new Map<string, string[][]>();
  for (const row of rows) {
    const rest = row.slice(1).join('|');
    byRest.set(rest, [...(byRest.get(rest) ?? []), row]);
  }
  return [...byRest.values()].map((same) => [same.map(([name]) => name).join('; '), ...same[0].slice(1)]);
}

/** "Enablement at home: `startsPerDay`", by the names that the file gives. */
function nameOf(scenario: Scenario, path: string): string {
  const [list, id, ...rest] = path.split('.');
  const part = id === undefined ? undefined : at(scenario, `${list}.${id}`);
  if (list === 'initialState') return `Opening stock: ${openingName(part, id)}${code(rest)}`;
  const name = isRecord(part) && typeof part.name === 'string' ? part.name : undefined;
  if (name === undefined) return code([list, id, ...rest].filter((word) => word !== undefined)).trim();
  const effect = rest.indexOf('effects');
  const described = effect >= 0 && rest.length > effect + 1 ? at(scenario, path) : undefined;
  if (isRecord(described)) return `${name}: effect on ${targetOf(described)}`;
  return `${name}:${code(rest)}`;
}

function openingName(part: unknown, id: string): string {
  return isRecord(part) ? [part.stage, part.class].filter((word) => word !== undefined).join(', ') : id;
}

function targetOf({ lever, stream, stage, group, area, class: ofClass }: Record<string, unknown>): string {
  const target = [stream ?? stage ?? group, ofClass, area].filter((word) => word !== undefined).join(', ');
  return `\`${String(lever)}\` of ${target}`;
}

function code(words: string[]): string {
  return words.length === 0 ? '' : ` \`${words.join('.')}\``;
}

const longest = 150;

function valueOf(scenario: Scenario, path: string): string {
  const value = at(scenario, path);
  const text = inWords(value);
  return text.length <= longest ? text : `${countNumbers(value)} numbers, in the file`;
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) {
    const isPlain = value.every((one) => typeof one !== 'object');
    return isPlain ? value.join(' ') : value.map(inWords).filter(Boolean).join('; ');
  }
  if (!isRecord(value)) return String(value);
  if ('byArea' in value)
    return Object.values(value.byArea as object)
      .map(inWords)
      .join(' / ');
  if (typeof value.from === 'string' && typeof value.factor === 'number')
    return `× ${value.factor} from ${value.from} to ${String(value.to)}`;
  if (typeof value.to === 'string') return wayInWords(value);
  if ('lever' in value) return `${String(value.op)} ${inWords(value.size)}`;
  const { kind, ...parts } = value;
  const isDistribution =
    typeof kind === 'string' && Object.values(parts).every((one) => typeof one === 'number');
  const listed = Object.entries(parts).filter(([key, inner]) => key === 'to' || hasNumber(inner));
  const words = listed.map(([key, inner]) => `${key === 'to' ? '' : `${key} `}${inWords(inner)}`).join(', ');
  return isDistribution ? `${kind}: ${words}` : words;
}

/** A way of a routing rule: "0.13 to homecare (fromEnablement)". */
function wayInWords(way: Record<string, unknown>): string {
  const { to, share, number, probability, class: ofClass, afterDays } = way;
  const part = share ?? number ?? probability ?? 1;
  const later = countNumbers(afterDays) > 0 && afterDays !== 0 ? ` after ${inWords(afterDays)} days` : '';
  return `${inWords(part)} to ${String(to)}${ofClass === undefined ? '' : ` (${String(ofClass)})`}${later}`;
}

function hasNumber(value: unknown): boolean {
  return countNumbers(value) > 0 || (typeof value === 'string' && /^\d/.test(value));
}

function countNumbers(value: unknown): number {
  if (typeof value === 'number') return 1;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + countNumbers(inner), 0);
}

function at(scenario: Scenario, path: string): unknown {
  const found = findPart(scenario, path);
  if (!found.ok) return undefined;
  const { parent, key } = found.place;
  return (parent as Record<string | number, unknown>)[key];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Figures with their values, sources and places; of a long list only where it begins and ends. */
function figuresInWords(ids: readonly string[]): string {
  const figures = ids.map((id) => register.figures.find((one) => one.id === id)!);
  if (figures.length > 5) {
    const [first, last] = [figures[0], figures[figures.length - 1]];
    return `${first.id} to ${last.id} (${figures.length} figures); ${first.source}, ${first.place} to ${last.place}`;
  }
  return figures
    .map(({ id, value, unit, source, place }) => `${id}: ${value}${unitOf(unit)}; ${source}, ${place}`)
    .join('<br>');
}

function unitOf(unit: string): string {
  if (unit === '' || unit === '-') return '';
  return unit.startsWith('%') ? unit : ` ${unit}`;
}

function sourcesTable(): string {
  const rows = register.sources.map(({ id, title, publisher, date, address }) => [
    id,
    title,
    publisher,
    date,
    address ?? '',
  ]);
  return `### Sources\n\n${table(['Id', 'Title', 'Publisher', 'Date', 'Address'], rows)}`;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function shippedRegister(): Register {
  const read = readRegister(JSON.parse(shippedText('register.json')));
  if (!read.ok) throw new Error('the register cannot be read');
  return read.register;
}

const marks = {
  begin: '<!-- begin: tables from the files (UPDATE=1 npx vitest run test/docs/kentPage.test.ts) -->',
  end: '<!-- end: tables from the files -->',
};

const agreementMarks = {
  begin: '<!-- begin: how well it agrees (UPDATE=1 npx vitest run test/docs/kentPage.test.ts) -->',
  end: '<!-- end: how well it agrees -->',
};

/** The page with its tables made anew; the rest as it stands. */
export function withTables(page: string): string {
  return withBlock(withBlock(page, marks, kentTables()), agreementMarks, agreement());
}

function withBlock(page: string, { begin, end }: typeof marks, made: string): string {
  const [before, rest] = split(page, begin);
  const [, after] = split(rest, end);
  return `${before}${begin}\n\n${made}\n\n${end}${after}`;
}

function split(text: string, mark: string): [string, string] {
  const place = text.indexOf(mark);
  if (place < 0) throw new Error(`docs/kent.md lacks the line ${mark}`);
  return [text.slice(0, place), text.slice(place + mark.length)];
}
