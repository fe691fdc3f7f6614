import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { NetworkEdge, NetworkNode } from '../../ui/charts/Network/networkTypes.ts';
import { areasOfStream } from '../wording/rateInWords.ts';
import { exitOf, fallbackEdges, routeEdges, workEdges } from './edgesOf.ts';
import type { FiguresByStage } from './stageFigures.ts';
import { stageNode } from './stageNode.ts';
import { streamNode } from './streamNode.ts';
import { visitsOf } from './visits.ts';
import { partId, waysOn } from './waysOn.ts';

/** A scenario as a picture of parts and ways between them. */
export interface NetworkPicture {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/** Which part of the scenario is drawn, and with which figures (none before the first result). */
export interface NetworkAsked {
  /** An area's id, or `system` for all areas together. */
  readonly scope: string;
  readonly figures?: FiguresByStage;
}

/** The part of the scenario that a node shows. */
export interface NetworkPart {
  readonly kind: 'stream' | 'stage';
  readonly id: string;
}

/**
 * The network of a scenario in one area or as a whole. Streams that do not come from the area are left out. Stages and
 * streams of the whole system are in every area's picture. Throws for a scope that the scenario does not have.
 */
export function networkOf(scenario: Scenario, { scope, figures }: NetworkAsked): NetworkPicture {
  const all = scenario.areas.map(({ id }) => id);
  if (scope !== 'system' && !all.includes(scope)) throw new Error(`networkOf: no area "${scope}"`);
  const within = scope === 'system' ? undefined : [scope];
  const areas = [...(within ?? all), 'system'];
  const streams = scenario.streams.filter((stream) =>
    areasOfStream(scenario, stream).some((area) => areas.includes(area)),
  );
  const shared = new Set(
    within ? streams.filter((one) => one.scope === 'system').map(({ id }) => partId('stream', id)) : [],
  );
  const ways = waysOn(scenario, visitsOf(scenario, areas));
  const exits = new Map(ways.filter(({ to }) => to === 'leave').map((way) => [way.from, way]));
  const nodes = [
    ...streams.map((stream) => streamNode(scenario, stream, within)),
    ...scenario.stages.map((stage) =>
      stageNode(
        scenario,
        stage,
        within,
        figures?.get(stage.id),
        exitOf(exits.get(partId('stage', stage.id))),
      ),
    ),
  ];
  const shown = new Set(nodes.map(({ id }) => id));
  const edges = [...routeEdges(ways, shared), ...fallbackEdges(scenario.stages), ...workEdges(scenario)];
  return { nodes, edges: edges.filter(({ from, to }) => shown.has(from) && shown.has(to)) };
}

/** The stream or stage that a node shows. */
export function partOfNode(nodeId: string): NetworkPart {
  const at = nodeId.indexOf('.');
  const kind = nodeId.slice(0, at) === 'stream' ? 'stream' : 'stage';
  return { kind, id: nodeId.slice(at + 1) };
}
