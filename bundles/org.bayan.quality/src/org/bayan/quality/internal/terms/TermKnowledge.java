package org.bayan.quality.internal.terms;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.model.termbase.Termbase;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.terms.RecognizedTerms;
import org.bayan.terms.TermRecognizer;

/** The termbases, indexed by language when a language is first asked for. */
public final class TermKnowledge {
  private final List<Termbase> termbases;
  private final String body;
  private final Map<String, TermRecognizer> recognizers = new ConcurrentHashMap<>();

  /**
   * The knowledge of some termbases.
   *
   * @param termbases the most important first
   * @param body the issuing body whose terms are preferred; possibly empty
   */
  public TermKnowledge(List<Termbase> termbases, String body) {
    this.termbases = List.copyOf(termbases);
    this.body = body;
  }

  /** Whether there is no termbase. */
  public boolean isEmpty() {
    return termbases.isEmpty();
  }

  /** The issuing body whose terms are preferred; possibly empty. */
  public String body() {
    return body;
  }

  /** Recognises the terms of a text. */
  public RecognizedTerms recognize(SideAnalysis side) {
    return recognizer(side.language()).recognize(side.text(), side.tokens());
  }

  /** Makes ready to recognise the terms of a language, which takes time. */
  public void prepare(String language) {
    recognizer(language);
  }

  private TermRecognizer recognizer(String language) {
    return recognizers.computeIfAbsent(language, tag -> new TermRecognizer(termbases, tag));
  }
}
