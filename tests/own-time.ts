/** How much of the processor this process has had, in milliseconds: what others do on a busy machine is not in it. */
export function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
