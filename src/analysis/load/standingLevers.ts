import { meanOfQuantity } from '../../scenario/meanOfQuantity.ts';
import { compileCells } from '../../model/compile/cells.ts';
import type { Network } from '../../model/compile/network.ts';
import { FixedLevers } from '../../model/fixedLevers.ts';
import { levers } from '../../scenario/levers.ts';
import type { LeverName } from '../../scenario/schema/effect.ts';

/** The numbers of a scenario with its standing effects applied, each effect at its mean size. */
export class StandingLevers {
  private readonly cells: ReturnType<typeof compileCells>;
  private readonly levers: FixedLevers;
  private readonly untold: ReadonlySet<string>;

  constructor(network: Network) {
    const { effects } = network.scenario;
    const held = effects.map((effect) => ({ ...effect, size: meanOfQuantity(effect.size) }));
    const scenario = { ...network.scenario, effects: held, drivers: [], events: [], actions: [] };
    this.cells = compileCells(scenario, network);
    this.levers = new FixedLevers(
      this.cells,
      this.cells.contributions.map(({ size }) => size.mean),
    );
    this.untold = new Set(
      effects
        .filter(({ lever }) => !levers[lever].hasRate)
        .flatMap((effect) => [
          ...('stage' in effect ? [effect.stage] : []),
          ...('from' in effect ? [effect.group, effect.from.group] : []),
        ]),
    );
  }

  /** The value of a lever on a target in an area, given the value in the file. */
  value(lever: LeverName, target: string, area: number, base: number): number {
    return this.levers.value(this.cells.find(lever, target, area), base);
  }

  /** Whether an effect changes a stage or group in a way that rates cannot show. */
  isUntold(id: string): boolean {
    return this.untold.has(id);
  }
}
