package org.bayan.align.internal.recall;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.bayan.align.lexicon.Lexicon;

/** Two languages with the lexicons that join them. */
public final class Languages {
  private final String source;
  private final String target;
  private final List<Lexicon> lexicons;
  private final double sourceTotal;
  private final double targetTotal;

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
  }
}
