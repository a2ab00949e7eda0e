import { i18n } from '#i18n';
import { plural } from '@/components/shared/wording';
import { tellBackground } from '@/utils/browser/messages';

const look = `
  position: sticky; top: 0; z-index: 9; display: flex; flex-wrap: wrap; align-items: center; gap: 6px 16px; padding: 10px 28px;
  background: #1d1b16; color: #fffdf8; font: 15px/1.4 system-ui, sans-serif;`;
const buttonLook = `
  padding: 6px 14px; border: 1px solid #fffdf8; border-radius: 6px; background: #fffdf8; color: #8a1c1c; font: inherit;
  font-weight: 600; cursor: pointer;`;

/** Over the sample: what it is, and one press that cleans it, so that the act is seen; another brings it back. */
export function showStrip(): void {
  const strip = document.createElement('aside');
  strip.lang = i18n.t('locale.code');
  strip.dir = i18n.t('locale.direction');
  strip.ariaLabel = i18n.t('extName');
  strip.style.cssText = look;
  const words = document.createElement('span');
  words.role = 'status';
  words.textContent = i18n.t('sample.hint');
  const button = document.createElement('button');
  button.type = 'button';
  button.style.cssText = buttonLook;
  button.textContent = i18n.t('menu.cleanPage');
  strip.append(words, button);
  document.body.prepend(strip);

  let isClean = false;
  button.addEventListener('click', async () => {
    const hidden = await tellBackground('cleanSample', !isClean);
    isClean = hidden > 0;
    words.textContent = isClean ? `${plural('said.cleaned', hidden)} ${i18n.t('sample.ask')}` : i18n.t('said.restored');
    button.textContent = i18n.t(isClean ? 'footer.showAsItWas' : 'menu.cleanPage');
  });
}
