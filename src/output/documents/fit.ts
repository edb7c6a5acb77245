import type { OwnFit } from '../../advice/profile.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Facts } from '../document.ts';

/** How well a role matches the reader's interests, as a fact. */
export function fitFacts(fit: OwnFit, messages: Messages): Facts['facts'] {
  return [{ label: messages.profile.fit, text: datedFit(fit, messages) }];
}

/** The fit, with the day of its quiz. */
function datedFit(fit: OwnFit, messages: Messages): string {
  return messages.profile.dated(fitText(fit, messages), dateOf(fit.at));
}

/** The fit in whole points, and its rank. */
export function fitText({ fit, rank, of }: OwnFit, { profile }: Messages): string {
  return profile.fitOf(String(Math.round(fit)), rank, of);
}

/** The day of a timestamp, in the reader's time zone. */
export function dateOf(timestamp: string): string {
  const date = new Date(timestamp);
  const year = String(date.getFullYear()).padStart(4, '0');
  return [year, twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-');
}

/** The time of day of a timestamp, in the reader's time zone. */
export function timeOf(timestamp: string): string {
  const date = new Date(timestamp);
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
