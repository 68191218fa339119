package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.core.ExportTranslation;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.TranslationOutcome;
import org.bayan.core.TranslationRequest;
import org.bayan.model.bitext.LinkType;
import org.bayan.okapi.TranslatedSegment;
import org.bayan.okapi.TranslatedUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked to stand in the text units of a document. */
class TranslatedUnitsTest {

  @TempDir Path folder;

  private SmallProject project;
  private TranslationOutcome outcome;

  @BeforeEach
  void make() throws IOException {
    project = new SmallProject(folder, "ar", "en");
    project.source().setOrigin(project.document("rain.txt", "text/plain", "whatever it was"));
    project.target().setOrigin(project.document("rain.en.txt", "text/plain", "something else"));
  }

  @Test
  void a_segment_gets_the_text_of_its_bead() throws Exception {
    SmallProject.unit(project.source(), "p1", "هطل المطر. |فاض النهر.");
    SmallProject.unit(project.target(), "x", "The river rose. |It rained.");
    project.bead(List.of(0), List.of(1));
    project.bead(List.of(1), List.of(0));

    assertEquals("It rained. The river rose.", text("p1"));
    assertEquals(new TranslationOutcome(1, 2, 2, 0), outcome);
  }

  @Test
  void the_targets_of_a_bead_stand_with_its_first_source_segment() throws Exception {
    SmallProject.unit(project.source(), "p1", "أولا. |ثانيا. |ثالثا.");
    SmallProject.unit(project.target(), "x", "First, |second. |Third.");
    project.bead(List.of(1, 0), List.of(1, 0));
    project.bead(List.of(2), List.of(2));

    List<TranslatedSegment> segments = unit("p1").segments();
    assertEquals(
        List.of("First, second.", "", "Third."),
        segments.stream().map(TranslatedSegment::text).toList());
    assertEquals("First, second. Third.", text("p1"));
    assertEquals(3, outcome.translated());
  }

  @Test
  void a_target_segment_of_two_beads_is_written_once() throws Exception {
    SmallProject.unit(project.source(), "p1", "سقط الثلج. |وأغلقت الطرق.");
    SmallProject.unit(project.target(), "x", "Snow closed the roads.");
    project.bead(List.of(0), List.of(0));
    project.bead(List.of(1), List.of(0));

    assertEquals("Snow closed the roads.", text("p1"));
    assertEquals(2, outcome.translated());
  }

  @Test
  void a_source_segment_of_two_beads_gets_both_in_the_order_of_the_target() throws Exception {
    SmallProject.unit(project.source(), "p1", "سقط الثلج وأغلقت الطرق.");
    SmallProject.unit(project.target(), "x", "Snow fell.");
    SmallProject.unit(project.target(), "y", "Roads closed.");
    project.bead(List.of(0), List.of(1));
    project.bead(List.of(0), List.of(0));

    assertEquals("Snow fell. Roads closed.", text("p1"));
  }

  @Test
  void a_segment_without_a_translation_keeps_its_text_and_is_counted() throws Exception {
    SmallProject.unit(project.source(), "p1", "هطل المطر. |فاض النهر.");
    SmallProject.unit(project.target(), "x", "It rained.");
    project.beads(1);
    project.bead(List.of(1), List.of());

    assertEquals("It rained. فاض النهر.", text("p1"));
    assertEquals(
        List.of(true, false),
        unit("p1").segments().stream().map(TranslatedSegment::translated).toList());
    assertEquals(1, outcome.untranslated());
  }

  @Test
  void a_target_segment_that_nobody_has_written_yet_is_no_translation() throws Exception {
    SmallProject.unit(project.source(), "p1", "هطل المطر. |فاض النهر.");
    SmallProject.unit(project.target(), "x", "It rained. | ");
    project.beads(2);

    assertEquals("It rained. فاض النهر.", text("p1"));
    assertEquals(1, outcome.translated());
  }

  @Test
  void what_a_link_calls_added_or_omitted_is_not_written() throws Exception {
    SmallProject.unit(project.source(), "p1", "هطل المطر. |فاض النهر.");
    SmallProject.unit(project.target(), "x", "It rained. |Nobody was hurt. |A dog barked.");
    project.beads(1);
    project.bead(List.of(1), List.of(1)).setLinkType(LinkType.ADDED);
    project.bead(List.of(), List.of(2)).setLinkType(LinkType.OMITTED);

    assertEquals("It rained. فاض النهر.", text("p1"));
    assertEquals(2, outcome.omitted());
  }

  @Test
  void a_unit_without_any_translation_is_left_alone() throws Exception {
    SmallProject.unit(project.source(), "p1", "هطل المطر.");
    SmallProject.unit(project.source(), "p2", "فاض النهر.");
    SmallProject.unit(project.target(), "x", "The river rose.");
    project.bead(List.of(1), List.of(0));

    assertEquals(Set.of("p2"), units().keySet());
  }

  @Test
  void the_white_space_of_the_original_stays() throws Exception {
    SmallProject.unit(project.source(), "p1", "\u3000هطل المطر.\t |\u2003فاض النهر. ");
    SmallProject.unit(project.target(), "x", "It rained. |The river rose.");
    project.beads(2);

    assertEquals("\u3000It rained.\t \u2003The river rose. ", text("p1"));
  }

  @Test
  void sentences_do_not_run_into_each_other_where_the_original_had_no_space() throws Exception {
    SmallProject.unit(project.source(), "p1", "下雨了。|河水上涨。");
    SmallProject.unit(project.source(), "p2", "下雨了。|河水上涨。");
    SmallProject.unit(project.target(), "x", "It rained. |“The river rose.”");
    project.beads(2);

    assertEquals("It rained. “The river rose.”", text("p1"));
    assertFalse(units().containsKey("p2"));
  }

  @Test
  void scripts_without_spaces_get_none() throws Exception {
    SmallProject.unit(project.source(), "p1", "下雨了。|河水上涨。");
    SmallProject.unit(project.target(), "x", "雨が降った。|川が増水した。");
    project.beads(2);

    assertEquals("雨が降った。川が増水した。", text("p1"));
  }

  @Test
  void the_lines_of_another_document_are_joined() throws Exception {
    SmallProject.unit(project.source(), "p1", "هطل المطر وفاض النهر.");
    SmallProject.unit(project.target(), "x", "It rained\n  all day.\n|The river rose.");
    project.bead(List.of(0), List.of(0, 1));

    assertEquals("It rained all day. The river rose.", text("p1"));
  }

  @Test
  void a_correction_by_hand_counts_on_either_side() throws Exception {
    SmallProject.unit(project.source(), "p1", "هطل المطر. |فاض النهر.");
    SmallProject.unit(project.target(), "x", "It rained.");
    project.beads(1);
    project.targetSegment(0).setText("It poured.");
    project.sourceSegment(1).setText("فاض النهران.");

    assertEquals("It poured. فاض النهران.", text("p1"));
  }

  @Test
  void a_unit_that_was_divided_is_whole_again() throws Exception {
    SmallProject.unit(project.source(), "p1", "هطل المطر.");
    SmallProject.unit(project.source(), "p1", "فاض النهر.");
    SmallProject.unit(project.target(), "x", "It rained. |The river rose.");
    project.beads(2);

    assertEquals(2, unit("p1").segments().size());
    assertEquals("It rained.\nThe river rose.", text("p1"));
    assertEquals(1, outcome.units());
  }

  private String text(String unit) throws IOException, TaskException {
    return unit(unit).text();
  }

  private TranslatedUnit unit(String id) throws IOException, TaskException {
    return units().get(id);
  }

  private Map<String, TranslatedUnit> units() throws IOException, TaskException {
    ListeningDocuments documents = new ListeningDocuments(project.source());
    outcome =
        new ExportTranslation(documents)
            .run(new TranslationRequest(project.save(), folder.resolve("out.txt")), Progress.NONE);
    return documents.merged().units();
  }
}
