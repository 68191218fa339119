package org.bayan.core.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.model.BitextFile;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CiteReportTest {

  @TempDir private Path folder;

  private CitationOutcome cite() throws Exception {
    return new CiteReport().run(SmallReport.request(folder), Progress.NONE);
  }

  private List<String[]> links() throws Exception {
    return Files.readAllLines(folder.resolve("links.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }

  @Test
  void each_segment_has_its_passage_from_whichever_document() throws Exception {
    cite();
    Set<String> found =
        links().stream()
            .filter(cells -> !cells[0].isEmpty() && !cells[1].isEmpty())
            .map(cells -> cells[0] + " " + cells[1] + " " + cells[3])
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(
            "1 communique.txt 3", "2 resolution.txt 5", "3 resolution.txt 4", "5 resolution.txt 3"),
        found);
  }

  @Test
  void what_the_reporter_says_himself_is_added() throws Exception {
    cite();
    List<String> added =
        links().stream()
            .filter(cells -> cells[4].equals("ADDED"))
            .map(cells -> cells[0] + cells[1] + cells[3])
            .toList();
    assertEquals(List.of("0", "4"), added);
  }

  @Test
  void omissions_are_told_of_a_text_that_the_report_follows_alone() throws Exception {
    cite();
    List<String> omitted =
        links().stream()
            .filter(cells -> cells[4].equals("OMITTED"))
            .map(cells -> cells[1] + " " + cells[3])
            .toList();
    assertEquals(
        List.of("resolution.txt 0", "resolution.txt 1", "resolution.txt 2", "resolution.txt 6"),
        omitted.stream().sorted().toList());
  }

  @Test
  void the_bitext_tells_document_and_paragraph_of_each_passage() throws Exception {
    cite();
    BitextProject project = BitextFile.read(folder.resolve("report.bitext"));
    OfficialAlignment official = OfficialAlignment.of(project).orElseThrow();
    assertTrue(official.isFirst());
    Segment asked = Segments.of(project.getSource()).get(2);
    Citation citation = official.citations(asked).getFirst();
    assertEquals("S/RES/9170 (2014), para. 3", citation.text());
    assertEquals("resolution.txt", citation.textId());
    assertEquals(5, OfficialAlignment.number(citation.passage().getFirst()).getAsInt());
    assertEquals(2, official.documents().size());
    assertEquals(List.of(0, 4), indices(project, official.additions()));
    assertEquals(4, official.omissions().size());
  }

  private static List<Integer> indices(BitextProject project, List<Bead> beads) {
    List<Segment> source = Segments.of(project.getSource());
    return beads.stream().map(bead -> source.indexOf(bead.getSource().getFirst())).toList();
  }

  @Test
  void a_text_that_is_merely_cited_is_there_with_the_cited_paragraphs() throws Exception {
    OfficialAlignment official = cite().official();
    List<String> texts =
        Segments.of(official.alignment().getTarget()).stream().map(Segment::getText).toList();
    assertTrue(texts.contains("They thanked Jordan and Lebanon for hosting Syrian refugees."));
    assertFalse(texts.contains("The ministers agreed to cut off the financing of terrorism."));
  }

  @Test
  void the_figures_say_what_became_of_the_report() throws Exception {
    CitationOutcome outcome = cite();
    CitationSummary summary = outcome.summary();
    assertEquals(6, summary.segments());
    assertEquals(2, summary.count(LinkType.ADDED));
    assertEquals(4, summary.omissions());
    assertEquals(2, outcome.documents());
    assertEquals(11, outcome.passages());
  }

  @Test
  void a_memory_holds_translations_alone() throws Exception {
    cite();
    long translations = links().stream().filter(cells -> cells[4].equals("TRANSLATION")).count();
    String tmx = Files.readString(folder.resolve("report.tmx"));
    assertEquals(translations, tmx.split("<tu[ >]").length - 1);
  }

  @Test
  void the_same_call_gives_the_same_links() throws Exception {
    cite();
    String first = Files.readString(folder.resolve("links.tsv"));
    cite();
    assertEquals(first, Files.readString(folder.resolve("links.tsv")));
  }

  @Test
  void a_library_without_a_text_of_the_language_is_refused() throws Exception {
    CiteRequest request = SmallReport.request(folder);
    CiteRequest french =
        new CiteRequest(
            request.report(),
            request.rules(),
            request.libraries(),
            "fr",
            request.options(),
            request.deliverables());
    TaskException refused =
        assertThrows(TaskException.class, () -> new CiteReport().run(french, Progress.NONE));
    assertTrue(refused.getMessage().contains("'fr'"), refused.getMessage());
    assertFalse(Files.exists(folder.resolve("links.tsv")));
  }

  @Test
  void nothing_is_written_when_the_work_is_cancelled() throws Exception {
    CiteRequest request = SmallReport.request(folder);
    Progress cancelling =
        new Progress() {
          @Override
          public void step(String name) {
            // Nobody watches.
          }

          @Override
          public void worked(double fraction) {
            // Nobody watches.
          }

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThrows(CancellationException.class, () -> new CiteReport().run(request, cancelling));
    assertFalse(Files.exists(folder.resolve("report.bitext")));
    assertFalse(Files.exists(folder.resolve("links.tsv")));
  }
}
