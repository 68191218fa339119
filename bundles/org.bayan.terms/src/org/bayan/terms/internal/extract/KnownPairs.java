package org.bayan.terms.internal.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.TermRecognizer;

/** The pairs of terms that termbases have already. */
public final class KnownPairs {
  private final TermRecognizer arabic;
  private final TermRecognizer english;

  /** Indexes the termbases. */
  public KnownPairs(List<Termbase> termbases) {
    arabic = new TermRecognizer(termbases, "ar");
    english = new TermRecognizer(termbases, "en");
  }

  /** Whether one concept has both expressions, in any form. */
  public boolean contains(String arabicText, String englishText) {
    Set<ConceptEntry> concepts = concepts(arabic, arabicText);
    concepts.retainAll(concepts(english, englishText));
    return !concepts.isEmpty();
  }

  private static Set<ConceptEntry> concepts(TermRecognizer recognizer, String text) {
    return recognizer.findAll(text).stream()
        .filter(hit -> hit.length() == text.length())
        .map(hit -> hit.concept())
        .collect(Collectors.toSet());
  }
}
