/** What an id is made of; apart from the schema, so that reading a path needs none of it. */
export const idPattern = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;

/** Names that results or routes use for themselves and that no part may take. */
export const reservedIds = ['system', 'anyArea', 'constructor', 'leave'] as const;
