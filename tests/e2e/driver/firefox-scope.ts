/** Sends one WebDriver BiDi command. */
export type Send = (method: string, params: object) => Promise<unknown>;

/** Runs a function in the browser window's own, privileged scope. Arguments and result travel as JSON. */
export type InChrome = <T, A extends unknown[]>(fn: (...args: A) => T, ...args: A) => Promise<Awaited<T>>;

export async function chromeScope(send: Send): Promise<InChrome> {
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  const context = tree.contexts[0]?.context;
  return async (fn, ...args) => {
    const answer = (await send('script.callFunction', {
      functionDeclaration: `async (a) => JSON.stringify((await (${fn})(...JSON.parse(a))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context },
      awaitPromise: true,
      userActivation: true,
    })) as { type: string; exceptionDetails: { text: string }; result: { value: string } };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  };
}
