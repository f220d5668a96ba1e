import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of a page whose script is loaded when it is first shown. It comes from the disk, so no progress is shown. */
export function lazy<Props extends object>(load: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | null = null;
  return function Lazy(props) {
    const [, draw] = useState(false);
    useEffect(() => {
      if (loaded === null)
        void load().then((part) => {
          loaded = part;
          draw(true);
        });
    }, []);
    const Part = loaded;
    return Part === null ? null : <Part {...props} />;
  };
}
