package org.bayan.core.termimport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.terms.TermFile;
import org.bayan.core.internal.terms.WatchedInput;
import org.bayan.exchange.GlossaryDirection;
import org.bayan.exchange.MultiTermReader;
import org.bayan.exchange.SkosForm;
import org.bayan.exchange.SkosReader;
import org.bayan.exchange.TabGlossaryReader;
import org.bayan.exchange.TableForm;
import org.bayan.exchange.TbxReader;
import org.bayan.exchange.TermTableReader;
import org.bayan.model.termbase.Termbase;

/** Reads a file of terms as what its ending says; XML is TBX or what MultiTerm exports. */
public final class ReadTerms {

  /** Whether a file ends like one of terms. */
  public static boolean suits(Path file) {
    return TermFile.kind(file).isPresent();
  }

  /** The endings of files of terms, as patterns of a file dialog. */
  public static String patterns() {
    return TermFile.PATTERNS;
  }

  /**
   * Reads a file.
   *
   * @param source which, and how
   * @param progress is told how far it is, and can stop it
   * @return what it holds
   * @throws TaskException when it cannot be read or is not what its ending says
   * @throws java.util.concurrent.CancellationException when it was stopped
   */
  public IncomingTerms run(TermSource source, Progress progress) throws TaskException {
    Path file = source.file();
    TermFile.requireFile(file);
    TermFile.Kind kind = TermFile.requireKind(file);
    progress.step("Reading " + file.getFileName());
    try {
      Termbase termbase =
          switch (kind) {
            case XML -> xml(file, progress);
            case SKOS -> skos(file, progress);
            case TABLE -> table(source, progress);
            case GLOSSARY -> glossary(source);
          };
      return new IncomingTerms(file, termbase, kind == TermFile.Kind.SKOS, source.columns());
    } catch (IOException e) {
      throw TermFile.failure(file, e);
    }
  }

  private static Termbase xml(Path file, Progress progress) throws IOException {
    boolean multiTerm = MultiTermReader.recognises(file);
    try (InputStream in = open(file, progress)) {
      return multiTerm
          ? new MultiTermReader().read(in, file.toString())
          : new TbxReader().read(in, file.toString());
    }
  }

  private static Termbase skos(Path file, Progress progress) throws IOException {
    SkosForm form = TermFile.isTurtle(file) ? SkosForm.TURTLE : SkosForm.RDF_XML;
    try (InputStream in = open(file, progress)) {
      return new SkosReader().read(in, form, file.toString());
    }
  }

  private static Termbase table(TermSource source, Progress progress) throws IOException {
    TableForm form = TermFile.tableForm(source.file()).orElseThrow();
    TermTableReader reader =
        source
            .columns()
            .map(columns -> new TermTableReader(columns.mapping()))
            .orElseGet(TermTableReader::new);
    return reader.watchedBy(() -> WatchedInput.stopIfCancelled(progress)).read(source.file(), form);
  }

  private static Termbase glossary(TermSource source) throws IOException {
    GlossaryDirection direction =
        source
            .direction()
            .map(both -> new GlossaryDirection(both.source(), both.target()))
            .orElseThrow();
    return new TabGlossaryReader().read(source.file(), direction);
  }

  private static InputStream open(Path file, Progress progress) throws IOException {
    return new WatchedInput(
        new BufferedInputStream(Files.newInputStream(file)), Files.size(file), progress);
  }
}
