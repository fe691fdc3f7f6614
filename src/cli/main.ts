import { listenForStops } from './stopSignal.ts';

// Before anything else is loaded: a request to end is heard from the first moment.
listenForStops();
await import('./command.ts');
