import { lazy, Suspense, type ComponentProps } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import type { MenuButton as MenuButtonType } from '../../ui/controls/MenuButton.tsx';

const MenuButton = lazy(() =>
  import('../../ui/controls/MenuButton.tsx').then((module) => ({ default: module.MenuButton })),
);

/** A menu whose code is loaded just after the page. Until then its button is shown and does nothing. */
export function LazyMenu(props: ComponentProps<typeof MenuButtonType>) {
  const { text, strong } = props;
  return (
    <Suspense fallback={<Button disabled>{strong ? <strong>{text}</strong> : text}</Button>}>
      <MenuButton {...props} />
    </Suspense>
  );
}
