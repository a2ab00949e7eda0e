/** As long as fits on a line of any of our pages: broken, a name is harder to read. */
const longestWhole = 28;

/** A text that may be a long address: it may break behind its dots and slashes. 'www.nachrichten.example/welt' → www.⏎nachrichten.⏎example/⏎welt. What is no longer than `whole` letters stays in one piece. */
export function BreakableAddress({ text, whole = longestWhole }: { text: string; whole?: number }) {
  if (text.length <= whole) return text;
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
