package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.CreateSample;
import org.bayan.core.Progress;
import org.bayan.core.RulesChoice;
import org.bayan.core.SegmentDocument;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.TextSource;
import org.bayan.core.TmxDelivery;
import org.bayan.core.citation.CitationDeliverables;
import org.bayan.core.citation.CiteReport;
import org.bayan.core.citation.CiteRequest;
import org.bayan.core.library.Library;
import org.bayan.core.library.OpenLibrary;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.OfficialText;
import org.bayan.samples.LibrarySample;
import org.bayan.text.DocumentSymbols;
import org.bayan.text.SymbolMention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample library as the product reads it, and the report that follows it. */
class SampleLibraryTest {

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void copyAndOpen() throws Exception {
    Path texts = Files.createDirectories(folder.resolve(CreateSample.LIBRARY));
    for (LibrarySample.Text text : LibrarySample.texts()) {
      copy(text.file(), texts.resolve(text.fileName()));
    }
    library = new OpenLibrary().run(texts, Progress.NONE);
  }

  @Test
  void symbols_are_recognised_where_the_texts_show_them() {
    for (OfficialText text : library.texts()) {
      String symbol = text.details().symbol();
      List<String> found =
          DocumentSymbols.find(text.segment(1)).stream().map(SymbolMention::symbol).toList();
      assertEquals(symbol.isEmpty() ? List.of() : List.of(symbol), found, text.id());
    }
  }

  @Test
  void paragraphs_of_a_resolution_are_numbered_with_their_items() {
    List<String> numbers =
        library.text("S-RES-2178-2014.en").orElseThrow().paragraphs().stream()
            .map(OfficialParagraph::number)
            .filter(number -> number.startsWith("6") || number.startsWith("pp"))
            .toList();
    assertEquals(
        List.of("pp1", "pp2", "pp3", "pp4", "pp5", "pp6", "pp7", "6", "6 (a)", "6 (b)", "6 (c)"),
        numbers);
  }

  @Test
  void the_shipped_rules_cut_each_text_as_its_file_says() throws Exception {
    for (OfficialText text : library.texts()) {
      List<String> lines = text.paragraphs().stream().map(OfficialParagraph::text).toList();
      Path plain = Files.write(folder.resolve(text.id() + ".txt"), lines);
      List<String> segments =
          text.paragraphs().stream().flatMap(one -> one.segmentTexts().stream()).toList();
      assertEquals(segments, cut(plain, text.details().language()), text.id());
    }
  }

  @Test
  void the_shipped_rules_cut_the_report_as_its_gold_says() throws Exception {
    List<String> gold =
        read(LibrarySample.reportSegments()).lines().filter(line -> !line.isBlank()).toList();
    assertEquals(gold, cut(report(), "ar"));
  }

  @Test
  void most_of_what_stands_behind_the_report_is_found_in_three_texts() throws Exception {
    Path links = folder.resolve("links.tsv");
    new CiteReport().run(request(links), Progress.NONE);

    Set<String> gold = links(read(LibrarySample.links()), line -> line[2]);
    Set<String> found = links(Files.readString(links), line -> line[3]);
    Set<String> right = new HashSet<>(gold);
    right.retainAll(found);
    double f1 = 2.0 * right.size() / (gold.size() + found.size());
    assertTrue(f1 >= 0.85, "link F1: " + f1);
  }

  private CiteRequest request(Path links) throws IOException {
    return new CiteRequest(
        TextSource.of(report(), "ar"),
        RulesChoice.DEFAULT,
        List.of(library.place()),
        "en",
        AlignmentOptions.of(TermbaseChoice.SEED),
        new CitationDeliverables(
            Optional.empty(),
            Optional.of(links),
            Optional.empty(),
            Optional.empty(),
            TmxDelivery.VERBATIM));
  }

  /** Source segment, text and segment of each link that has them. */
  private static Set<String> links(String table, Function<String[], String> target) {
    return table
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .filter(line -> !line[0].isEmpty() && !line[1].isEmpty())
        .map(line -> line[0] + " " + line[1] + " " + target.apply(line))
        .collect(Collectors.toSet());
  }

  private static List<String> cut(Path file, String language) throws Exception {
    return new SegmentDocument()
        .run(TextSource.of(file, language), RulesChoice.DEFAULT).stream()
            .flatMap(List::stream)
            .toList();
  }

  private Path report() throws IOException {
    return copy(LibrarySample.report(), folder.resolve(CreateSample.SECOND_REPORT));
  }

  private static Path copy(URL from, Path to) throws IOException {
    return Files.writeString(to, read(from));
  }

  private static String read(URL url) throws IOException {
    try (InputStream in = url.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
