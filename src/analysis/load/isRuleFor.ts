import type { RouteRule } from '../../scenario/schema/route.ts';

/** Whether a routing rule is for a class, a stream and an area; no stream named stands for any. */
export function isRuleFor(
  rule: RouteRule,
  classId: string | undefined,
  stream: string | undefined,
  area: string,
): boolean {
  return (
    (rule.classes === undefined || (classId !== undefined && rule.classes.includes(classId))) &&
    (rule.streams === undefined || stream === undefined || rule.streams.includes(stream)) &&
    (rule.areas === undefined || rule.areas.includes(area))
  );
}
