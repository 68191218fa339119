package org.bayan.core;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.TermHit;
import org.bayan.terms.TermRecognizer;

/** The terms found in the segments of some texts. */
public final class RecognisedTerms {

  private final Map<Segment, List<TermHit>> hits = new HashMap<>();
  private final Map<String, TermRecognizer> recognizers = new HashMap<>();

  private final List<Termbase> termbases;

  private RecognisedTerms(List<Termbase> termbases) {
    this.termbases = termbases;
  }

  /**
   * Looks for terms.
   *
   * @param termbases the termbases, the most important first; with none, nothing is found
   * @param texts the texts to look in
   */
  public static RecognisedTerms find(List<Termbase> termbases, List<Text> texts) {
    RecognisedTerms terms = new RecognisedTerms(termbases);
    for (Text text : texts) {
      TermRecognizer recognizer =
          terms.recognizers.computeIfAbsent(
              text.getLanguage(), language -> new TermRecognizer(termbases, language));
      for (Segment segment : Segments.of(text)) {
        terms.hits.put(segment, recognizer.find(segment.getText()));
      }
    }
    return terms;
  }

  /** The terms in a segment, by position; none for a segment of another text. */
  public List<TermHit> in(Segment segment) {
    return hits.getOrDefault(segment, List.of());
  }

  /** How many terms were found in a text. */
  public int count(Text text) {
    return Segments.of(text).stream().mapToInt(segment -> in(segment).size()).sum();
  }

  /**
   * What tells the concept of a term from all others: its id, and from the second termbase on the
   * place of the termbase before it, because many termbases number their concepts alike.
   */
  public String key(TermHit hit) {
    String id = hit.concept().getId();
    int place = termbases.indexOf(hit.concept().eContainer());
    return place <= 0 ? id : (place + 1) + ":" + id;
  }

  /** How many different concepts were found in all texts. */
  public int concepts() {
    Set<String> concepts = new HashSet<>();
    hits.values().forEach(list -> list.forEach(hit -> concepts.add(key(hit))));
    return concepts.size();
  }

  /**
   * What a term is called in another language, the preferred name first.
   *
   * @param hit a term that was found
   * @param language a BCP 47 tag
   */
  public List<String> equivalents(TermHit hit, String language) {
    return recognizers.values().iterator().next().equivalents(hit, language);
  }
}
