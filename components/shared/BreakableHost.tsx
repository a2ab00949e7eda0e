/** A name that may be an address: it may break behind its dots. 'www.nachrichten.example' → www.⏎nachrichten.⏎example */
export function BreakableHost({ text }: { text: string }) {
  const [first, ...rest] = text.split(/(?<=[\p{L}\p{N}]\.)(?=\p{L})/u);
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
