import { readRegister, type Register } from '../../scenario/register.ts';
import { formatProblem } from '../../scenario/problems.ts';

const addresses = import.meta.glob<string>('../../../scenarios/register.json', {
  eager: true,
  query: '?url',
  import: 'default',
});

let loaded: Promise<Register> | null = null;

/** The register of sources and figures, fetched from the origin once. */
export function loadRegister(): Promise<Register> {
  loaded ??= fetchRegister();
  loaded.catch(() => (loaded = null));
  return loaded;
}

async function fetchRegister(): Promise<Register> {
  const [address] = Object.values(addresses);
  const response = await fetch(address!);
  if (!response.ok) throw new Error(`register.json could not be loaded (${response.status})`);
  const result = readRegister(await response.json());
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('; '));
  return result.register;
}
