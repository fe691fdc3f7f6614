import type { Problem } from '../../problems.ts';
import type { Check } from '../facts.ts';

/** Parts by area need areas. Only such parts may list the areas that have them. */
export const checkScopes: Check = ({ scenario }) => {
  const kinds = {
    streams: scenario.streams,
    stages: scenario.stages,
    workforce: scenario.workforce,
    indicators: scenario.indicators,
    actions: scenario.actions,
  };
  return Object.entries(kinds).flatMap(([kind, parts]) =>
    parts.flatMap((part) => [
      ...withoutAreas(part, `${kind}.${part.id}`, scenario.areas.length),
      ...needlessAreas(part, `${kind}.${part.id}`),
    ]),
  );
};

type Part = { id: string; scope: 'area' | 'system'; areas?: readonly string[] };

function withoutAreas(part: Part, path: string, areaCount: number): Problem[] {
  if (part.scope === 'system' || areaCount > 0) return [];
  const message =
    'this part is by area, but the scenario has no areas; add areas, or write "scope": "system"';
  return [{ path: `${path}.scope`, message }];
}

function needlessAreas(part: Part, path: string): Problem[] {
  if (part.areas === undefined) return [];
  if (part.scope === 'system') {
    return [
      {
        path: `${path}.areas`,
        message: 'a part for all areas together has no list of areas; leave the list out',
      },
    ];
  }
  if (part.areas.length > 0) return [];
  return [
    {
      path: `${path}.areas`,
      message:
        'the list is empty, so no area has this part; leave the list out to give the part to all areas',
    },
  ];
}
