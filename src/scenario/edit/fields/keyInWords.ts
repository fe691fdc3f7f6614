/** Words of keys that people write in another way, or that are others on the page. */
const written: Record<string, string> = {
  sd: 'standard deviation',
  id: 'id',
  fte: 'full-time equivalent',
  opel: 'OPEL',
  stage: 'service',
  stages: 'services',
  stream: 'source of demand',
  streams: 'sources of demand',
  driver: 'seasonal pressure',
  drivers: 'seasonal pressures',
};

/** A key of the format as a label: 'ratePerDay' becomes 'Rate per day', 'sd' 'Standard deviation'. */
export function keyInWords(key: string): string {
  const words = key
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase()
    .split(' ')
    .map((word) => written[word] ?? word)
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
