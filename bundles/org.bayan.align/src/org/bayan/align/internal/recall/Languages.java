package org.bayan.align.internal.recall;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.bayan.align.lexicon.Lexicon;

/** Two languages with the lexicons that join them. */
public final class Languages {
  /** How many words a lexicon must have seen to tell how frequent they are. */
  private static final double TELLING = 10_000;

  private final String source;
  private final String target;
  private final List<Lexicon> lexicons;
  private final double sourceTotal;
  private final double targetTotal;

  /** Made when first wanted; whichever thread makes it, it is the same. */
  private volatile WordFamilies sourceFamilies;

  private volatile WordFamilies targetFamilies;

  /**
   * Joins two languages.
   *
   * @param source BCP 47 tag
   * @param target BCP 47 tag
   * @param lexicons lexicons, of which those in other languages are passed over
   */
  public Languages(String source, String target, List<Lexicon> lexicons) {
    this.source = source;
    this.target = target;
    this.lexicons = List.copyOf(Lexicon.joining(lexicons, source, target));
    this.sourceTotal = this.lexicons.stream().mapToDouble(Lexicon::firstTotal).sum();
    this.targetTotal = this.lexicons.stream().mapToDouble(Lexicon::secondTotal).sum();
  }

  String source() {
    return source;
  }

  String target() {
    return target;
  }

  /** The lexicons from the source's language to the target's. */
  List<Lexicon> lexicons() {
    return lexicons;
  }

  /** What the lexicons have seen of the source's language. */
  Seen sourceSeen() {
    return new Seen(lexicons, Lexicon::firstCount, sourceTotal);
  }

  /** What the lexicons have seen of the target's language. */
  Seen targetSeen() {
    return new Seen(lexicons, Lexicon::secondCount, targetTotal);
  }

  /** The words of the source's language that the lexicons know, by their families. */
  WordFamilies sourceFamilies() {
    if (sourceFamilies == null) {
      sourceFamilies = new WordFamilies(lexicons);
    }
    return sourceFamilies;
  }

  /** The words of the target's language that the lexicons know, by their families. */
  WordFamilies targetFamilies() {
    if (targetFamilies == null) {
      targetFamilies = new WordFamilies(lexicons.stream().map(Lexicon::swapped).toList());
    }
    return targetFamilies;
  }

  /** What lexicons have seen of a language. */
  record Seen(List<Lexicon> lexicons, ToDoubleBiFunction<Lexicon, String> counts, double total) {
    double count(String stem) {
      double count = 0;
      for (Lexicon lexicon : lexicons) {
        count += counts.applyAsDouble(lexicon, stem);
      }
      return count;
    }

    /** The share of a stem in all that was seen; 0 where nothing was. */
    double share(String stem) {
      return total > 0 ? count(stem) / total : 0;
    }

    /** Whether a stem has more than a share of all; a small lexicon cannot tell. */
    boolean isFrequent(String stem, double most) {
      return total > TELLING && share(stem) > most;
    }
  }
}
