/** The form of an id. It is in a file of its own, so that reading a path needs no schema. */
export const idPattern = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;

/** Names that results or routes use for themselves and that no part may take. */
export const reservedIds = ['system', 'anyArea', 'constructor', 'leave'] as const;
