import { useState } from 'react';
import { useLocation } from 'wouter';
import { SideSection } from '../../../ui/controls/SideSection.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { wordsOfLocation } from './address.ts';
import { GroupList } from './GroupList.tsx';
import { partGroups } from './partGroups.ts';
import classes from './SystemSide.module.css';
import { useOwnSoon } from './useOwn.ts';

/** The parts of the system, to open one of them. Typed text narrows the list. */
export function SystemSide() {
  const [location] = useLocation();
  const [wanted, setWanted] = useState('');
  const title = useOwnSoon(({ title: own }) => own);
  const words = wordsOfLocation(location);
  if (title === undefined) return <p>Loading…</p>;
  return (
    <div className={classes.scroll}>
      <SideSection title="The system">
        <div className={classes.find}>
          <TextField label="Find a part" value={wanted} onChange={setWanted} />
        </div>
        <nav aria-label="Parts of the system">
          {partGroups.map((group) => (
            <GroupList
              key={group.key}
              group={group}
              open={words.join('/')}
              wanted={wanted.trim().toLowerCase()}
            />
          ))}
        </nav>
      </SideSection>
    </div>
  );
}
