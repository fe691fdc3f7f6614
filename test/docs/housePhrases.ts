/** A phrase that only this house understands, and what a planner says. */
export interface HousePhrase {
  /** Found in any letter case; spaces stand for any white space. */
  readonly house: RegExp;
  readonly plain: string;
}

const phrase = (house: RegExp, plain: string): HousePhrase => ({ house, plain });

/** Phrases of the table in docs/writing.md that no text may have. */
export const everywhere: readonly HousePhrase[] = [
  phrase(/\btold (from|apart|against)\b/i, 'no clear effect; clearly different; compared with'),
  phrase(/\b(can|cannot|could|not) be told\b/i, 'is clear; is not clear'),
  phrase(/\bset against the one\b/i, 'compared with the chosen result'),
  phrase(/\btak(e|es|en|ing) away\b/i, 'remove; Share and download'),
  phrase(/\bwhat is asked\b/i, 'what is simulated'),
  phrase(/\bstands? (here|beside)\b/i, 'is shown here; is shown next to'),
  phrase(/\b(lay|lays|laid|put|puts) (it|them|others|others? results?) beside\b/i, 'compare it with'),
  phrase(/\b(to|be|is|are|been) mend(ed)?\b/i, 'fix'),
  phrase(/\band sharpen\b/i, 'settle as more winters are simulated'),
  phrase(/\blooked into\b/i, 'tested'),
  phrase(/\bjudged (by|as one)\b/i, 'measured by; tested together'),
  phrase(/\bput aside\b/i, 'saved under My work'),
  phrase(
    /\b(other works|earlier versions|start(s|ed)? afresh|your works)\b/i,
    'My work; saved versions; new scenario',
  ),
  phrase(/\bdone again\b/i, 'redone'),
  phrase(/\bcounts? over the\b/i, 'is used instead of'),
  phrase(/\bpressures? worked in\b/i, 'with its pressures included'),
  phrase(/^written as$/i, 'file type'),
  phrase(/\bwhen levels? triggers?\b/i, 'when each level is reached'),
  phrase(/\bfirst comes\b/i, 'is first reached'),
  phrase(/\bnever in (\d|…)\S* winters\b/i, 'in none of 400 winters'),
  phrase(/\bat 3 ?\+|\bat 3 or 4\b/i, 'at OPEL 3 or 4'),
  phrase(/\breviews owed\b/i, 'overdue reviews'),
  phrase(/\babove the opening backlog\b/i, 'change from the first day to the last'),
  phrase(/\b(first month held|target (is )?held|not held|held of)\b(?! out)/i, 'met, not met, cannot tell'),
  phrase(/\bholidays changed\b/i, 'homecare starts changed for 1 to 31 January'),
  phrase(/\bsure enough\b|\bwhat is left open\b/i, 'How sure is this?; halve the range'),
  phrase(/\bhad itself reached\b/i, 'the indicator was at OPEL 3 too'),
  phrase(/\bno effect is claimed\b|\brecorded only\b/i, 'listed in the plan; not simulated'),
  phrase(/\bleaves behind\b|\bnone seen\b/i, 'left at the end; none found'),
  phrase(/\ba bed-day costs\b/i, 'cost of each bed-day saved'),
  phrase(/\bwinters of each\b(?! winter)/i, 'winters for each action'),
  phrase(/\bworse what it reads\b/i, 'works against its own trigger'),
  phrase(
    /\bon the wrong side\b|\bkept too high\b/i,
    'days with the wrong alarm; at a level longer than needed',
  ),
  phrase(/\bforesees? nothing\b/i, 'gives no warning'),
  phrase(/\bas far as (these|the) winters (can )?tell\b/i, 'about as good, in 400 winters'),
  phrase(/\ba bare 0\b/i, '0 means none of 100 winters'),
  phrase(/\bfalls? away\b|\bbreaks? a drag\b/i, 'is removed; cancels the drag'),
  phrase(/\bon its way\b|^one moment\b/i, 'Loading winter 60…'),
];

/** Phrases that the page and its messages may not have; documents for modellers explain them. */
export const onThePage: readonly HousePhrase[] = [
  phrase(/\bwhole system\b/i, 'the county'),
  phrase(/\bpin this result\b/i, 'keep this result to compare'),
  phrase(/\bfair share\b/i, "part of the plan's effect"),
  phrase(/\bopening (state|backlog)\b/i, 'position on 1 October'),
  phrase(/\bin place and in service\b/i, 'people receiving the service'),
  phrase(/\bplausible ×/i, 'could be half to double this'),
  phrase(/\bderived from (F\d|…)/i, 'worked out from 2 published figures'),
  phrase(/\brun until precise\b/i, 'simulate until the range is narrow enough'),
  phrase(/\bshare of winters\b/i, 'chance'),
];
