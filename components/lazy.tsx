import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of a page whose script comes when it is first shown: from the disk, so nothing is shown for the moment. */
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
