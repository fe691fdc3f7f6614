/** The content and the type of a file to save. */
export interface FileChoice {
  /** The scenario with the chosen pressures included, or without them. */
  readonly content: 'whole' | 'scenario';
  readonly format: 'json' | 'yaml';
  readonly id: string;
  readonly title: string;
}
