/** What a file is to hold and how it is written. */
export interface FileChoice {
  /** The scenario with the chosen pressures worked in, or without them. */
  readonly content: 'whole' | 'scenario';
  readonly format: 'json' | 'yaml';
  readonly id: string;
  readonly title: string;
}
