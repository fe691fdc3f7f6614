import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { App } from './App.tsx';
import { showKeptOrRun } from './autosave/results/showKeptOrRun.ts';
import { startKeeping } from './autosave/startKeeping.ts';
import { watchTyping } from './desk/typing.ts';
import { retainRuns } from './run/retainRuns.ts';
import { watchFaults } from './notices/watchFaults.ts';

/** Draws the page, restores what was kept, and begins the first run where no kept result answers it. */
export function openPage(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('openPage: the page has no element "root"');
  watchFaults();
  watchTyping();
  retainRuns();
  void startKeeping().then(() => showKeptOrRun());
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
