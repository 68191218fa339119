package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.bayan.core.CheckXliff;
import org.bayan.core.ConvertBilingual;
import org.bayan.core.ConvertRequest;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.review.ExportXliff;
import org.bayan.core.review.ExportXliffRequest;
import org.bayan.core.review.ImportXliff;
import org.bayan.core.review.ReviewChange;
import org.bayan.core.review.ReviewChange.Field;
import org.bayan.core.review.ReviewChange.Kind;
import org.bayan.core.review.ReviewOutcome;
import org.bayan.core.review.ReviewRequest;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Bookmark;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TranslationState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XliffRoundTripTest {
  @TempDir Path folder;

  private Path bitext;
  private Path xliff;

  @BeforeEach
  void make() throws IOException {
    SmallProject project = new SmallProject(folder, "ar", "en");
    SmallProject.unit(project.source(), "1", "قال الوزير. |وغادر الوفد. |لم تترجم. |مقفل.");
    SmallProject.unit(
        project.target(), "1", "The minister spoke. |He left. |All of them. |Locked.");
    project.bead(List.of(0), List.of(0)).setStatus(BeadStatus.ACCEPTED);
    Bead two = project.bead(List.of(1), List.of(1, 2));
    two.setNote("Look & see");
    project.bead(List.of(2), List.of());
    project.bead(List.of(3), List.of(3));
    codes(project);
    project.targetSegment(3).setLocked(true);
    project.targetSegment(1).setState(TranslationState.REVISED);
    project.targetSegment(2).setState(TranslationState.DRAFT);
    said(project);
    bitext = project.save();
    xliff = folder.resolve("job.xlf");
  }

  private static void codes(SmallProject project) {
    Segment source = project.sourceSegment(0);
    SmallProject.code(source, InlineCodeKind.OPENING, "7", "bold", 4);
    SmallProject.code(source, InlineCodeKind.CLOSING, "7", "bold", 10);
    SmallProject.code(source, InlineCodeKind.PLACEHOLDER, "8", "footnote", 11);
    source.getCodes().forEach(code -> code.setData("<x id='" + code.getId() + "'>"));
    Segment target = project.targetSegment(0);
    SmallProject.code(target, InlineCodeKind.OPENING, "7", "bold", 4);
    SmallProject.code(target, InlineCodeKind.CLOSING, "7", "bold", 12);
    SmallProject.code(target, InlineCodeKind.PLACEHOLDER, "99", "image", 19);
    SmallProject.code(project.targetSegment(3), InlineCodeKind.CLOSING, "5", "italic", 2);
  }

  private static void said(SmallProject project) {
    Comment comment = BitextFactory.eINSTANCE.createComment();
    comment.setText("Which minister?");
    comment.setAuthor("amal");
    project.sourceSegment(0).getComments().add(comment);
    Bookmark bookmark = BitextFactory.eINSTANCE.createBookmark();
    bookmark.setLabel("here");
    project.targetSegment(0).getBookmarks().add(bookmark);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void what_is_written_is_valid_and_the_same_each_time(String version) throws Exception {
    assertEquals(4, export(version));
    assertEquals(List.of(), new CheckXliff().run(List.of(xliff), Progress.NONE).findings().rows());
    String first = Files.readString(xliff);
    export(version);
    assertEquals(first, Files.readString(xliff));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void what_comes_back_as_it_went_changes_nothing(String version) throws Exception {
    export(version);
    String before = Files.readString(bitext);
    ReviewOutcome outcome = bring(false);
    assertEquals(List.of(), outcome.changes());
    assertEquals(4, outcome.same());
    assertFalse(outcome.written());
    assertEquals(before, Files.readString(bitext));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void a_translation_that_was_changed_there_comes_with_its_codes(String version) throws Exception {
    export(version);
    replace("The ", "Yesterday, the ");
    ReviewOutcome outcome = bring(false);
    assertEquals(
        List.of(
            new ReviewChange(
                "alignment1.b1",
                Kind.CHANGED,
                Field.TARGET,
                "The minister spoke.",
                "Yesterday, the minister spoke.")),
        outcome.changes());
    Segment target = bead(0).getTarget().getFirst();
    assertEquals("Yesterday, the minister spoke.", target.getText());
    assertEquals(List.of(15, 23, 30), target.getCodes().stream().map(c -> c.getOffset()).toList());
    assertEquals(List.of("7", "7", "99"), target.getCodes().stream().map(c -> c.getId()).toList());
    assertTrue(target.isEdited());
    assertEquals("ann", target.getModifiedBy());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void a_changed_translation_of_two_segments_is_cut_where_they_part(String version)
      throws Exception {
    export(version);
    replace("He left. All of them.", "They left soon. All of them went.");
    bring(false);
    List<String> texts = bead(1).getTarget().stream().map(Segment::getText).toList();
    assertEquals(List.of("They left soon.", "All of them went."), texts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void a_new_translation_is_written_for_its_bead(String version) throws Exception {
    export(version);
    replace("لم تترجم.</source>", "لم تترجم.</source><target>Not yet.</target>");
    bring(false);
    assertEquals("Not yet.", bead(2).getTarget().getFirst().getText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void what_was_changed_on_both_sides_is_a_conflict(String version) throws Exception {
    export(version);
    replace("He left. All of them.", "They left.");
    BitextProject project = BitextFile.read(bitext);
    project.getAlignments().getFirst().getBeads().get(1).getTarget().get(1).setText("Everyone.");
    BitextFile.write(project, bitext);
    ReviewOutcome outcome = bring(false);
    assertEquals(1, outcome.beads(Kind.CONFLICT));
    assertEquals("He left. Everyone.", outcome.changes().getFirst().before());
    assertFalse(outcome.written());
    assertTrue(bring(true).written());
    assertEquals("They left.", bead(1).getTarget().getFirst().getText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void a_translation_of_a_source_that_was_changed_here_is_a_conflict(String version)
      throws Exception {
    export(version);
    replace("The ", "A ");
    BitextProject project = BitextFile.read(bitext);
    project.getAlignments().getFirst().getBeads().get(0).getSource().getFirst().setText("لا.");
    BitextFile.write(project, bitext);
    assertEquals(1, bring(false).beads(Kind.CONFLICT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void states_notes_and_comments_come_back(String version) throws Exception {
    export(version);
    boolean two = version.equals("2.1");
    if (two) {
      replace("state=\"translated\" subState=\"bayan:initial--accepted\"", "state=\"final\"");
      replace(
          "<note id=\"n1\" category=\"pair\">Look &amp; see",
          "<note id=\"n1\" category=\"pair\">Seen");
      replace(
          "<note id=\"n2\" category=\"bookmark\"",
          "<note id=\"n9\">New</note><note id=\"n2\" category=\"bookmark\"");
    } else {
      replace(
          "state=\"translated\" state-qualifier=\"x-bayan-initial--accepted\"", "state=\"final\"");
      replace("<note from=\"pair\">Look &amp; see", "<note from=\"pair\">Seen");
      replace("<note from=\"bookmark\"", "<note from=\"bo\">New</note><note from=\"bookmark\"");
    }
    ReviewOutcome outcome = bring(false);
    assertEquals(
        List.of(Field.STATE, Field.COMMENT, Field.NOTE),
        outcome.changes().stream().map(ReviewChange::field).toList());
    Bead first = bead(0);
    assertEquals(TranslationState.APPROVED, first.getTarget().getFirst().getState());
    assertEquals(BeadStatus.ACCEPTED, first.getStatus());
    Comment comment = first.getTarget().getFirst().getComments().getFirst();
    assertEquals("New", comment.getText());
    assertEquals(two ? "ann" : "bo", comment.getAuthor());
    assertEquals("Seen", bead(1).getNote());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void comments_and_bookmarks_that_were_removed_there_go(String version) throws Exception {
    export(version);
    dropNotes("(Which minister\\?|here)");
    ReviewOutcome outcome = bring(false);
    assertEquals(
        List.of(
            new ReviewChange("alignment1.b1", Kind.CHANGED, Field.COMMENT, "Which minister?", ""),
            new ReviewChange("alignment1.b1", Kind.CHANGED, Field.COMMENT, "here", "")),
        outcome.changes());
    assertEquals(List.of(), bead(0).getSource().getFirst().getComments());
    assertEquals(List.of(), bead(0).getTarget().getFirst().getBookmarks());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void a_tool_that_knows_no_notes_removes_none_unless_asked(String version) throws Exception {
    export(version);
    dropNotes("[^<]*");
    ReviewOutcome outcome = bring(false);
    assertEquals(2, outcome.beads(Kind.CONFLICT));
    assertFalse(outcome.written());
    assertEquals(2, bring(true).beads(Kind.CHANGED));
    assertEquals(List.of(), bead(0).getSource().getFirst().getComments());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void comments_that_were_made_or_resolved_here_meanwhile_stay_so(String version) throws Exception {
    export(version);
    replace("</note>", "</note><note>There</note>");
    BitextProject project = BitextFile.read(bitext);
    Segment source =
        project.getAlignments().getFirst().getBeads().getFirst().getSource().getFirst();
    source.getComments().getFirst().setResolved(true);
    Comment comment = BitextFactory.eINSTANCE.createComment();
    comment.setText("Made here");
    source.getComments().add(comment);
    BitextFile.write(project, bitext);
    bring(false);
    List<Comment> comments = bead(0).getSource().getFirst().getComments();
    assertEquals(
        List.of("Which minister?", "Made here"), comments.stream().map(Comment::getText).toList());
    assertEquals("There", bead(0).getTarget().getFirst().getComments().getFirst().getText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void a_bitext_made_of_the_file_has_the_authors_of_comments(String version) throws Exception {
    export(version);
    Path other = folder.resolve("other.bitext");
    new ConvertBilingual(InstantSource.fixed(Workspace.NOW), "ann")
        .run(new ConvertRequest(xliff, other, Optional.empty(), Optional.empty()), Progress.NONE);
    Bead first = BitextFile.read(other).getAlignments().getFirst().getBeads().getFirst();
    Comment comment = first.getSource().getFirst().getComments().getFirst();
    assertEquals("Which minister?", comment.getText());
    assertEquals("amal", comment.getAuthor());
  }

  private void dropNotes(String saying) throws IOException {
    String text = Files.readString(xliff);
    String fewer =
        text.replaceAll("<note( [^>]*)?>" + saying + "</note>", "")
            .replaceAll("<notes>\\s*</notes>", "");
    assertNotEquals(text, fewer);
    Files.writeString(xliff, fewer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void what_is_locked_and_what_is_source_is_refused(String version) throws Exception {
    export(version);
    replace("ked.", "smith.");
    replace("وغادر", "وسافر");
    replace("alignment1.b3", "alignment1.b33");
    ReviewOutcome outcome = bring(true);
    assertEquals(3, outcome.beads(Kind.REFUSED));
    assertEquals(3, outcome.changes().size(), outcome.changes()::toString);
    assertFalse(outcome.written());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void without_its_marks_every_difference_is_a_conflict(String version) throws Exception {
    export(version);
    String bare = version.equals("2.1") ? "<mda:metadata>.*" : "<prop-group.*";
    Files.writeString(xliff, Files.readString(xliff).replaceAll(bare, ""));
    replace("The ", "A ");
    ReviewOutcome outcome = bring(false);
    assertEquals(1, outcome.beads(Kind.CONFLICT));
    assertEquals(3, outcome.same());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void a_dry_run_writes_nothing(String version) throws Exception {
    export(version);
    replace("The ", "A ");
    String before = Files.readString(bitext);
    ReviewOutcome outcome =
        importer().run(new ReviewRequest(xliff, bitext, false, true), Progress.NONE);
    assertEquals(1, outcome.changes().size());
    assertEquals(before, Files.readString(bitext));
  }

  private int export(String version) throws TaskException {
    return new ExportXliff().run(new ExportXliffRequest(bitext, xliff, version), Progress.NONE);
  }

  private ReviewOutcome bring(boolean overwrite) throws TaskException {
    return importer().run(new ReviewRequest(xliff, bitext, overwrite, false), Progress.NONE);
  }

  private static ImportXliff importer() {
    return new ImportXliff(InstantSource.fixed(Workspace.NOW), "ann");
  }

  private void replace(String what, String with) throws IOException {
    String text = Files.readString(xliff);
    assertTrue(text.contains(what), text);
    Files.writeString(xliff, text.replace(what, with));
  }

  private Bead bead(int index) throws IOException {
    return BitextFile.read(bitext).getAlignments().getFirst().getBeads().get(index);
  }
}
