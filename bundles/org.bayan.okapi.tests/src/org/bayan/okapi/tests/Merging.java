package org.bayan.okapi.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.DocumentMerger;
import org.bayan.okapi.ExtractedCode;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.MergeRequest;
import org.bayan.okapi.TextRange;
import org.bayan.okapi.TranslatedSegment;
import org.bayan.okapi.TranslatedUnit;

/** Merges made-up translations into a document. */
final class Merging {
  private Merging() {}

  /** The document without any translation. */
  static byte[] untouched(Path file, String source, String target)
      throws DocumentException, IOException {
    return merge(file, request(source, target, Optional.empty(), Map.of()));
  }

  /** The document with every unit translated, the codes where they were. */
  static byte[] translated(
      Path file, String source, String target, UnaryOperator<String> translation)
      throws DocumentException, IOException {
    return merge(file, request(source, target, Optional.empty(), units(file, source, translation)));
  }

  /** The same in an encoding. */
  static byte[] translated(
      Path file, String source, String target, UnaryOperator<String> translation, Charset charset)
      throws DocumentException, IOException {
    return merge(
        file, request(source, target, Optional.of(charset), units(file, source, translation)));
  }

  /** The document with these texts, without codes, in place of its units in order. */
  static byte[] texts(Path file, String source, String target, String... texts)
      throws DocumentException, IOException {
    ExtractedDocument document = extract(file, source);
    Map<String, TranslatedUnit> units = new LinkedHashMap<>();
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] != null) {
        units.put(document.units().get(i).id(), unit(texts[i], List.of()));
      }
    }
    return merge(file, request(source, target, Optional.empty(), units));
  }

  /** The document with one unit, by its place, translated. */
  static byte[] unit(Path file, String source, String target, int index, TranslatedUnit unit)
      throws DocumentException, IOException {
    String id = extract(file, source).units().get(index).id();
    return merge(file, request(source, target, Optional.empty(), Map.of(id, unit)));
  }

  /** A translation of an unsegmented unit. */
  static TranslatedUnit unit(String text, List<ExtractedCode> codes) {
    return new TranslatedUnit(List.of(new TranslatedSegment("", text, codes, true)), "");
  }

  static ExtractedDocument extract(Path file, String language) throws DocumentException {
    return new DocumentExtractor().extract(file, ExtractionOptions.of(language));
  }

  private static MergeRequest request(
      String source, String target, Optional<Charset> charset, Map<String, TranslatedUnit> units) {
    return new MergeRequest(ExtractionOptions.of(source), target, charset, units);
  }

  private static byte[] merge(Path file, MergeRequest request)
      throws DocumentException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocumentMerger().merge(file, request, out);
    return out.toByteArray();
  }

  private static Map<String, TranslatedUnit> units(
      Path file, String language, UnaryOperator<String> translation) throws DocumentException {
    ExtractedDocument document = extract(file, language);
    Map<String, TranslatedUnit> units = new LinkedHashMap<>();
    document.units().forEach(u -> units.put(u.id(), unit(document.text(u), u, translation)));
    return units;
  }

  private static TranslatedUnit unit(
      String text, ExtractedUnit unit, UnaryOperator<String> translation) {
    List<TextRange> ranges =
        unit.segments().isEmpty() ? List.of(new TextRange(0, text.length())) : unit.segments();
    List<TranslatedSegment> segments = new ArrayList<>();
    int end = 0;
    for (TextRange range : ranges) {
      String translated = translation.apply(range.of(text));
      List<ExtractedCode> codes =
          unit.codes().stream()
              .filter(c -> c.offset() >= range.start() && c.offset() <= range.end())
              .map(c -> c.at(Math.min(c.offset() - range.start(), translated.length())))
              .toList();
      segments.add(
          new TranslatedSegment(text.substring(end, range.start()), translated, codes, true));
      end = range.end();
    }
    return new TranslatedUnit(segments, text.substring(end));
  }
}
