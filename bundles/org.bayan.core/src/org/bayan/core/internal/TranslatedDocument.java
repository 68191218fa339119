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
import org.bayan.model.bitext.Property;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.MergeRequest;
import org.bayan.okapi.TranslatedSegment;
import org.bayan.okapi.TranslatedUnit;

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

  private static final String MAIN_CONTENT = "extraction.main-content";
  private static final String ENCODING = "extraction.encoding";

  /** Makes the list immutable. */
  public TranslatedDocument {
    units = List.copyOf(units);
  }

  /** Translates a document of a bitext's source text. */
  public static TranslatedDocument of(AlignedBitext bitext, Origin document) {
    Text source = bitext.project().getSource();
    BeadTranslations translations =
        BeadTranslations.of(source, bitext.alignment(), hasCodesOf(document, bitext.target()));
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

  /**
   * Whether the inline codes of a target text are those of a document: it was written here, or
   * stands in the same bilingual file. In any other document the same id is another code.
   */
  private static boolean hasCodesOf(Origin document, Text target) {
    Origin own = target.getOrigin();
    return own == null
        || own.getChecksum() != null && own.getChecksum().equals(document.getChecksum());
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

  /** What is to be written into the original, in an encoding or in its own. */
  public MergeRequest request(Optional<Charset> encoding) {
    Map<String, TranslatedUnit> contents = new HashMap<>();
    for (DocumentUnit unit : units) {
      if (unit.isTranslated() && unit.first().getLocator() != null) {
        contents.put(unit.first().getLocator(), unit.content());
      }
    }
    return new MergeRequest(extraction(), targetLanguage, encoding, contents);
  }

  private ExtractionOptions extraction() {
    ExtractionOptions options =
        new ExtractionOptions(
            source.getLanguage(), Optional.empty(), property(MAIN_CONTENT).isPresent());
    return property(ENCODING)
        .or(() -> Optional.ofNullable(origin.getEncoding()))
        .filter(Charset::isSupported)
        .map(name -> options.withEncoding(Charset.forName(name)))
        .orElse(options);
  }

  private Optional<String> property(String name) {
    return origin.getProperties().stream()
        .filter(property -> name.equals(property.getName()) && property.getValue() != null)
        .map(Property::getValue)
        .filter(value -> !value.equals("false"))
        .findFirst();
  }
}
