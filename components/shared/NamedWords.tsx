interface Props {
  text: string;
  name: string;
}

/** Characters before the name: about one line and a half. */
const lead = 60;

/** Words that name somebody, cut so that the name is in sight however long the credit line is. */
export function NamedWords({ text, name }: Props) {
  const found = new RegExp(name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'iu').exec(text);
  if (!found) return <>{text}</>;
  const { index } = found;
  const space = text.indexOf(' ', index - lead);
  const start = index <= lead ? 0 : space >= 0 && space < index ? space + 1 : index - lead;
  return (
    <>
      {start > 0 && '… '}
      {text.slice(start, index)}
      <b>{found[0]}</b>
      {text.slice(index + found[0].length)}
    </>
  );
}
