package org.bayan.okapi.tests;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;
import net.sf.okapi.lib.segmentation.SRXSegmenter;

/** What other tools make of a text, to compare with. */
final class OtherSplitters {
  private static final Pattern EDGES =
      Pattern.compile("^[\\s\\u00A0\\u202F]+|[\\s\\u00A0\\u202F]+$");

  private OtherSplitters() {}

  /** Okapi with the rules that it brings along. */
  static Function<String, List<String>> okapiDefault(String language) {
    SRXDocument document = new SRXDocument();
    document.loadRules(SRXDocument.DEFAULT_SRX_RULES);
    return okapi(document, language);
  }

  /** Okapi's engine with some rules. */
  static Function<String, List<String>> okapi(SRXDocument document, String language) {
    SRXSegmenter engine =
        (SRXSegmenter) document.compileLanguageRules(LocaleId.fromBCP47(language), null);
    return text -> {
      engine.computeSegments(text);
      return parts(text, engine.getSplitPositions());
    };
  }

  /** The sentences of Unicode Standard Annex 29, as ICU finds them. */
  static Function<String, List<String>> icu(String language) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(new ULocale(language));
    return text -> {
      sentences.setText(text);
      List<Integer> ends = new ArrayList<>();
      for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
        ends.add(end);
      }
      return parts(text, ends);
    };
  }

  private static List<String> parts(String text, List<Integer> ends) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      parts.add(text.substring(start, end));
      start = end;
    }
    parts.add(text.substring(start));
    return trimmed(parts);
  }

  /** The parts without white space at their edges, the no-break kind included; no empty ones. */
  static List<String> trimmed(List<String> parts) {
    return parts.stream()
        .map(part -> EDGES.matcher(part).replaceAll(""))
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
