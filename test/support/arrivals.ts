const gateDays = 64;

/** A way on from the gate, as it is written in a file. */
interface WayOn {
  to: string;
  [field: string]: unknown;
}

/**
 * The parts that bring people to a stage at chosen times (days; eighths and the like are exact): a stage of
 * unlimited places from which each of an opening stock goes on at the stated time, in the order of the list.
 */
export function peopleAt(times: readonly number[], way: WayOn, id = 'gate', extra: object = {}) {
  return {
    stage: {
      kind: 'places',
      id,
      scope: 'system',
      places: 'unlimited',
      lengthOfStayDays: gateDays,
      routes: [{ to: [way] }],
      ...extra,
    },
    stock: {
      stage: id,
      inPlace: times.length,
      inPlaceAgeDays: times.map((time) => gateDays - time),
    },
  };
}

/** Stages and opening stocks of several gates, to be spread into a scenario's parts. */
export function gatesOf(...gates: ReturnType<typeof peopleAt>[]) {
  return { gates: gates.map((gate) => gate.stage), initialState: gates.map((gate) => gate.stock) };
}
