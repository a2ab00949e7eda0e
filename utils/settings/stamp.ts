/**
 * Which press a choice comes of: '12.k3f9ax' is the twelfth that the item had seen, on the device 'k3f9ax'. A Lamport clock
 * (https://lamport.azurewebsites.net/pubs/time-clocks.pdf): no clock on a wall has a say, so none that is wrong can win.
 */
export type Stamp = string;

/** Of a choice that says nothing of its press: older than every other. */
export const unstamped: Stamp = '0.';

/** Far more presses than anybody makes; what says more is broken. */
const mostPresses = 2 ** 50;

/** How many presses there had been; 0 where the stamp is none. */
export function pressOf(stamp: unknown): number {
  const press = Number(/^(\d{1,16})\.[a-z\d]*$/.exec(String(stamp))?.[1]);
  return press <= mostPresses ? press : 0;
}

/** The stamp of the next press on a device, `presses` being how many the item has seen. */
export const stampAfter = (presses: number, device: string): Stamp => `${presses + 1}.${device}`;

/** Whether a stamp can be read. */
export const isStamp = (value: unknown): value is Stamp => typeof value === 'string' && pressOf(value) > 0;

/** Positive where `one` is of a later press than `other`; of two presses at once the device decides, the same one everywhere. */
export function compareStamps(one: Stamp, other: Stamp): number {
  const presses = pressOf(one) - pressOf(other);
  return presses || Math.sign(Number(one > other) - Number(one < other));
}
