import { SharesPicture } from '../../../../ui/editors/SharesPicture/SharesPicture.tsx';
import type { FieldOf } from '../form/fieldProps.ts';
import { setSeveral } from '../setAt.ts';
import { useOwn } from '../useOwn.ts';

interface SharesPictureOfProps {
  readonly field: FieldOf<'list'>;
  readonly list: readonly unknown[];
}

/** The percentages of ways on as one bar, to be dragged. Empty where there is only one way or they differ by area. */
export function SharesPictureOf({ field, list }: SharesPictureOfProps) {
  const rows = list as readonly { readonly to?: string; readonly share?: unknown }[];
  const names = useOwn((own) =>
    rows.map(({ to }) => own.stages.find(({ id }) => id === to)?.name ?? to ?? '').join('\n'),
  );
  const shares = rows.map(({ share }) => share);
  if (rows.length < 2 || !shares.every((share) => typeof share === 'number')) return null;
  return (
    <SharesPicture
      labels={(names ?? '').split('\n')}
      shares={shares}
      description="Where people go next, in percentages"
      onChange={(next) =>
        setSeveral(
          next.flatMap((share, at) =>
            share === shares[at] ? [] : [[[...field.words, String(at), 'share'], share] as const],
          ),
          `${field.words.join('.')} shares`,
        )
      }
    />
  );
}
