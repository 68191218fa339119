package org.bayan.core.internal;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.TranslationOutcome;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.MergeRequest;
import org.bayan.okapi.TranslatedSegment;
import org.bayan.okapi.TranslatedUnit;
import org.bayan.text.WebResidue;

/**
 * A document of the source text with its translation.
 *
 * @param origin the document
 * @param source the text that it is part of
 * @param targetLanguage BCP 47 tag of the language of the translation
 * @param units what it consists of, in order
 * @param omitted segments of the target that translate nothing in it
 */
public record TranslatedDocument(
    Origin origin, Text source, String targetLanguage, List<DocumentUnit> units, int omitted) {

  /** Makes the list immutable. */
  public TranslatedDocument {
    units = List.copyOf(units);
  }

  /** Translates a document of a bitext's source text. */
  public static TranslatedDocument of(AlignedBitext bitext, Origin document) {
    Text source = bitext.project().getSource();
    BeadTranslations translations = BeadTranslations.of(source, bitext.alignment(), document);
    TranslatedUnitBuilder builder = new TranslatedUnitBuilder(translations, source.getRaw());
    List<DocumentUnit> units =
        DocumentUnit.group(new SourceDocuments(source).units(document)).stream()
            .map(parts -> new DocumentUnit(parts, builder.build(parts)))
            .toList();
    Set<Segment> segments = new HashSet<>();
    units.forEach(unit -> segments.addAll(unit.segments()));
    return new TranslatedDocument(
        document, source, bitext.target().getLanguage(), units, translations.omitted(segments));
  }

  /** Whether its units know their places in the document, as those of segmented lines do not. */
  public boolean hasPlaces() {
    return units.isEmpty() || units.stream().anyMatch(unit -> unit.first().getLocator() != null);
  }

  /** The figures. */
  public TranslationOutcome outcome() {
    List<TranslatedSegment> segments =
        units.stream().flatMap(unit -> unit.content().segments().stream()).toList();
    int translated = (int) segments.stream().filter(TranslatedSegment::translated).count();
    return new TranslationOutcome(units.size(), segments.size(), translated, omitted);
  }

  /**
   * What is to be written into the original, in an encoding or in its own. Translations that the
   * original holds already, in a bilingual format, are not among it: they stay to the character.
   *
   * @param read what is read from the original
   */
  public MergeRequest request(Optional<Charset> encoding, ExtractedDocument read) {
    Map<String, String> held = new HashMap<>();
    for (ExtractedUnit unit : read.units()) {
      unit.translation().ifPresent(t -> held.put(unit.id(), comparable(t.text())));
    }
    Map<String, TranslatedUnit> contents = new HashMap<>();
    for (DocumentUnit unit : units) {
      String id = unit.first().getLocator();
      if (unit.isTranslated() && id != null && !isHeld(unit.content(), held.get(id))) {
        contents.put(id, unit.content());
      }
    }
    return new MergeRequest(extraction(), targetLanguage, encoding, contents);
  }

  private static boolean isHeld(TranslatedUnit content, String held) {
    return content.isComplete() && comparable(content.text()).equals(held);
  }

  /** A text as it is in a bitext, without the white space that segments do not keep. */
  private static String comparable(String text) {
    return WebResidue.clean(text).text().replaceAll("\\s+", "");
  }

  /**
   * Looks whether the units that are translated stand in the document as it is read now.
   *
   * @param read what is read from the original
   * @return how many do not: they would be lost
   */
  public long missingFrom(ExtractedDocument read) {
    Map<String, String> texts = new HashMap<>();
    read.units().forEach(unit -> texts.put(unit.id(), read.text(unit)));
    return units.stream()
        .filter(DocumentUnit::isTranslated)
        .filter(unit -> !isRaw(unit, texts.get(unit.first().getLocator())))
        .count();
  }

  private boolean isRaw(DocumentUnit unit, String text) {
    int start = unit.first().getStart();
    return text != null
        && unit.parts().getLast().getEnd() - start == text.length()
        && source.getRaw().startsWith(text, start);
  }

  /** How the original was read when the bitext was made. */
  public ExtractionOptions extraction() {
    ExtractionOptions options =
        new ExtractionOptions(
            source.getLanguage(), Optional.empty(), isSet(OriginProperties.MAIN_CONTENT));
    return OriginProperties.get(origin, OriginProperties.ENCODING)
        .or(() -> Optional.ofNullable(origin.getEncoding()))
        .filter(Charset::isSupported)
        .map(name -> options.withEncoding(Charset.forName(name)))
        .orElse(options);
  }

  private boolean isSet(String property) {
    return OriginProperties.get(origin, property).filter("true"::equals).isPresent();
  }
}
