import { apply } from './levers.ts';
import { Doubles, isNone } from './memory.ts';
import { drawOf, visitCode } from './people.ts';
import { Purpose } from './random.ts';
import { model } from './root.ts';
import { Person, StationClass } from './state.ts';
import { Route, Routes } from './tables.ts';

/** The routes on of a person at a station class, or none to leave. */
export function routesFrom(one: StationClass, person: Person): Routes {
  const table = one.table;
  if (isNone(table.routes)) return table.soleRoutes;
  return table.routes.at((person.stream + 1) * (model.areaCount + 1) + <i32>person.area);
}

/** Draws a route on by the person's own draw for this class and visit. */
export function drawRoute(person: Person, routes: Routes, key: i32): Route {
  if (routes.count === 1) return routes.list.at(0);
  const u = drawOf(person, visitCode(person, key, Purpose.route));
  const cumulative = routes.movable === 1 ? movedShares(routes) : routes.cumulative;
  let at = 0;
  while (u >= cumulative.at(at)) at++;
  return routes.list.at(at);
}

/** Shares moved by levers keep their value; the others share what is left in their old proportion. */
function movedShares(routes: Routes): Doubles {
  let moved: f64 = 0;
  let rest: f64 = 0;
  for (let i = 0; i < routes.count; i++) {
    const cell = routes.cells.at(i);
    const share = apply(cell, routes.shares.at(i));
    routes.moved.set(i, share);
    if (cell >= 0) moved += share;
    else rest += share;
  }
  // With no other route, or more than all of it, the moved shares are taken in proportion; all at 0: the file's.
  if (moved <= 0 && rest <= 0) return routes.cumulative;
  const restFactor: f64 = rest > 0 ? Math.max(0, 1 - moved) / rest : 0;
  const movedFactor: f64 = rest > 0 && moved <= 1 ? 1 : 1 / moved;
  let sum: f64 = 0;
  for (let i = 0; i < routes.count; i++) {
    sum += routes.moved.at(i) * (routes.cells.at(i) >= 0 ? movedFactor : restFactor);
    routes.moved.set(i, i === routes.count - 1 ? Infinity : sum);
  }
  return routes.moved;
}
