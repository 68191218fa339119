package org.bayan.core.tests;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.bayan.align.LexicalAligner;
import org.bayan.core.AlignDocuments;
import org.bayan.core.AlignRequest;
import org.bayan.core.Deliverables;
import org.bayan.core.RulesChoice;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.TextSource;
import org.bayan.samples.BrusselsSample;

/** A folder with the sample in it, and the use cases as a test wants them. */
record Workspace(Path folder) {

  static final Instant NOW = Instant.parse("2014-12-03T12:00:00Z");

  static AlignDocuments aligner() {
    return new AlignDocuments(new LexicalAligner(), InstantSource.fixed(NOW));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  Path write(String name, String text) throws IOException {
    return Files.writeString(file(name), text);
  }

  Path report() throws IOException {
    return copy(BrusselsSample.report(), "report.ar.txt");
  }

  Path statement() throws IOException {
    return copy(BrusselsSample.statement(), "statement.en.txt");
  }

  AlignRequest sample(Deliverables deliverables) throws IOException {
    return request(report(), statement(), deliverables);
  }

  static AlignRequest request(Path source, Path target, Deliverables deliverables) {
    return request(source, "ar", target, "en", deliverables);
  }

  static AlignRequest request(
      Path source,
      String sourceLanguage,
      Path target,
      String targetLanguage,
      Deliverables deliverables) {
    return new AlignRequest(
        TextSource.of(source, sourceLanguage),
        TextSource.of(target, targetLanguage),
        RulesChoice.DEFAULT,
        TermbaseChoice.SEED,
        deliverables);
  }

  Deliverables all() {
    return new Deliverables(
        Optional.of(file("out.bitext")),
        Optional.of(file("out.tmx")),
        Optional.of(file("out.tsv")),
        Optional.of(file("out.html")));
  }

  private Path copy(URL from, String name) throws IOException {
    if (!Files.exists(file(name))) {
      try (InputStream in = from.openStream()) {
        Files.copy(in, file(name));
      }
    }
    return file(name);
  }
}
