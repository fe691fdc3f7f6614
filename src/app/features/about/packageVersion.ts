const versions = import.meta.glob<string>('../../../../package.json', { eager: true, import: 'version' });

/** The version of the package. */
export const packageVersion: string = Object.values(versions)[0] ?? 'unknown';
