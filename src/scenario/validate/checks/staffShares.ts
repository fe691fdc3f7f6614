import type { Check } from '../facts.ts';

const tolerance = 1e-9;

/** Teams take no more than the whole of a workforce group. */
export const checkStaffShares: Check = ({ scenario }) => {
  const taken = new Map<string, { team: string; share: number }[]>();
  for (const stage of scenario.stages) {
    if (stage.kind !== 'team' || !('group' in stage.staff)) continue;
    const { group, share } = stage.staff;
    taken.set(group, [...(taken.get(group) ?? []), { team: stage.id, share }]);
  }
  return [...taken].flatMap(([group, teams]) => {
    const sum = teams.reduce((total, { share }) => total + share, 0);
    if (sum <= 1 + tolerance) return [];
    const found = `${teams.map(({ team, share }) => `${team} ${share}`).join(' + ')} = ${Number(sum.toPrecision(12))}`;
    return [
      {
        path: `workforce.${group}`,
        message: 'teams take more than the whole of this group; lower their staff.share',
        found,
        allowed: 'at most 1',
      },
    ];
  });
};
