package org.bayan.core.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.core.ExportTranslation;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentMetadata;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.MergeRequest;
import org.bayan.okapi.UnitKind;

/** Keeps what is asked to be written. Documents are read as the source text of a project says. */
class ListeningDocuments implements ExportTranslation.Documents {

  static final String WRITTEN = "translated";

  private final Text source;
  private Path original;
  private MergeRequest merged;

  ListeningDocuments(Text source) {
    this.source = source;
  }

  /** The document that was last to be written again. */
  Path original() {
    return original;
  }

  /** What was last to be written into it. */
  MergeRequest merged() {
    return merged;
  }

  @Override
  public ExtractedDocument extract(Path file, ExtractionOptions options) {
    Origin appended =
        source.getAppended().stream()
            .filter(origin -> file.endsWith(origin.getFile()))
            .findFirst()
            .orElse(null);
    Map<String, ExtractedUnit> units = new LinkedHashMap<>();
    source.getUnits().stream()
        .filter(unit -> unit.getDocument() == appended && unit.getLocator() != null)
        .forEach(unit -> units.merge(unit.getLocator(), extracted(unit), this::joined));
    return new ExtractedDocument(
        source.getRaw(),
        List.copyOf(units.values()),
        "text/plain",
        Optional.empty(),
        DocumentMetadata.ofTitle(Optional.empty()),
        Optional.empty(),
        "");
  }

  private static ExtractedUnit extracted(TextUnit unit) {
    return new ExtractedUnit(
        unit.getLocator(), UnitKind.PARAGRAPH, 0, unit.getStart(), unit.getEnd(), List.of());
  }

  /** A unit that was divided is whole in its document. */
  private ExtractedUnit joined(ExtractedUnit one, ExtractedUnit other) {
    return new ExtractedUnit(one.id(), one.kind(), 0, one.start(), other.end(), List.of());
  }

  @Override
  public void merge(Path file, MergeRequest request, OutputStream out)
      throws DocumentException, IOException {
    original = file;
    merged = request;
    out.write(WRITTEN.getBytes(StandardCharsets.UTF_8));
  }
}
