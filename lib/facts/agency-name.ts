/** The name of the reporting body in sentences that say who wrote the report or whom to ask. */
import {
  cutGovernment,
  mayNameAgency,
  namesAuthor,
  namesContact,
  officeOfGovernment,
} from '../forms/vocabulary/agencies.ts';
import { agencyEnding, disclosureOffice, innerOffice, notAgency } from '../forms/vocabulary/names.ts';

const mostCharacters = 30;

/** Who wrote it, else `between` (the publisher that the page names), else whom to ask. */
export function agencyIn(sentences: readonly string[], between: string | null): string | null {
  const telling = sentences.filter((text) => text.length > 12 && mayNameAgency.test(text)).slice(0, 60);
  return firstOf(namesAuthor, telling) ?? between ?? firstOf(namesContact, telling);
}

function firstOf(ways: readonly RegExp[], sentences: readonly string[]): string | null {
  for (const way of ways) {
    for (const sentence of sentences) {
      const found = bodyOf(way.exec(sentence)?.[1] ?? '');
      if (found !== null) return found;
    }
  }
  return null;
}

/** A body by words that name it or an office of it; null where they name none. */
export function bodyOf(words: string): string | null {
  const outside = words.replace(disclosureOffice, '');
  const body = outside !== words && outside.endsWith(cutGovernment) ? `${outside}政府` : outside;
  const above = officeOfGovernment.test(body) ? body : body.replace(innerOffice, '');
  const found = agencyEnding.test(above) ? above : body;
  const fits = found.length >= 3 && found.length <= mostCharacters && agencyEnding.test(found);
  return fits && !notAgency.test(found) ? found : null;
}
