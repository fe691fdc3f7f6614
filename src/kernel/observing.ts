/** Whether the host is told of each move; the second compilation, of logged and recorded winters, has true here. */
export const OBSERVED: bool = false;

/** The host's ear: a person's move of this kind. */
export declare function move(kind: i32, person: i32, one: i32): void;
