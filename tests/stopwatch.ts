/**
 * Milliseconds that this thread computed since. Unlike the time on the wall it does not grow when the machine has other
 * things to do, so a test may bound it.
 */
export function stopwatch(): () => number {
  const start = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  };
}
