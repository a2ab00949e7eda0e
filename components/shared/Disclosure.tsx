import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Props {
  closed: string;
  open: string;
  children: (id: string) => ComponentChildren;
}

/** A link-like button that opens what belongs to it, right below. */
export function Disclosure({ closed, open, children }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="link" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {isOpen ? open : closed}
      </button>
      {isOpen && children(id)}
    </>
  );
}
