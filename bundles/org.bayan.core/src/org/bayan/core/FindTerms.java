package org.bayan.core;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bayan.core.internal.Termbases;
import org.bayan.core.internal.TextReader;
import org.bayan.exchange.TermPlace;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TextUnit;
import org.bayan.terms.TermHit;
import org.bayan.terms.TermRecognizer;

/** Finds the terms of termbases in a document. */
public final class FindTerms {

  /**
   * Finds terms.
   *
   * @param source the document
   * @param rules how it is segmented
   * @param termbases whose terms are found
   * @param otherLanguage the language of the equivalents, a BCP 47 tag
   * @return where terms stand, in the order of the text; each word belongs to one term at most, the
   *     longest
   * @throws TaskException when the document, the rules or a termbase cannot be read
   */
  public FoundTerms run(
      TextSource source, RulesChoice rules, TermbaseChoice termbases, String otherLanguage)
      throws TaskException {
    TermRecognizer recognizer = new TermRecognizer(Termbases.load(termbases), source.language());
    List<Segment> segments =
        new TextReader(rules.load(), InstantSource.system().instant())
            .read(source, BitextIds.SOURCE).getUnits().stream()
                .map(TextUnit::getSegments)
                .flatMap(List::stream)
                .toList();
    List<TermPlace> places = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      for (TermHit hit : recognizer.find(segments.get(i).getText())) {
        places.add(place(i, hit, recognizer.equivalents(hit, otherLanguage)));
      }
    }
    return new FoundTerms(places);
  }

  private static TermPlace place(int segment, TermHit hit, List<String> equivalents) {
    return new TermPlace(
        segment,
        hit.start(),
        hit.end(),
        hit.text(),
        hit.concept().getId(),
        hit.term().getTerm(),
        hit.kind().name().toLowerCase(Locale.ROOT),
        hit.analysis().describe(),
        equivalents);
  }
}
