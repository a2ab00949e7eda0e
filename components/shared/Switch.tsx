interface Props {
  on: boolean;
  label: string;
  onChange: (on: boolean) => void;
}

export function Switch({ on, label, onChange }: Props) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      onClick={() => onChange(!on)}
    />
  );
}
