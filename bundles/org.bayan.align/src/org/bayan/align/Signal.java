package org.bayan.align;

import java.util.EnumSet;
import java.util.Set;

/**
 * Something that {@link LexicalAligner} goes by. Each can be silenced, which shows what it is
 * worth.
 */
public enum Signal {
  /** The lexicons that the aligner is given: which words translate each other, and their stems. */
  LEXICON,
  /** What both languages say alike: numbers, dates, terms and the labels of list items. */
  LITERALS(
      Evidence.Kind.NUMBER, Evidence.Kind.DATE, Evidence.Kind.TERM, Evidence.Kind.LIST_POSITION),
  /** Names: words that sound alike in both languages, and those in Latin letters on both sides. */
  NAMES(Evidence.Kind.NAME),
  /**
   * Words altogether, whether lexicons, names that sound alike or the texts themselves tell what
   * they mean. Literals and words in Latin letters on both sides remain.
   */
  WORDS(Evidence.Kind.WORD),
  /** How long the two sides are. */
  LENGTHS(Evidence.Kind.LENGTH),
  /** How many sentences end on either side. */
  SENTENCES,
  /** Where paragraphs begin together. */
  PARAGRAPHS,
  /** Whether the text runs on from a segment to the next: stops, small letters, headings. */
  BOUNDARIES,
  /** What the beads of one pass teach the next one, of words and of all else. */
  LEARNING;

  private final Set<Evidence.Kind> evidence = EnumSet.noneOf(Evidence.Kind.class);

  Signal(Evidence.Kind... evidence) {
    this.evidence.addAll(Set.of(evidence));
  }

  /** The kinds of evidence that no bead has without this signal; an own copy. */
  public Set<Evidence.Kind> evidence() {
    return EnumSet.copyOf(evidence);
  }
}
