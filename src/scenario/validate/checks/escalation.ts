import type { Check } from '../facts.ts';

/** The second reading of a day comes after the first. */
export const checkEscalation: Check = ({ scenario: { escalation } }) => {
  const { readingHour, secondReading } = escalation;
  if (secondReading === undefined || secondReading.hour > readingHour) return [];
  return [
    {
      path: 'escalation.secondReading.hour',
      message: 'the second reading must come after the first',
      found: String(secondReading.hour),
      allowed: `above readingHour, ${readingHour}, and at most 24`,
    },
  ];
};
