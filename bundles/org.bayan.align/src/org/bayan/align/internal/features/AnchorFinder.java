package org.bayan.align.internal.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.align.Evidence;
import org.bayan.text.DateMention;
import org.bayan.text.NameFinder;
import org.bayan.text.NameMention;

/** Finds in a segment what may be an anchor. */
final class AnchorFinder {
  /** Marks the value of a Latin word, so that it never equals a skeleton. */
  private static final String LITERAL = "=";

  private final String language;
  private final Set<String> knownNames;

  private AnchorFinder(String language, Set<String> knownNames) {
    this.language = language;
    this.knownNames = knownNames;
  }

  /** A finder that takes a word that opens a sentence for a name when it is one elsewhere. */
  static AnchorFinder of(List<SegmentText> texts, String language) {
    Set<String> known =
        texts.stream()
            .flatMap(text -> NameFinder.find(text.tokens(), language, Set.of()).stream())
            .filter(name -> name.kind() == NameMention.Kind.CAPITALISED)
            .map(NameMention::key)
            .collect(Collectors.toSet());
    return new AnchorFinder(language, known);
  }

  List<RawAnchor> find(SegmentText text) {
    List<RawAnchor> anchors = new ArrayList<>();
    if (text.label() != null) {
      String position = Integer.toString(text.label().position());
      anchors.add(asserted(Evidence.Kind.LIST_POSITION, position, text.label().span()));
    }
    text.dates().forEach(date -> addDate(date, anchors));
    text.numbers()
        .forEach(
            number ->
                anchors.add(
                    asserted(
                        Evidence.Kind.NUMBER,
                        number.value().toPlainString(),
                        new Span(number.start(), number.end()))));
    text.segment()
        .terms()
        .forEach(
            term ->
                anchors.add(
                    asserted(
                        Evidence.Kind.TERM, term.concept(), new Span(term.start(), term.end()))));
    NameFinder.find(text.tokens(), language, knownNames).forEach(name -> addName(name, anchors));
    return anchors;
  }

  /** A date anchors by its day and month, and by its year alone when it has no more. */
  private static void addDate(DateMention date, List<RawAnchor> anchors) {
    Span span = new Span(date.start(), date.end());
    String month = date.month().isPresent() ? "m" + date.month().getAsInt() : "";
    String day = date.day().isPresent() ? "d" + date.day().getAsInt() : "";
    anchors.add(asserted(Evidence.Kind.DATE, month + day, span));
    if (date.year().isPresent()) {
      String year = Integer.toString(date.year().getAsInt());
      anchors.add(asserted(Evidence.Kind.NUMBER, year, span));
    }
  }

  private static void addName(NameMention name, List<RawAnchor> anchors) {
    Span span = new Span(name.start(), name.end());
    boolean asserted = name.kind() == NameMention.Kind.CAPITALISED;
    if (name.kind() != NameMention.Kind.LITERAL) {
      anchors.add(new RawAnchor(Evidence.Kind.NAME, name.skeletons(), asserted, span));
    }
    if (name.kind() != NameMention.Kind.CANDIDATE) {
      List<String> literal = List.of(LITERAL + name.key());
      anchors.add(new RawAnchor(Evidence.Kind.NAME, literal, false, span));
    }
  }

  private static RawAnchor asserted(Evidence.Kind kind, String value, Span span) {
    return new RawAnchor(kind, List.of(value), true, span);
  }
}
