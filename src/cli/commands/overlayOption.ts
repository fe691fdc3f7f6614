import { Option } from 'commander';

/** `--overlay F[@SCALE]`, which may be given several times. */
export function overlayOption(
  what = 'an overlay to apply, by its id in the library or its file; its scale is 1 unless @SCALE is given',
): Option {
  return new Option('-o, --overlay <F[@SCALE]>', `${what}; may be repeated, applied in order`)
    .argParser((text: string, before: string[]) => [...before, text])
    .default([], 'none');
}
