package org.bayan.core.tests;

import static org.bayan.model.bitext.InlineCodeKind.CLOSING;
import static org.bayan.model.bitext.InlineCodeKind.OPENING;
import static org.bayan.model.bitext.InlineCodeKind.PLACEHOLDER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bayan.core.ExportTranslation;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.TranslationRequest;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.TextUnit;
import org.bayan.okapi.ExtractedCode;
import org.bayan.okapi.MergeRequest;
import org.bayan.okapi.TranslatedUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the inline codes of a document stand in its translation. */
class TranslatedCodesTest {

  @TempDir Path folder;

  private SmallProject project;
  private Origin page;
  private MergeRequest merged;

  @BeforeEach
  void make() throws IOException {
    project = new SmallProject(folder, "ar", "en");
    page = project.document("rain.html", "text/html", "whatever it was");
    project.source().setOrigin(page);
    SmallProject.unit(project.source(), "p1", "هطل المطر. |فاض النهر.");
    SmallProject.unit(project.target(), "x", "It rained. |The river rose.");
    project.beads(2);
  }

  @Test
  void a_text_that_was_written_here_has_the_codes_of_the_source() throws Exception {
    SmallProject.code(project.targetSegment(1), OPENING, "2", "bold", 4);
    SmallProject.code(project.targetSegment(1), CLOSING, "2", "bold", 9);

    assertEquals("It rained. The [2]river[/2] rose.", merge());
  }

  @Test
  void so_has_the_other_side_of_a_bilingual_file() throws Exception {
    Origin same = project.document("rain.html", "text/html", "whatever it was");
    project.target().setOrigin(same);
    SmallProject.code(project.targetSegment(0), PLACEHOLDER, "1", "image", 3);

    assertEquals("It <1>rained. The river rose.", merge());
  }

  @Test
  void the_codes_of_targets_that_are_joined_stand_with_their_own_words() throws Exception {
    SmallProject.unit(project.source(), "p2", "انتهى.");
    SmallProject.unit(project.target(), "y", "It |is over.");
    project.bead(List.of(2), List.of(2, 3));
    SmallProject.code(project.targetSegment(3), OPENING, "1", "bold", 3);
    SmallProject.code(project.targetSegment(3), CLOSING, "1", "bold", 7);

    merge();

    assertEquals("It is [1]over[/1].", marked(merged.units().get("p2")));
  }

  @Test
  void an_independent_document_has_codes_of_its_own() throws Exception {
    independent();
    SmallProject.code(project.targetSegment(1), OPENING, "2", "bold", 4);
    SmallProject.code(project.targetSegment(1), CLOSING, "2", "bold", 9);

    assertEquals("It rained. The river rose.", merge());
  }

  @Test
  void what_was_written_beside_an_independent_document_has_the_codes_of_the_source()
      throws Exception {
    independent();
    SmallProject.unit(project.source(), "p2", "انتهى.");
    TextUnit written = SmallProject.unit(project.target(), null, "It is over.");
    written.setStart(0);
    written.setEnd(0);
    project.bead(List.of(2), List.of(2));
    SmallProject.code(project.targetSegment(2), OPENING, "1", "bold", 6);
    SmallProject.code(project.targetSegment(2), CLOSING, "1", "bold", 10);

    merge();

    assertEquals("It is [1]over[/1].", marked(merged.units().get("p2")));
  }

  @Test
  void a_link_that_both_documents_have_is_that_of_the_source_on_the_words_of_the_target()
      throws Exception {
    independent();
    SmallProject.code(project.sourceSegment(1), OPENING, "7", "link", 4);
    SmallProject.code(project.sourceSegment(1), CLOSING, "7", "link", 9);
    SmallProject.code(project.targetSegment(1), OPENING, "2", "x-link;color:0000FF;", 4);
    SmallProject.code(project.targetSegment(1), CLOSING, "2", "x-link;color:0000FF;", 9);

    assertEquals("It rained. The [7]river[/7] rose.", merge());
  }

  @Test
  void bold_words_of_which_there_are_not_as_many_are_given_up() throws Exception {
    independent();
    SmallProject.code(project.sourceSegment(1), OPENING, "7", "bold", 4);
    SmallProject.code(project.sourceSegment(1), CLOSING, "7", "bold", 9);
    for (String id : List.of("1", "2")) {
      int offset = 4 * Integer.parseInt(id);
      SmallProject.code(project.targetSegment(1), OPENING, id, "bold", offset);
      SmallProject.code(project.targetSegment(1), CLOSING, id, "bold", offset + 2);
    }

    assertEquals("It rained. The river rose.", merge());
  }

  @Test
  void a_mark_at_the_end_of_a_sentence_stays_at_its_end() throws Exception {
    independent();
    SmallProject.code(project.sourceSegment(0), PLACEHOLDER, "1", "footnote", 10);
    SmallProject.code(project.sourceSegment(1), PLACEHOLDER, "2", "image", 0);
    SmallProject.code(project.sourceSegment(1), PLACEHOLDER, "3", "footnote", 10);

    assertEquals("It rained.<1> <2>The river rose.<3>", merge());
  }

  @Test
  void a_pair_around_a_sentence_stays_around_it_and_one_around_a_word_goes() throws Exception {
    independent();
    SmallProject.code(project.sourceSegment(0), OPENING, "1", "link", 0);
    SmallProject.code(project.sourceSegment(0), CLOSING, "1", "link", 10);
    SmallProject.code(project.sourceSegment(1), OPENING, "2", "bold", 0);
    SmallProject.code(project.sourceSegment(1), CLOSING, "2", "bold", 3);

    assertEquals("[1]It rained.[/1] The river rose.", merge());
  }

  @Test
  void a_translation_written_without_any_codes_has_those_that_are_certain() throws Exception {
    SmallProject.code(project.sourceSegment(0), OPENING, "1", "bold", 0);
    SmallProject.code(project.sourceSegment(0), CLOSING, "1", "bold", 3);
    SmallProject.code(project.sourceSegment(0), PLACEHOLDER, "2", "footnote", 10);

    assertEquals("It rained.<2> The river rose.", merge());
  }

  @Test
  void a_bilingual_file_may_have_left_codes_out() throws Exception {
    project.target().setOrigin(project.document("rain.html", "text/html", "whatever it was"));
    SmallProject.code(project.sourceSegment(0), PLACEHOLDER, "2", "image", 10);

    assertEquals("It rained. The river rose.", merge());
  }

  @Test
  void each_document_of_the_target_is_looked_at_for_itself() throws Exception {
    Origin other = project.document("rain.txt", "text/plain", "something else");
    project.target().setOrigin(project.document("rain.html", "text/html", "whatever it was"));
    project.target().getAppended().add(other);
    SmallProject.unit(project.source(), "p2", "انتهى.");
    SmallProject.unit(project.target(), "y", "It is over.").setDocument(other);
    project.bead(List.of(2), List.of(2));
    SmallProject.code(project.targetSegment(0), PLACEHOLDER, "1", "image", 3);
    SmallProject.code(project.targetSegment(2), PLACEHOLDER, "1", "image", 3);

    assertEquals("It <1>rained. The river rose.", merge());
    assertEquals("It is over.", marked(merged.units().get("p2")));
  }

  @Test
  void what_is_not_translated_keeps_its_codes() throws Exception {
    independent();
    project.targetSegment(1).setText("");
    SmallProject.code(project.sourceSegment(1), OPENING, "2", "bold", 0);
    SmallProject.code(project.sourceSegment(1), CLOSING, "2", "bold", 3);

    assertEquals("It rained. [2]فاض[/2] النهر.", merge());
  }

  @Test
  void a_line_break_between_two_sentences_stays_between_them() throws Exception {
    SmallProject lines = new SmallProject(folder, "ar", "en");
    lines.source().setOrigin(page);
    lines.target().setOrigin(project.document("rain.txt", "text/plain", "something else"));
    SmallProject.unit(lines.source(), "p1", "هطل المطر.|\nفاض النهر.");
    SmallProject.unit(lines.target(), "x", "It rained. |The river rose.");
    SmallProject.code(lines.sourceSegment(0), PLACEHOLDER, "1", "br", 10);
    lines.beads(2);
    project = lines;

    assertEquals("It rained.<1>\nThe river rose.", merge());
  }

  @Test
  void a_line_break_between_sentences_that_are_translated_together_goes() throws Exception {
    SmallProject lines = new SmallProject(folder, "ar", "en");
    lines.source().setOrigin(page);
    lines.target().setOrigin(project.document("rain.txt", "text/plain", "something else"));
    SmallProject.unit(lines.source(), "p1", "هطل المطر.|\nفاض النهر.");
    SmallProject.unit(lines.target(), "x", "It rained and the river rose.");
    SmallProject.code(lines.sourceSegment(0), PLACEHOLDER, "1", "br", 10);
    lines.bead(List.of(0, 1), List.of(0));
    project = lines;

    assertEquals("It rained and the river rose.", merge());
  }

  private void independent() throws IOException {
    project.target().setOrigin(project.document("rain.txt", "text/plain", "something else"));
  }

  private String merge() throws IOException, TaskException {
    ListeningDocuments documents = new ListeningDocuments(project.source());
    new ExportTranslation(documents)
        .run(new TranslationRequest(project.save(), folder.resolve("out.html")), Progress.NONE);
    merged = documents.merged();
    return marked(merged.units().get("p1"));
  }

  /** The text of a unit with its codes in it. */
  private static String marked(TranslatedUnit unit) {
    StringBuilder marked = new StringBuilder(unit.text());
    List<ExtractedCode> codes = unit.codes();
    for (int index = codes.size() - 1; index >= 0; index--) {
      ExtractedCode code = codes.get(index);
      String mark =
          switch (code.kind()) {
            case OPENING -> "[" + code.id() + "]";
            case CLOSING -> "[/" + code.id() + "]";
            case PLACEHOLDER -> "<" + code.id() + ">";
          };
      marked.insert(code.offset(), mark);
    }
    return marked.toString();
  }
}
