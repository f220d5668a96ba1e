import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'class' | 'label'> {
  /** `plain`: like a link; `box`: framed; `box main`: framed, the one that leads on. */
  readonly look?: 'plain' | 'box' | 'box main';
  readonly label: ComponentChildren;
}

/** A button that submits nothing. */
export function Button({ look = 'plain', label, ...attributes }: ButtonProps) {
  return (
    <button type="button" class={look} {...attributes}>
      {label}
    </button>
  );
}
