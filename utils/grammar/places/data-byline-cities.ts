import { words } from '../../languages/word-lists.ts';

/** Cities that close a byline without a comma and are next to nobody's surname, unlike Córdoba, London or Medina. */
export const bylineCities = (): readonly string[] =>
  words(`
  abuja ahmedabad ankara bangalore barcelona beijing bengaluru berlín bhopal bogotá brasilia brasília bruselas
  brussel brussels bruxelas bruxelles brüssel canberra caracas chandigarh chennai dhaka genève ginebra guwahati
  harare hyderabad islamabad istanbul i̇stanbul jaipur jakarta johannesburg kampala karachi kathmandu kiev kiew
  kolkata kyiv lahore londres lucknow madrid managua moscow moscú moskau mumbai münchen nairobi ottawa peking
  pekín peshawar pretoria quito ranchi seoul singapore srinagar tegucigalpa tokyo toronto vancouver varsovia
  warschau warszawa wien zürich
  `);
