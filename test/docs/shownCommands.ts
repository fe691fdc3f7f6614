import fs from 'node:fs';
import path from 'node:path';
import { projectRoot, winterproof } from '../cli/support/winterproof.ts';

/** A command as it is shown somewhere. */
export interface ShownCommand {
  where: string;
  line: string;
}

/** Every `winterproof` command in the `sh` blocks of README.md and docs/*.md, and among the examples of --help; each once, whatever its number of winters. */
export function shownCommands(): ShownCommand[] {
  const docs = path.join(projectRoot, 'docs');
  const files = [path.join(projectRoot, 'README.md'), ...namesIn(docs, '.md')].filter((file) =>
    fs.existsSync(file),
  );
  const inDocs = files.flatMap((file) => {
    const where = path.relative(projectRoot, file);
    return commandsIn(fs.readFileSync(file, 'utf8')).map((line) => ({ where, line }));
  });
  const all = [...inDocs, ...commandsInHelp()];
  return all.filter(({ line }, at) => all.findIndex((other) => sameBut(other.line) === sameBut(line)) === at);
}

/** The command without its number of winters, which the test sets, and without the name of the file it is printed to. */
function sameBut(line: string): string {
  return line.replace(/ --replications \d+/, '').replace(/> .*$/, '>');
}

function namesIn(folder: string, ending: string): string[] {
  if (!fs.existsSync(folder)) return [];
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith(ending)).map((name) => path.join(folder, name));
}

function commandsIn(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^```(?:sh|bash|shell|console)\n(.*?)^```/gms)].map(
    ([, block]) => block,
  );
  const lines = blocks.flatMap((block) => block.replaceAll('\\\n', ' ').split('\n'));
  return lines
    .map((line) =>
      line
        .trim()
        .replace(/^\$ /, '')
        .replace(/^npx (--no-install )?/, ''),
    )
    .filter(isCommand);
}

function isCommand(line: string): boolean {
  return /^winterproof\b/.test(line);
}

function commandsInHelp(): ShownCommand[] {
  const commands = [
    [],
    ['run'],
    ['compare'],
    ['check'],
    ['validate'],
    ['resolve'],
    ['list'],
    ['list', 'outcomes'],
  ];
  return commands.flatMap((command) => {
    const help = winterproof([...command, '--help']).stdout;
    const examples = /Examples:\n(.*?)\n\n/s.exec(help)?.[1] ?? '';
    const where = `--help ${command.join(' ')}`.trim();
    return examples
      .split('\n')
      .map((line) => ({ where, line: line.trim() }))
      .filter(({ line }) => isCommand(line));
  });
}
