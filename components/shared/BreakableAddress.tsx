/** A text that may be an address: it may break behind its dots and slashes. 'www.nachrichten.example/welt' → www.⏎nachrichten.⏎example/⏎welt */
export function BreakableAddress({ text }: { text: string }) {
  const [first, ...rest] = text.split(/(?<=[\p{L}\p{N}][./])(?=[\p{L}\p{N}])/u);
  return (
    <>
      {first}
      {rest.map((part, index) => (
        <span key={index}>
          <wbr />
          {part}
        </span>
      ))}
    </>
  );
}
