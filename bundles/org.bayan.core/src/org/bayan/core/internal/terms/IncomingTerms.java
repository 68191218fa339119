package org.bayan.core.internal.terms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bayan.core.ImportTermbaseRequest;
import org.bayan.core.TaskException;
import org.bayan.exchange.GlossaryDirection;
import org.bayan.exchange.SkosForm;
import org.bayan.exchange.SkosReader;
import org.bayan.exchange.TabGlossaryReader;
import org.bayan.exchange.TableForm;
import org.bayan.exchange.TbxReader;
import org.bayan.exchange.TermColumn;
import org.bayan.exchange.TermTableReader;
import org.bayan.model.termbase.Termbase;

/** The file that is imported, read as what its ending says. */
public final class IncomingTerms {

  private IncomingTerms() {}

  /**
   * Reads the file of a request.
   *
   * @throws TaskException when it cannot be read, or the request does not fit it
   */
  public static Termbase read(ImportTermbaseRequest request) throws TaskException {
    String name = request.file().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    requireSense(request, ending);
    try {
      return switch (ending) {
        case "tbx", "xml" -> new TbxReader().read(request.file());
        case "ttl" -> new SkosReader().read(request.file(), SkosForm.TURTLE);
        case "rdf" -> new SkosReader().read(request.file(), SkosForm.RDF_XML);
        case "csv" -> new TermTableReader(mapping(request)).read(request.file(), TableForm.CSV);
        case "tsv" -> new TermTableReader(mapping(request)).read(request.file(), TableForm.TSV);
        case "xlsx" -> new TermTableReader(mapping(request)).read(request.file(), TableForm.XLSX);
        default ->
            new TabGlossaryReader()
                .read(
                    request.file(),
                    request
                        .direction()
                        .map(both -> new GlossaryDirection(both.source(), both.target()))
                        .orElseThrow());
      };
    } catch (NoSuchFileException e) {
      throw input("There is no file " + request.file() + "; check the path.", e);
    } catch (IOException e) {
      throw input(e.getMessage(), e);
    }
  }

  private static void requireSense(ImportTermbaseRequest request, String ending)
      throws TaskException {
    boolean glossary = ending.equals("txt") || ending.equals("utf8") || ending.equals("tab");
    boolean table = ending.equals("csv") || ending.equals("tsv") || ending.equals("xlsx");
    boolean other =
        ending.equals("tbx")
            || ending.equals("xml")
            || ending.equals("ttl")
            || ending.equals("rdf");
    if (!glossary && !table && !other) {
      throw refused(
          request.file()
              + " ends like no file of terms; name one that ends in .tbx, .xml, .ttl, .rdf, .csv,"
              + " .tsv, .xlsx, .txt, .utf8 or .tab.");
    }
    if (glossary != request.direction().isPresent()) {
      throw refused(
              glossary
                  ? "A glossary does not say its languages; say ar-en or en-ar."
                  : "A direction is for glossaries (.txt, .utf8, .tab); leave it out.")
          .withOption("--direction");
    }
    if (!table && !request.mapping().isEmpty()) {
      throw refused("Columns are mapped for tables (.csv, .tsv, .xlsx) only; leave that out.")
          .withOption("--map");
    }
    if (Files.isDirectory(request.file())) {
      throw input(request.file() + " is a folder; name a file.", null);
    }
  }

  private static Map<String, TermColumn> mapping(ImportTermbaseRequest request)
      throws TaskException {
    Map<String, TermColumn> mapping = new HashMap<>();
    for (Map.Entry<String, String> one : request.mapping().entrySet()) {
      mapping.put(
          one.getKey(),
          TermColumn.of(one.getValue())
              .orElseThrow(
                  () ->
                      refused(
                          "'%s' is no field of terms; use one of %s."
                              .formatted(one.getValue(), fields()))));
    }
    return mapping;
  }

  private static String fields() {
    return Arrays.stream(TermColumn.values())
        .map(TermColumn::header)
        .collect(Collectors.joining(", "));
  }

  private static TaskException refused(String sentence) {
    return new TaskException(TaskException.Kind.REQUEST, sentence);
  }

  private static TaskException input(String sentence, Exception cause) {
    return new TaskException(TaskException.Kind.INPUT, sentence, cause);
  }
}
