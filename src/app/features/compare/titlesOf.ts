import type { PinHeading } from '../../results/pinStore.ts';

/** Names of kept results by their ids. A result without a name is named by its scenario, winters and seed. */
export function titlesOf(pins: readonly PinHeading[]): ReadonlyMap<string, string> {
  return new Map(pins.map((pin) => [pin.id, nameOf(pin)]));
}

/** The name of a kept result. */
export function nameOf({ title, note }: PinHeading): string {
  return title.trim() === '' ? note : title;
}
