package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.review.ExportReviewTable;
import org.bayan.core.review.ImportReviewTable;
import org.bayan.core.review.ReviewChange;
import org.bayan.core.review.ReviewChange.Field;
import org.bayan.core.review.ReviewChange.Kind;
import org.bayan.core.review.ReviewOutcome;
import org.bayan.core.review.ReviewRequest;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.Segment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTableTest {
  @TempDir Path folder;

  private Path bitext;

  @BeforeEach
  void make() throws IOException {
    SmallProject project = new SmallProject(folder, "ar", "en");
    SmallProject.unit(project.source(), "1", "قال الوزير (UNAMI). |وغادر. |لم تترجم.");
    SmallProject.unit(project.target(), "1", "The minister spoke. |He left. |All went.");
    Bead first = project.bead(List.of(0), List.of(0));
    first.setStatus(BeadStatus.ACCEPTED);
    first.setNote("Look, & \"see\"");
    project.bead(List.of(1), List.of(1, 2));
    project.bead(List.of(2), List.of());
    Segment target = project.targetSegment(0);
    SmallProject.code(target, InlineCodeKind.OPENING, "7", "bold", 4);
    SmallProject.code(target, InlineCodeKind.CLOSING, "7", "bold", 12);
    bitext = project.save();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "csv", "tsv"})
  void a_table_that_comes_back_as_it_went_changes_nothing(String ending) throws Exception {
    Path table = export(ending);
    ReviewOutcome outcome = bring(table, false);
    assertEquals(List.of(), outcome.changes());
    assertEquals(3, outcome.same());
    assertFalse(outcome.written());
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "csv", "tsv", "html"})
  void the_same_bitext_gives_the_same_bytes(String ending) throws Exception {
    byte[] once = Files.readAllBytes(export(ending));
    assertArrayEquals(once, Files.readAllBytes(export(ending)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "csv", "tsv"})
  void what_a_reviewer_edits_is_taken_over(String ending) throws Exception {
    Path table = export(ending);
    edit(table, "The minister", "Yesterday the minister");
    edit(table, "He left. All went.", "They left. All of them went.");
    edit(table, ">accepted<", ">Needs review<");
    edit(table, "accepted", "Needs review");
    ReviewOutcome outcome = bring(table, false);
    assertEquals(
        List.of(
            new ReviewChange(
                "alignment1.b1",
                Kind.CHANGED,
                Field.TARGET,
                "The minister spoke.",
                "Yesterday the minister spoke."),
            new ReviewChange(
                "alignment1.b1", Kind.CHANGED, Field.STATE, "accepted", "needs review"),
            new ReviewChange(
                "alignment1.b2",
                Kind.CHANGED,
                Field.TARGET,
                "He left. All went.",
                "They left. All of them went.")),
        outcome.changes());
    assertEquals(BeadStatus.NEEDS_REVIEW, bead(0).getStatus());
    Segment first = bead(0).getTarget().getFirst();
    assertEquals(List.of(14, 22), first.getCodes().stream().map(c -> c.getOffset()).toList());
    List<String> second = bead(1).getTarget().stream().map(Segment::getText).toList();
    assertEquals(List.of("They left.", "All of them went."), second);
  }

  @Test
  void rows_may_be_sorted_and_left_out_and_new_lines_of_comments_come() throws Exception {
    Path table = export("tsv");
    List<String> lines = Files.readAllLines(table);
    String third = lines.get(3).replace("unreviewed\t", "unreviewed\tWhy not?");
    String first =
        lines.get(1).replace("\"Look, & \"\"see\"\"\"", "\"Look, & \"\"see\"\"\nI did.\"");
    Files.write(table, List.of(lines.get(0), third, first));
    ReviewOutcome outcome = bring(table, false);
    assertEquals(2, outcome.changes().size(), outcome.changes()::toString);
    assertEquals("Why not?", bead(2).getSource().getFirst().getComments().getFirst().getText());
    assertEquals("I did.", bead(0).getTarget().getFirst().getComments().getFirst().getText());
    assertEquals("Look, & \"see\"", bead(0).getNote());
  }

  @Test
  void what_was_changed_on_both_sides_is_a_conflict() throws Exception {
    Path table = export("csv");
    edit(table, "The minister", "A minister");
    BitextProject project = BitextFile.read(bitext);
    project.getAlignments().getFirst().getBeads().getFirst().getTarget().getFirst().setText("So.");
    BitextFile.write(project, bitext);
    ReviewOutcome outcome = bring(table, false);
    assertEquals(1, outcome.beads(Kind.CONFLICT));
    assertFalse(outcome.written());
    assertTrue(bring(table, true).written());
    assertEquals("A minister spoke.", bead(0).getTarget().getFirst().getText());
  }

  @Test
  void tracked_changes_of_a_word_document_count_as_accepted() throws Exception {
    Path table = export("docx");
    edit(
        table,
        "<w:t xml:space=\"preserve\">The minister spoke.</w:t>",
        "<w:t xml:space=\"preserve\">The minister </w:t></w:r><w:del w:id=\"1\"><w:r>"
            + "<w:delText>spoke</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>sang</w:t>"
            + "</w:r></w:ins><w:r><w:t>.</w:t>");
    bring(table, false);
    assertEquals("The minister sang.", bead(0).getTarget().getFirst().getText());
  }

  @Test
  void arabic_cells_run_from_right_to_left_and_english_ones_do_not() throws Exception {
    String word = part(export("docx"), "word/document.xml");
    assertTrue(word.contains("<w:bidi/></w:pPr><w:r><w:rPr><w:rtl/>"), word);
    assertTrue(word.contains("w:orient=\"landscape\""));
    String sheet = part(export("xlsx"), "xl/worksheets/sheet1.xml");
    assertTrue(sheet.contains("<c r=\"B2\" s=\"3\""), sheet);
    assertTrue(sheet.contains("<c r=\"C2\" s=\"2\""), sheet);
    String page = Files.readString(export("html"));
    assertTrue(page.contains("<td lang=\"ar\" dir=\"rtl\">قال"), page);
  }

  @Test
  void what_is_no_review_table_is_told_in_a_sentence() throws Exception {
    Path table = export("csv");
    refused("its first row", Files.writeString(table, "a,b\n1,2\n"));
    refused("the number of the row is 'x'", Files.writeString(table, "Number,Target\nx,y\n"));
    refused(
        "line 2: the status is 'fine'; write unreviewed, accepted or needs review",
        Files.writeString(table, "Number,Target,Status\n1,y,fine\n"));
    refused("is a page, which is not read back", export("html"));
    refused("no Word document", Files.writeString(folder.resolve("x.docx"), "text"));
    refused("no workbook", Files.writeString(folder.resolve("x.xlsx"), "text"));
    refused("cannot be a review table", Files.writeString(folder.resolve("x.doc"), "text"));
  }

  private void refused(String words, Path table) {
    TaskException refusal = assertThrows(TaskException.class, () -> bring(table, false));
    assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
  }

  private Path export(String ending) throws TaskException {
    Path table = folder.resolve("review." + ending);
    assertEquals(3, new ExportReviewTable().run(bitext, table, Progress.NONE));
    return table;
  }

  private ReviewOutcome bring(Path table, boolean overwrite) throws TaskException {
    return new ImportReviewTable(InstantSource.fixed(Workspace.NOW), "ann")
        .run(new ReviewRequest(table, bitext, overwrite, false), Progress.NONE);
  }

  private Bead bead(int index) throws IOException {
    return BitextFile.read(bitext).getAlignments().getFirst().getBeads().get(index);
  }

  private static String part(Path archive, String name) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      byte[] bytes = zip.getInputStream(zip.getEntry(name)).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** Replaces words in a text, or in all parts of an archive. */
  private void edit(Path table, String what, String with) throws IOException {
    if (!table.toString().matches(".*\\.(docx|xlsx)")) {
      Files.writeString(table, Files.readString(table).replace(what, with));
      return;
    }
    Path edited = folder.resolve("edited");
    try (ZipFile zip = new ZipFile(table.toFile());
        OutputStream out = Files.newOutputStream(edited);
        ZipOutputStream made = new ZipOutputStream(out)) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        made.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        made.write(text.replace(what, with).getBytes(StandardCharsets.UTF_8));
        made.closeEntry();
      }
    }
    Files.move(edited, table, StandardCopyOption.REPLACE_EXISTING);
  }
}
