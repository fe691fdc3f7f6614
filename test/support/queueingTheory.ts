/**
 * Erlang's loss formula B(c, a): the share of arrivals that find all c servers busy, by the recursion
 * B(k) = a B(k - 1) / (k + a B(k - 1)). Gross, Shortle, Thompson and Harris (2008), section 2.5.
 */
export function erlangB(servers: number, offered: number): number {
  let blocked = 1;
  for (let k = 1; k <= servers; k++) blocked = (offered * blocked) / (k + offered * blocked);
  return blocked;
}

/** Erlang's delay formula C(c, a): the share who wait in M/M/c, from B. Same book, section 2.4. */
export function erlangC(servers: number, offered: number): number {
  const blocked = erlangB(servers, offered);
  return blocked / (1 - (offered / servers) * (1 - blocked));
}

/** Mean number waiting in M/M/c: C a / (c - a). */
export function erlangQueue(servers: number, offered: number): number {
  return (erlangC(servers, offered) * offered) / (servers - offered);
}
