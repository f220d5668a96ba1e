import { useEffect, useState } from 'preact/hooks';

/** Whether an element is in the visible part of its scroller, or less than one window height away. */
export function useIsNearView(element: { readonly current: Element | null }): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting === true), {
      // `rootMargin` counts for the root alone, so the root must be the scroller.
      root: current.closest('.file-scroller'),
      rootMargin: '100% 0px',
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return near;
}

/** Width of an element in CSS pixels, once it has stopped changing; 0 before it is known. */
export function useElementWidth(element: { readonly current: Element | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setWidth(current.clientWidth), REST);
    });
    setWidth(current.clientWidth);
    observer.observe(current);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [element]);
  return width;
}

/** Milliseconds. */
const REST = 120;
