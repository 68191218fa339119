package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bayan.align.LexicalAligner;
import org.bayan.core.BeadChange;
import org.bayan.core.BitextSide;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.ProjectFile;
import org.bayan.core.internal.ProjectIntake;
import org.bayan.core.internal.TextAligner;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadOrigin;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TextUnit;
import org.bayan.okapi.CodeKind;
import org.bayan.okapi.DocumentMetadata;
import org.bayan.okapi.ExtractedCode;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;
import org.bayan.okapi.Profile;
import org.bayan.okapi.SegmentationRules;
import org.bayan.okapi.TextRange;
import org.bayan.okapi.UnitKind;
import org.bayan.okapi.UnitTranslation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectIntakeTest {

  @TempDir Path folder;

  private final StringBuilder raw = new StringBuilder();
  private final List<ExtractedUnit> units = new ArrayList<>();
  private BitextProject project;
  private ProjectIntake intake;

  @BeforeEach
  void prepare() throws TaskException {
    project = ProjectFile.readOrCreate(folder.resolve("a.bitext"), "a", "ann", Workspace.NOW);
    intake =
        new ProjectIntake(project, SegmentationRules.builtIn(Profile.INSTITUTIONAL), Workspace.NOW);
  }

  private void unit(
      String text, Optional<String> parent, List<TextRange> cuts, UnitTranslation translation) {
    int start = raw.isEmpty() ? 0 : raw.append('\n').length();
    raw.append(text);
    units.add(
        new ExtractedUnit(
            "u" + (units.size() + 1),
            UnitKind.PARAGRAPH,
            0,
            start,
            raw.length(),
            List.of(),
            parent,
            cuts,
            Optional.ofNullable(translation)));
  }

  private void unit(String text, String translation) {
    unit(text, Optional.empty(), List.of(), translation(translation));
  }

  private static UnitTranslation translation(String text, TextRange... segments) {
    return text == null ? null : new UnitTranslation(text, List.of(), List.of(segments));
  }

  private ExtractedDocument document(String targetLanguage) {
    return new ExtractedDocument(
        raw.toString(),
        units,
        "application/x-xliff+xml",
        Optional.of(StandardCharsets.UTF_8),
        DocumentMetadata.NONE,
        Optional.ofNullable(targetLanguage),
        "0".repeat(64));
  }

  private static Origin origin() {
    Origin origin = BitextFactory.eINSTANCE.createOrigin();
    origin.setFile("a.xlf");
    return origin;
  }

  private ProjectIntake.Added add(BitextSide side, String language, String targetLanguage)
      throws TaskException {
    return intake.add(document(targetLanguage), origin(), side, language);
  }

  private BeadChange settle() throws TaskException {
    return intake.settle(
        new TextAligner(new LexicalAligner()),
        folder.resolve("a.bitext"),
        Optional.empty(),
        Progress.NONE);
  }

  private List<String> beads() {
    return project.getAlignments().get(0).getBeads().stream()
        .map(bead -> words(bead.getSource()) + " = " + words(bead.getTarget()))
        .toList();
  }

  private static String words(List<Segment> segments) {
    return segments.stream().map(Segment::getText).collect(Collectors.joining(" | "));
  }

  @Test
  void a_bilingual_document_brings_both_sides_and_their_pairs() throws Exception {
    unit("Good morning.", "صباح الخير.");
    unit("Nobody translated this.", (String) null);
    unit("It rains. Take a coat.", "تمطر. خذ معطفا.");

    ProjectIntake.Added added = add(BitextSide.SOURCE, "en", "ar-LB");
    BeadChange change = settle();

    assertEquals(new ProjectIntake.Added(3, 4, 2), added);
    assertEquals(
        List.of(
            "Good morning. = صباح الخير.",
            "Nobody translated this. = ",
            "It rains. | Take a coat. = تمطر. | خذ معطفا."),
        beads());
    assertEquals(new BeadChange(0, 3, 0, 0), change);
    assertEquals("en", project.getSource().getLanguage());
    assertEquals("ar-LB", project.getTargets().get(0).getLanguage());
    for (Bead bead : project.getAlignments().get(0).getBeads()) {
      assertEquals(BeadOrigin.IMPORTED, bead.getOrigin());
    }
    assertNotSame(project.getSource().getOrigin(), project.getTargets().get(0).getOrigin());
  }

  @Test
  void segments_that_a_document_cuts_itself_are_taken_and_paired_one_by_one() throws Exception {
    unit(
        "One, two.  Three",
        Optional.empty(),
        List.of(new TextRange(0, 4), new TextRange(5, 11), new TextRange(11, 16)),
        translation(
            "واحد، اثنان. ثلاثة",
            new TextRange(0, 5),
            new TextRange(6, 12),
            new TextRange(13, 18)));

    add(BitextSide.SOURCE, "en", "ar");

    assertEquals(List.of("One, = واحد،", "two. = اثنان.", "Three = ثلاثة"), beads());
    Segment last = Segments.of(project.getSource()).get(2);
    assertEquals("Three", raw.substring(last.getStart(), last.getEnd()));
  }

  @Test
  void pairs_of_another_tool_are_never_aligned_anew() throws Exception {
    unit("Good morning.", "صباح الخير.");
    add(BitextSide.SOURCE, "en", "ar");
    settle();
    raw.setLength(0);
    units.clear();
    unit("Good night.", (String) null);
    ProjectIntake later =
        new ProjectIntake(project, SegmentationRules.builtIn(Profile.INSTITUTIONAL), Workspace.NOW);
    later.add(document(null), origin(), BitextSide.SOURCE, "en");

    BeadChange change =
        later.settle(
            new TextAligner(new LexicalAligner()),
            folder.resolve("a.bitext"),
            Optional.empty(),
            Progress.NONE);

    assertEquals(new BeadChange(1, 0, 1, 0), change);
    assertEquals(List.of("Good morning. = صباح الخير.", "Good night. = "), beads());
  }

  @Test
  void an_untranslated_bilingual_document_sets_the_language_to_translate_into() throws Exception {
    unit("Good morning.", (String) null);
    add(BitextSide.SOURCE, "en", "fr");
    assertEquals(new BeadChange(0, 0, 1, 0), settle());
    assertEquals("fr", project.getTargets().get(0).getLanguage());
  }

  @Test
  void a_bilingual_document_is_no_target() {
    unit("Good morning.", "صباح الخير.");
    TaskException failure =
        assertThrows(TaskException.class, () -> add(BitextSide.TARGET, "en", "ar"));
    assertTrue(failure.getMessage().contains("import it as the source"), failure.getMessage());
  }

  @Test
  void translations_into_another_language_than_the_target_are_refused() throws Exception {
    unit("Good morning.", "صباح الخير.");
    add(BitextSide.SOURCE, "en", "ar");
    TaskException failure =
        assertThrows(TaskException.class, () -> add(BitextSide.SOURCE, "en", "fr"));
    assertTrue(failure.getMessage().contains("fr"), failure.getMessage());
  }

  @Test
  void a_note_knows_the_unit_that_carries_its_mark() throws Exception {
    unit("A claim.", (String) null);
    unit("Its source.", Optional.of("u1"), List.of(), null);

    add(BitextSide.SOURCE, "en", null);

    List<TextUnit> added = project.getSource().getUnits();
    assertSame(added.get(0), added.get(1).getParent());
  }

  @Test
  void codes_of_a_translation_are_placed_in_its_segments() throws Exception {
    UnitTranslation translation =
        new UnitTranslation(
            "صباح الخير.",
            List.of(
                new ExtractedCode(5, CodeKind.OPENING, "1", "bold", "<b>"),
                new ExtractedCode(10, CodeKind.CLOSING, "1", "bold", "</b>")),
            List.of());
    unit("Good morning.", Optional.empty(), List.of(), translation);

    add(BitextSide.SOURCE, "en", "ar");

    Segment target = Segments.of(project.getTargets().get(0)).get(0);
    assertEquals(List.of(5, 10), target.getCodes().stream().map(code -> code.getOffset()).toList());
  }
}
