/** Sound prose of an invented town, about 150 words, with every trap that sound prose has. */
export const sound = [
  'PORT ELLIS, Calif. (AP) — The harbour of Port Ellis will close to oil tankers in May, the city council decided on Monday.',
  '“We have waited for years,” said Mayor Nora Quill. “Now they know.” Mr. Adam Brook, who voted against it, left the room at 9 p.m. without a word.',
  '“It is not over,” Mr. Brook told reporters outside.',
  '“And it will cost us a third of the dues,” he added. “We will see.”',
  'The board measured 6 ft. of water and approx. two tons of sand. The harbour master, Dr. Lena Marsh of Marsh Bros. and partners, was not surprised.',
  'What happens to the tankers in the city? City officials would not say. the.real.quill, a blog, called it “the end. almost.”',
  'In the United States, the Coast Guard said it would wait, and that it had no plans. Ms. Quill’s office said the same on Monday.',
];
