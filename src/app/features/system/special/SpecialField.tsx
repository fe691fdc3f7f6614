import type { FieldOf, FieldProps } from '../form/fieldProps.ts';
import { BandsField } from './BandsField.tsx';
import { SeasonField } from './SeasonField.tsx';
import type { Special } from './specialOf.ts';
import { WeekdayField } from './WeekdayField.tsx';

/** A field in its editor with a picture. */
export function SpecialField({ special, ...props }: FieldProps & { readonly special: Special }) {
  const { field } = props;
  switch (special) {
    case 'weekdays':
      return <WeekdayField {...props} field={field as FieldOf<'numbers'>} />;
    case 'bands':
      return <BandsField {...props} field={field as FieldOf<'list'>} />;
    default:
      return (
        <SeasonField
          {...props}
          field={field as FieldOf<'list'>}
          yKey={special === 'seasonAdded' ? 'add' : 'factor'}
        />
      );
  }
}
