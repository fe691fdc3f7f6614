import type { DefinitionForms } from '../../results/thresholdsAnswer.ts';
import { isOtherDefinition } from '../../../analysis/thresholds/definitions.ts';
import { overlayClashes } from '../../../scenario/overlays/overlayClashes.ts';
import type { OfferedSettings } from './offeredSettings.ts';

/**
 * The offered overlays that give a definition another form, found by what they change, and the form that each replaces.
 */
export function definitionForms({ present, others, overlays, alike }: OfferedSettings): DefinitionForms {
  const scenarios = new Map(others.map(({ id, scenario }) => [id, scenario]));
  return new Map(
    overlays
      .filter(({ id }) => isOtherDefinition(scenarios.get(id)!, present.scenario))
      .map((overlay) => [
        overlay.id,
        alike
          .filter((own) => overlayClashes([own, overlay], present.scenario).length > 0)
          .map(({ title }) => title),
      ]),
  );
}
