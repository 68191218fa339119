package org.bayan.okapi.internal.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.MergeRequest;
import org.bayan.okapi.TranslatedUnit;
import org.bayan.okapi.internal.direction.LanguageChange;
import org.bayan.okapi.internal.merge.OriginalParts;
import org.bayan.okapi.internal.merge.UnitContents;
import org.bayan.okapi.internal.parts.MalformedPartException;

/** Merges translations into a document that is an archive of XML parts. */
final class ArchiveMerge {
  /** Turns a translated document to the direction of its new language. */
  interface Turning {
    /** Writes the document anew; {@code out} is not closed. */
    void apply(Path merged, LanguageChange change, OutputStream out)
        throws IOException, MalformedPartException;
  }

  private final SourceFile source;
  private final MergeRequest request;
  private final PartNames parts;
  private final String propertiesPart;
  private final SideTexts sideTexts;
  private final Set<String> translatedParts = new HashSet<>();

  /**
   * A merge.
   *
   * @param parts follows the parts
   * @param propertiesPart the part whose texts repeat texts of the others
   */
  ArchiveMerge(
      SourceFile source,
      MergeRequest request,
      PartNames parts,
      String propertiesPart,
      SideTexts sideTexts) {
    this.source = source;
    this.request = request;
    this.parts = parts;
    this.propertiesPart = propertiesPart;
    this.sideTexts = sideTexts;
  }

  /**
   * Writes the document.
   *
   * @param restoring what to do with the parts that have translations in them
   * @param turning the last step, when the document is in another language afterwards
   * @param out is not closed
   */
  void write(IFilter filter, OriginalParts.Restoring restoring, Turning turning, OutputStream out)
      throws DocumentException, IOException {
    Path merged = Files.createTempFile("bayan-", ".tmp");
    Path restored = Files.createTempFile("bayan-", ".tmp");
    try {
      try (OutputStream mergedOut = Files.newOutputStream(merged)) {
        // The filters would turn some properties for another language, but not all.
        FilterMerge.run(
            filter,
            new RawDocument(source.path().toUri(), "UTF-8", FilterRun.locale(request.extraction())),
            source.path(),
            FilterRun.locale(request.extraction()),
            StandardCharsets.UTF_8,
            mergedOut,
            this::on);
      }
      try (OutputStream restoredOut = Files.newOutputStream(restored)) {
        OriginalParts.write(source.path(), merged, translatedParts, restoring, restoredOut);
      }
      String language = request.extraction().languageTag();
      if (request.resultLanguage().equals(language)) {
        Files.copy(restored, out);
      } else {
        turning.apply(restored, new LanguageChange(language, request.resultLanguage()), out);
      }
    } catch (MalformedPartException e) {
      throw new DocumentException(
          Reason.MALFORMED,
          source.path(),
          "is damaged: its part "
              + e.part()
              + " is not well-formed XML; open it in its own"
              + " program and save it again",
          e);
    } finally {
      Files.deleteIfExists(merged);
      Files.deleteIfExists(restored);
    }
  }

  private void on(Event event) {
    parts.on(event);
    if (!event.isTextUnit()) {
      return;
    }
    ITextUnit unit = event.getTextUnit();
    String id = parts.id(unit);
    TranslatedUnit translation = request.units().get(id);
    if (translation != null && !parts.current().equals(propertiesPart)) {
      UnitContents.replace(unit, translation);
      translatedParts.add(parts.current());
    } else if (parts.current().equals(propertiesPart) && sideTexts.translate(unit, id)) {
      translatedParts.add(parts.current());
    }
  }
}
