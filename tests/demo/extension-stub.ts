/** What the stand-in browser answers. Plain JSON, since it travels into the page. */
export interface Stub {
  messages: Record<string, { message: string }>;
  /** Answers of background and tab, by message type, or by type and tab: 'getReport@8'. A missing one never comes. */
  answers: Record<string, unknown>;
  storage: Record<string, unknown>;
  url: string | undefined;
  /** Tabs beside the one that everything is about, which is number 7. */
  others?: { id: number; url: string; title: string }[];
  hasAccess: boolean;
}

interface Message {
  type: string;
  data?: unknown;
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
  const reply = ({ type, data }: Message, tabId?: number) =>
    new Promise((respond) => {
      const key = [`${type}@${tabId ?? data}`, type].find((one) => one in stub.answers);
      if (key) respond({ res: stub.answers[key] });
      // in an invented story each paragraph is a sentence
      else if (type === 'cutStory')
        respond({
          res: (data as { story: { id: string; text: string }[] }).story.map(({ id, text }) => ({ text, block: id })),
        });
    });
  const area = { get: async (keys: string[]) => pick(keys), set: async () => {}, onChanged: event() };
  const tab = { id: 7, status: 'complete', ...(stub.url && { url: stub.url, title: 'A story' }) };
  const tabs = [tab, ...(stub.others ?? []).map((other) => ({ ...other, status: 'complete' }))];
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
      get: async (id: number) => tabs.find((one) => one.id === id) ?? Promise.reject(new Error('No tab with that id.')),
      query: async ({ active }: { active?: boolean }) => (active ? [tab] : tabs),
      create: async () => tab,
      sendMessage: (id: number, message: Message) => reply(message, id),
      update: async () => tab,
      onUpdated: event(),
      onRemoved: event(),
    },
    scripting: { executeScript: async () => [{ result: 200 }] },
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
        { name: 'read-clean', description: 'Read it clean', shortcut: 'Alt+Shift+K' },
        { name: 'compare-page', description: 'Compare with the original', shortcut: 'Alt+Shift+O' },
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
