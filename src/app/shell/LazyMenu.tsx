import { lazy, Suspense, type ComponentProps } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import type { MenuButton as MenuButtonType } from '../../ui/controls/MenuButton.tsx';

const MenuButton = lazy(() =>
  import('../../ui/controls/MenuButton.tsx').then((module) => ({ default: module.MenuButton })),
);

/** A menu whose code arrives just after the page: until then its button stands there and does nothing. */
export function LazyMenu(props: ComponentProps<typeof MenuButtonType>) {
  const { text, strong } = props;
  return (
    <Suspense fallback={<Button disabled>{strong ? <strong>{text}</strong> : text}</Button>}>
      <MenuButton {...props} />
    </Suspense>
  );
}
