package org.bayan.core.memory;

/** How much of a segment is known, the most first. */
public enum LeverageBand {
  /** The same text between the same texts. */
  CONTEXT("101", 101),
  /** The same text stood in the documents before. */
  REPETITION("repetition", -1),
  /** The same text. */
  EXACT("100", 100),
  /** Nearly the same text. */
  HIGH("95-99", 95),
  /** A similar text. */
  GOOD("85-94", 85),
  /** A less similar text. */
  MEDIUM("75-84", 75),
  /** Similar to a text that stood in the documents before, and less so to any in the memory. */
  INTERNAL("internal 75-99", -1),
  /** A text with something in common. */
  LOW("50-74", 50),
  /** A text that has to be translated anew. */
  NEW("new", 0);

  /** The lowest score that counts. */
  static final int LEAST = 50;

  private final String title;
  private final int from;

  LeverageBand(String title, int from) {
    this.title = title;
    this.from = from;
  }

  /** Its name in tables. */
  public String title() {
    return title;
  }

  /** The band of a score of the memory. */
  static LeverageBand of(int score) {
    for (LeverageBand band : values()) {
      if (band.from >= 0 && score >= band.from) {
        return band;
      }
    }
    return NEW;
  }
}
