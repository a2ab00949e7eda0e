import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showStrip } from './show-strip';

/** For public/sample.html: the site is made up, so nothing is where its links and forms lead; and Byline waits for a press. */
export default defineUnlistedScript(() => {
  addEventListener('submit', (event) => event.preventDefault());
  addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
  });
  showStrip();
});
