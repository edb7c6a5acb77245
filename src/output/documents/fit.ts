import type { OwnFit } from '../../advice/profile.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Facts } from '../document.ts';
import { dateOf } from './dates.ts';

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
