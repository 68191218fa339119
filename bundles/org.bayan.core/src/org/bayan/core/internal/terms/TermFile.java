package org.bayan.core.internal.terms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.bayan.core.TaskException;
import org.bayan.exchange.TableForm;

/** What the ending of a file of terms says. */
public final class TermFile {

  /** The kinds of files. */
  public enum Kind {
    /** TBX, or what MultiTerm exports: both are XML. */
    XML,
    /** A thesaurus. */
    SKOS,
    /** A table with a line for headings. */
    TABLE,
    /** A glossary: source, target, comment. */
    GLOSSARY
  }

  /** What files of terms are called, as patterns. */
  public static final String PATTERNS =
      "*.tbx;*.xml;*.mtf;*.ttl;*.rdf;*.csv;*.tsv;*.xlsx;*.txt;*.utf8;*.tab";

  private TermFile() {}

  /** The kind of a file; empty where its ending tells of no terms. */
  public static Optional<Kind> kind(Path file) {
    return switch (ending(file)) {
      case "tbx", "xml", "mtf" -> Optional.of(Kind.XML);
      case "ttl", "rdf" -> Optional.of(Kind.SKOS);
      case "csv", "tsv", "xlsx" -> Optional.of(Kind.TABLE);
      case "txt", "utf8", "tab" -> Optional.of(Kind.GLOSSARY);
      default -> Optional.empty();
    };
  }

  /**
   * The kind of a file.
   *
   * @throws TaskException when its ending tells of no terms
   */
  public static Kind requireKind(Path file) throws TaskException {
    return kind(file)
        .orElseThrow(
            () ->
                new TaskException(
                    TaskException.Kind.REQUEST,
                    file
                        + " ends like no file of terms; name one that ends in .tbx, .xml, .mtf,"
                        + " .ttl, .rdf, .csv, .tsv, .xlsx, .txt, .utf8 or .tab."));
  }

  /** Whether a thesaurus is in Turtle; else it is in RDF/XML. */
  public static boolean isTurtle(Path file) {
    return ending(file).equals("ttl");
  }

  /** How a table is written. */
  public static Optional<TableForm> tableForm(Path file) {
    return switch (ending(file)) {
      case "csv" -> Optional.of(TableForm.CSV);
      case "tsv" -> Optional.of(TableForm.TSV);
      case "xlsx" -> Optional.of(TableForm.XLSX);
      default -> Optional.empty();
    };
  }

  /** The ending of a name, in small letters. */
  private static String ending(Path file) {
    String name = file.toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Fails for a folder, before a reader does in its own words.
   *
   * @throws TaskException then
   */
  public static void requireFile(Path file) throws TaskException {
    if (Files.isDirectory(file)) {
      throw input(file + " is a folder; name a file.", null);
    }
  }

  /** What to say of a file that cannot be read. */
  public static TaskException failure(Path file, IOException failure) {
    return failure instanceof NoSuchFileException
        ? input("There is no file " + file + "; check the path.", failure)
        : input(failure.getMessage(), failure);
  }

  private static TaskException input(String sentence, Exception cause) {
    return new TaskException(TaskException.Kind.INPUT, sentence, cause);
  }
}
