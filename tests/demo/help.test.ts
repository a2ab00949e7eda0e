import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('npm start says what it can do, and does nothing, where that is asked', () => {
  const said = execFileSync(process.execPath, ['tests/demo/demo.ts', '--help'], { encoding: 'utf8' });
  for (const way of ['--browser firefox', 'page.html', '--headless']) expect(said).toContain(`npm start -- ${way}`);
});
