import { expect, test, vi } from 'vitest';
import { bringTables } from '../../utils/browser/bring-tables.ts';
import { tableOf } from '../../utils/text/tables.ts';

test('tables are read once, again after a failure, and are not here before', async () => {
  const read = vi.fn(async () => Response.json({ groups: ['coral.example pelican-post.example'] }));
  vi.stubGlobal('fetch', read);
  read.mockRejectedValueOnce(new Error('The file is in use.'));
  await expect(bringTables()).rejects.toThrow('in use');
  expect(() => tableOf('groups')).toThrow('"groups"');
  await Promise.all([bringTables(), bringTables()]);
  expect(tableOf('groups')).toEqual(['coral.example pelican-post.example']);
  expect(read).toHaveBeenCalledTimes(2);
});
