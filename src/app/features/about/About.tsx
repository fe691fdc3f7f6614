import { useEffect, useState } from 'react';
import { engineVersion } from '../../../experiment/shard.ts';
import { formatVersion } from '../../../scenario/schema/scenario.ts';
import type { Register } from '../../../scenario/register.ts';
import { Disclosure } from '../../../ui/controls/Disclosure.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { parseIsoDate, longDate } from '../../../words/dates.ts';
import { beforeUnit } from '../../../words/unit.ts';
import { packageVersion } from './packageVersion.ts';
import { Agreement } from './Agreement.tsx';
import classes from './About.module.css';
import { loadRegister } from '../../document/loadRegister.ts';

/** What this is and is not, versions, sources and licences. */
export function About() {
  return (
    <>
      <Panel title="What this is">
        <div className={classes.text}>
          <p>
            Winterproof simulates many winters of adult social care under an escalation plan. It counts how
            often each level is reached, when and why, and what the plan’s actions change.
          </p>
          <p>
            Everything is worked out in this browser. Nothing that you enter or open leaves this computer.
          </p>
        </div>
      </Panel>
      <Panel title="What it is not">
        <ul className={classes.text}>
          <li>
            <strong>Not a forecast.</strong> The results show what follows from a scenario’s assumptions. A
            chance counts simulated winters; a real winter may be unlike all of them.
          </li>
          <li>
            <strong>Not an official declaration of OPEL.</strong> Levels are worked out from simulated figures
            by the scenario’s own rules. Only the responsible organisations can declare a level.
          </li>
          <li>
            <strong>Not about any one person.</strong> The people are simulated. No personal records are used.
          </li>
        </ul>
      </Panel>
      <Agreement />
      <Panel title="Versions">
        <dl className={classes.versions}>
          <dt>Winterproof</dt>
          <dd>{packageVersion}</dd>
          <dt>File format</dt>
          <dd>{formatVersion}</dd>
          <dt>Engine</dt>
          <dd>
            {engineVersion}: the same scenario, set of winters and number of winters give the same result,
            digit for digit, only with the same engine
          </dd>
        </dl>
      </Panel>
      <Sources />
      <Panel title="Licences">
        <p className={classes.text}>
          Winterproof is free software under the MIT licence.{' '}
          <a href="./third-party-licences.txt" target="_blank" rel="noreferrer">
            Licences of the packages that it is built with
          </a>
        </p>
      </Panel>
    </>
  );
}

type Loaded = Register | 'loading' | 'failed';

/** Every source of the shipped scenarios, with the figures taken from it. */
function Sources() {
  const [loaded, setLoaded] = useState<Loaded>('loading');
  useEffect(() => {
    let isWanted = true;
    loadRegister().then(
      (register) => isWanted && setLoaded(register),
      () => isWanted && setLoaded('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return (
    <Panel
      title="Sources"
      subtitle="of the scenarios in the library; every number there names its source or is marked as an assumption"
    >
      {loaded === 'loading' && <p role="status">Loading…</p>}
      {loaded === 'failed' && <p role="alert">The register of sources could not be loaded.</p>}
      {typeof loaded === 'object' && <SourceList register={loaded} />}
    </Panel>
  );
}

/** A full date in words. A year, or anything else, is unchanged. */
function dateInWords(date: string): string {
  return parseIsoDate(date) === null ? date : longDate(date);
}

function SourceList({ register: { sources, figures } }: { readonly register: Register }) {
  return (
    <ul className={classes.sources}>
      {sources.map((source) => {
        const own = figures.filter((figure) => figure.source === source.id);
        return (
          <li key={source.id}>
            <p>
              <strong>{source.title}</strong>
            </p>
            <p>
              {source.publisher}, {dateInWords(source.date)}
            </p>
            {source.address !== undefined && <p className={classes.address}>{source.address}</p>}
            {own.length > 0 && (
              <Disclosure title={own.length === 1 ? '1 figure' : `${own.length} figures`}>
                <ul className={classes.figures}>
                  {own.map((figure) => (
                    <li key={figure.id}>
                      <strong>{figure.id}</strong> {figure.quantity}:{' '}
                      {beforeUnit(String(figure.value), figure.unit)} ({figure.place})
                    </li>
                  ))}
                </ul>
              </Disclosure>
            )}
          </li>
        );
      })}
    </ul>
  );
}
