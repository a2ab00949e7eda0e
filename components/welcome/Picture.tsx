import { useState } from 'preact/hooks';

interface Props {
  /** File in public/welcome, without '.avif'. */
  name: string;
  /** In pixels of the file, so that the page keeps the room free. */
  width: number;
  height: number;
  alt: string;
  caption: string;
}

export function Picture({ name, width, height, alt, caption }: Props) {
  const [isMissing, setMissing] = useState(false);
  return (
    <figure>
      {isMissing ? (
        <p class="blank" style={{ aspectRatio: `${width} / ${height}` }}>
          {alt}
        </p>
      ) : (
        <img src={`/welcome/${name}.avif`} width={width} height={height} alt={alt} onError={() => setMissing(true)} />
      )}
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
