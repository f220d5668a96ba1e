import { text } from '../lib/locales/text.ts';
import { DoorButtons, type DoorsProps } from './doors.tsx';
import { Menu } from './menu.tsx';

/** A menu of the ways to the other pages alone. */
export function DoorMenu({ locale, doors }: DoorsProps) {
  return (
    <Menu label={text(locale, 'doors.more')}>
      <DoorButtons locale={locale} doors={doors} />
    </Menu>
  );
}
