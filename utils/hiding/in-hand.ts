import { attributeOf, closest, documentOf, hostAround, matches, queryAll, tagOf } from '../article/dom.ts';

const editors = '[contenteditable]:not([contenteditable="false" i]), textarea';

/** Whether it is part of what somebody writes. Nothing of ours may stand there: it would be saved with the text. */
export function isWritten(element: Element): boolean {
  if (documentOf(element).designMode === 'on') return true;
  for (let at: Element | undefined = element; at; at = hostAround(at)) if (closest(at, editors)) return true;
  return false;
}

/** Whether somebody is using it: types in it, has filled something in, writes it, or came to the page for it ("#comments"). */
export function isInHand(element: Element): boolean {
  return (
    isWritten(element) ||
    matches(element, ':focus-within') ||
    matches(element, ':target') ||
    queryAll(element, ':target').length > 0 ||
    queryAll(element, 'input, textarea').some(isFilled)
  );
}

/** Scripts fill these themselves. */
const unwritten = /^(?:hidden|submit|button|reset|image)$/;

function isFilled(field: Element): boolean {
  const type = tagOf(field) === 'input' ? (attributeOf(field, 'type') ?? '').toLowerCase() : '';
  if (unwritten.test(type)) return false;
  const { value, defaultValue, checked, defaultChecked } = field as HTMLInputElement;
  return type === 'checkbox' || type === 'radio' ? checked !== defaultChecked : value !== defaultValue;
}
