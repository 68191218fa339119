package org.bayan.okapi.internal.html;

/** How much text of which sort a block holds; words are counted, and links. */
final class Measure {
  private static final int LONG = 10;
  private static final int LONG_WITHOUT_STOP = 25;
  private static final double FEW_LINKS = 1 / 3.0;

  private int words;
  private int linkWords;
  private int namedWords;
  private int runningWords;
  private int links;
  private int controls;
  private boolean endsWithColon;

  /**
   * Counts a run of text that is over. It is running text when it is long and few of its words are
   * links, the two features that Kohlschütter, Fankhauser and Nejdl (<i>Boilerplate Detection using
   * Shallow Text Features</i>, WSDM 2010) found to tell most, with their threshold for links.
   *
   * @param named how many words stand in controls and inline elements that are named as
   *     surroundings
   */
  void addRun(int all, int linked, int named, boolean hasStop) {
    words += all;
    linkWords += linked;
    namedWords += named;
    boolean isLong = all >= LONG_WITHOUT_STOP || all >= LONG && hasStop;
    if (isLong && linked <= all * FEW_LINKS && named < all) {
      runningWords += all;
    }
  }

  void addLink() {
    links++;
  }

  void addControl() {
    controls++;
  }

  void add(Measure other) {
    words += other.words;
    linkWords += other.linkWords;
    namedWords += other.namedWords;
    runningWords += other.runningWords;
    links += other.links;
    controls += other.controls;
    endsWithColon = other.endsWithColon;
  }

  void endWithColon() {
    endsWithColon = true;
  }

  /** Whether its text ends with a colon, so that what follows belongs to it. */
  boolean isIntroduction() {
    return endsWithColon;
  }

  int words() {
    return words;
  }

  int runningWords() {
    return runningWords;
  }

  int links() {
    return links;
  }

  int controls() {
    return controls;
  }

  /** The share of words that are links, 0 to 1; 0 without words. */
  double linkDensity() {
    return words == 0 ? 0 : linkWords / (double) words;
  }

  /** Whether there are words and all of them stand in controls or the like. */
  boolean isAllNamed() {
    return words > 0 && namedWords == words;
  }
}
