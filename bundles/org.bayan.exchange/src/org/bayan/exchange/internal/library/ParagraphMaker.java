package org.bayan.exchange.internal.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.ParagraphKind;
import org.bayan.model.library.TextSpan;

/** Makes a paragraph of a block: with the labels of the divisions that begin with it. */
final class ParagraphMaker {

  private static final Map<String, ParagraphKind> KINDS =
      Stream.of(ParagraphKind.values())
          .collect(
              Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), Function.identity()));

  private int reasons;

  /** A recital or citation begins. */
  void countReason() {
    reasons++;
  }

  /** A paragraph of a file that Bayan wrote. */
  OfficialParagraph ours(InlineText block, String kind, String number, List<Division> around) {
    return paragraph(block, kind(kind), number == null ? "" : number, around);
  }

  private static ParagraphKind kind(String name) {
    return KINDS.getOrDefault(name, ParagraphKind.PLAIN);
  }

  /** A paragraph of another file: what it is and its number follow from where it stands. */
  OfficialParagraph foreign(InlineText block, String name, List<Division> around) {
    if (around.stream().anyMatch(Division::isNote)) {
      return paragraph(block, ParagraphKind.NOTE, "", List.of());
    }
    if (name.endsWith("eading")) {
      return paragraph(block, ParagraphKind.HEADING, "", around);
    }
    if (around.stream().anyMatch(Division::isHead)) {
      return paragraph(block, ParagraphKind.TITLE, "", around);
    }
    String path = path(around);
    if (around.stream().anyMatch(Division::isReason)) {
      String number = path.isEmpty() ? "pp" + Math.max(1, reasons) : path;
      return paragraph(block, ParagraphKind.PREAMBULAR, number, around);
    }
    if (path.isEmpty()) {
      return paragraph(block, ParagraphKind.PLAIN, "", around);
    }
    boolean division = path.indexOf('(') >= 0;
    return paragraph(block, division ? ParagraphKind.ITEM : ParagraphKind.OPERATIVE, path, around);
  }

  private static String path(List<Division> around) {
    StringBuilder path = new StringBuilder();
    for (Division division : around) {
      String step = division.number();
      if (!step.isEmpty()) {
        path.append(path.isEmpty() ? step : " (" + step + ")");
      }
    }
    return path.toString();
  }

  private static OfficialParagraph paragraph(
      InlineText block, ParagraphKind kind, String number, List<Division> around) {
    StringBuilder text = new StringBuilder();
    List<TextSpan> segments = new ArrayList<>();
    for (Division division : around) {
      InlineText label = division.takeLabel();
      if (label != null && !label.text().isEmpty()) {
        segments.addAll(moved(label.segments(), text.length()));
        text.append(label.text()).append(' ');
      }
    }
    boolean labelled = !text.isEmpty() && segments.isEmpty();
    segments.addAll(moved(block.segments(), text.length()));
    text.append(block.text());
    if (segments.isEmpty()) {
      return OfficialParagraph.of(number, kind, text.toString());
    }
    if (labelled) {
      segments.set(0, new TextSpan(0, segments.get(0).end()));
    }
    return new OfficialParagraph(number, kind, text.toString(), segments);
  }

  private static List<TextSpan> moved(List<TextSpan> spans, int by) {
    return spans.stream().map(span -> new TextSpan(span.start() + by, span.end() + by)).toList();
  }
}
