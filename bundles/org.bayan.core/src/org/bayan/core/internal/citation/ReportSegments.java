package org.bayan.core.internal.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.TermOccurrence;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.TermHit;
import org.bayan.terms.TermRecognizer;

/** Says to the engine what segments a text has, with the terms in them. */
public final class ReportSegments {

  private final List<Termbase> termbases;
  private final Map<String, TermRecognizer> recognizers = new ConcurrentHashMap<>();

  /**
   * Segments in which terms are recognised.
   *
   * @param termbases the most important first
   */
  public ReportSegments(List<Termbase> termbases) {
    this.termbases = List.copyOf(termbases);
  }

  /** The segments of a text of a bitext. */
  public List<AlignmentSegment> of(Text text) {
    List<AlignmentSegment> segments = new ArrayList<>();
    int paragraph = 0;
    for (TextUnit unit : text.getUnits()) {
      for (Segment segment : unit.getSegments()) {
        segments.add(passage(segment.getText(), paragraph, text.getLanguage()));
      }
      paragraph++;
    }
    return segments;
  }

  /**
   * A segment of any text.
   *
   * @param text what it says
   * @param paragraph number of its paragraph
   * @param language BCP 47 tag
   */
  public AlignmentSegment passage(String text, int paragraph, String language) {
    TermRecognizer recognizer =
        recognizers.computeIfAbsent(language, one -> new TermRecognizer(termbases, one));
    List<TermOccurrence> terms =
        recognizer.find(text).stream()
            .map(hit -> new TermOccurrence(key(hit), hit.start(), hit.end()))
            .toList();
    return new AlignmentSegment(text, paragraph, terms);
  }

  /** Many termbases number their concepts alike. */
  private String key(TermHit hit) {
    int place = termbases.indexOf(hit.concept().eContainer());
    return place <= 0 ? hit.concept().getId() : (place + 1) + ":" + hit.concept().getId();
  }
}
