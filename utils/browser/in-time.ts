/** What is answered within `ms`. Rejects with what it failed of, and where nothing comes in time. */
export function inTime<T>(answer: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer came in time.')), ms);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
