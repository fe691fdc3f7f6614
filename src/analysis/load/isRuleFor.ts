import type { RouteRule } from '../../scenario/schema/route.ts';

/**
 * Whether a routing rule applies to a class, a stream and an area. A rule that names no stream applies to any stream.
 */
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
