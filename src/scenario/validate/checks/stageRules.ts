import { isByArea, valuesOf } from '../../byArea.ts';
import type { Problem } from '../../problems.ts';
import type { Stage, Team } from '../../schema/stage.ts';
import type { Check, Facts } from '../facts.ts';
import { checkReference } from '../references.ts';

/** What a stage of each kind needs: a time for each class, hours that make sense, staff that exist. */
export const checkStageRules: Check = (facts) =>
  facts.scenario.stages.flatMap((stage) => {
    const path = `stages.${stage.id}`;
    return [...times(stage, path), ...hours(stage, path), ...staffing(stage, path, facts)];
  });

function times(stage: Stage, path: string): Problem[] {
  if (stage.kind === 'team') return missingTimes(stage, 'serviceHours', path);
  if (stage.kind === 'places') return missingTimes(stage, 'lengthOfStayDays', path);
  return [];
}

/** A time given once serves every class; otherwise each class needs its own. */
function missingTimes<K extends string>(
  stage: { classes: ({ id: string } & { [P in K]?: unknown })[] } & { [P in K]?: unknown },
  key: K,
  path: string,
): Problem[] {
  if (stage[key] !== undefined) return [];
  if (stage.classes.length === 0)
    return [{ path: `${path}.${key}`, message: 'missing: the stage has no classes with their own' }];
  return stage.classes
    .filter((one) => one[key] === undefined)
    .map(({ id }) => ({
      path: `${path}.classes.${id}.${key}`,
      message: `missing: give it here, or once for the stage as ${path}.${key}`,
    }));
}

function hours(stage: Stage, path: string): Problem[] {
  if (stage.kind === 'team' && stage.shift !== undefined) {
    return [...inOrder(stage.shift, `${path}.shift`), ...productive(stage.shift, `${path}.shift`)];
  }
  if (stage.kind !== 'places' || stage.openingHours === undefined) return [];
  return inOrder(stage.openingHours, `${path}.openingHours`);
}

function inOrder({ opens, closes }: { opens: number; closes: number }, path: string): Problem[] {
  if (opens < closes) return [];
  return [
    {
      path,
      message: 'closes before it has opened',
      found: `opens ${opens}, closes ${closes}`,
      allowed: 'opens before closes',
    },
  ];
}

function productive({ opens, closes, productiveHours }: NonNullable<Team['shift']>, path: string): Problem[] {
  const longest = closes - opens;
  return valuesOf(productiveHours).flatMap(({ areaId, value }) => {
    if (longest <= 0 || value <= longest) return [];
    const field = isByArea(productiveHours) ? `productiveHours.byArea.${areaId}` : 'productiveHours';
    return [
      {
        path: `${path}.${field}`,
        message: 'longer than the shift',
        found: String(value),
        allowed: `at most ${longest}`,
      },
    ];
  });
}

function staffing(stage: Stage, path: string, facts: Facts): Problem[] {
  if (stage.kind === 'team' && 'group' in stage.staff) {
    return staffFrom(stage, stage.staff.group, `${path}.staff.group`, facts);
  }
  if (stage.kind !== 'places' || stage.staffedBy === undefined) return [];
  return staffFrom(stage, stage.staffedBy.group, `${path}.staffedBy.group`, facts);
}

function staffFrom(stage: Stage, groupId: string, path: string, facts: Facts): Problem[] {
  const group = facts.groups.get(groupId);
  if (group === undefined) return checkReference(facts, 'group', groupId, path);
  if (group.scope === stage.scope) return [];
  const found = `stage of scope ${stage.scope}, group of scope ${group.scope}`;
  return [
    { path, message: 'a stage and the group that staffs it are both by area or both of the system', found },
  ];
}
