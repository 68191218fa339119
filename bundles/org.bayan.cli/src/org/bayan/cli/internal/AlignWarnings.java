package org.bayan.cli.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.bayan.core.RealignOutcome;
import org.bayan.core.RealignOutcome.Crossing;
import org.bayan.model.bitext.Text;

/** Says on standard error what makes an alignment doubtful that was made all the same. */
final class AlignWarnings {

  private static final int NAMED = 5;

  private final Console console;

  AlignWarnings(Console console) {
    this.console = console;
  }

  /** Texts in the wrong order would be aligned without a word, and badly. */
  void ofStrangers(List<Text> strangers) {
    if (!strangers.isEmpty()) {
      String texts = strangers.stream().map(this::stranger).collect(Collectors.joining(", and "));
      warn(
          texts
              + "; say with --source-lang and --target-lang in which languages the texts are, or"
              + " exchange --source and --target.");
    }
  }

  private String stranger(Text text) {
    return "%s is not written in the letters of '%s'"
        .formatted(text.getOrigin().getFile(), text.getLanguage());
  }

  /** Nothing is aligned across an accepted bead. */
  void ofCrossings(RealignOutcome outcome) {
    List<Crossing> crossings =
        outcome.alignments().stream().flatMap(one -> one.crossings().stream()).toList();
    if (!crossings.isEmpty()) {
      String named =
          crossings.stream()
              .limit(NAMED)
              .map(pair -> pair.first().getId() + " and " + pair.second().getId())
              .collect(Collectors.joining(", "));
      warn(
          "accepted beads cross each other (%s%s), and what lies between them may stay unaligned; look whether both are right."
              .formatted(named, crossings.size() > NAMED ? ", and others" : ""));
    }
  }

  /** Said before the work, while it can still be stopped. */
  void ofWorkGivenUp(int beads) {
    if (beads > 0) {
      warn(
          "--keep none gives up %s; leave it out to keep those that are accepted."
              .formatted(
                  beads == 1
                      ? "1 bead that a person worked on"
                      : beads + " beads that people worked on"));
    }
  }

  private void warn(String sentence) {
    console.err().println("bayan: " + sentence);
  }
}
