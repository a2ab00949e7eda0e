/** What the stand-in browser answers. Plain JSON, since it travels into the page. */
export interface Stub {
  messages: Record<string, { message: string }>;
  /** Answers of background and tab, by message type. A missing one never comes. */
  answers: Record<string, unknown>;
  storage: Record<string, unknown>;
  url: string | undefined;
  hasAccess: boolean;
}

/** Runs in the page before its own scripts: a stand-in for the parts of `chrome.*` that Byline's pages use. */
export function stubExtension(stub: Stub): void {
  const event = () => ({ addListener() {}, removeListener() {}, hasListener: () => false });
  const pick = (keys: string | string[]) =>
    Object.fromEntries(
      [keys]
        .flat()
        .filter((key) => key in stub.storage)
        .map((key) => [key, stub.storage[key]]),
    );
  const reply = ({ type }: { type: string }) =>
    new Promise((respond) => {
      if (type in stub.answers) respond({ res: stub.answers[type] });
    });
  const area = { get: async (keys: string[]) => pick(keys), set: async () => {}, onChanged: event() };
  const tab = { id: 7, ...(stub.url && { url: stub.url }) };
  const chrome = {
    runtime: {
      id: 'stub',
      getURL: (path: string) => path,
      getManifest: () => ({ version: '0.1.0' }),
      openOptionsPage: async () => {},
      sendMessage: reply,
      onMessage: event(),
    },
    tabs: {
      get: async (id: number) => (id === tab.id ? tab : Promise.reject(new Error('No tab with that id.'))),
      query: async () => [tab],
      create: async () => tab,
      sendMessage: (_id: number, message: { type: string }) => reply(message),
      onUpdated: event(),
    },
    storage: { local: area, sync: area, onChanged: event() },
    permissions: {
      contains: async () => stub.hasAccess,
      request: async () => true,
      onAdded: event(),
      onRemoved: event(),
    },
    commands: {
      getAll: async () => [
        { name: '_execute_action', description: '', shortcut: 'Alt+Shift+Y' },
        { name: 'toggle-page', description: 'Clean this page, or show it as it was', shortcut: 'Alt+Shift+U' },
        { name: 'copy-credit', description: 'Copy the original credit', shortcut: '' },
      ],
    },
    i18n: {
      getUILanguage: () => 'en',
      getMessage: (key: string, substitutions: string[] = []) =>
        (stub.messages[key]?.message ?? '').replace(/\$(\d)/g, (_, index) => substitutions[index - 1] ?? ''),
    },
  };
  Object.assign(globalThis, { chrome, browser: chrome });
}
