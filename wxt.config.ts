import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false, // a file shows what it depends on
  manifestVersion: 3, // WXT defaults to MV2 for Firefox
  targetBrowsers: ['chrome', 'firefox'],
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // clipboardWrite: Firefox lets a page copy on a menu click or a key only with it; Chrome does so without.
    permissions: [
      'storage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? ['clipboardWrite'] : []),
    ],
    host_permissions: ['*://*/*'],
    // Alt+Shift with these letters is taken by neither browser on any system.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
      'toggle-page': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_command_togglePage__' },
      'copy-credit': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_copyCredit__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'byline@byline.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
