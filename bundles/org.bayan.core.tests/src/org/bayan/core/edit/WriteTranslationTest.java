package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.align.LexicalAligner;
import org.bayan.core.AlignDocuments;
import org.bayan.core.BitextSide;
import org.bayan.core.ExportTranslation;
import org.bayan.core.ImportDocuments;
import org.bayan.core.ImportRequest;
import org.bayan.core.Progress;
import org.bayan.core.TranslationRequest;
import org.bayan.exchange.TmxWriter;
import org.bayan.model.BitextFile;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TextUnitKind;
import org.bayan.model.bitext.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteTranslationTest {

  @TempDir Path folder;

  private final EditedSample sample =
      new EditedSample(
          List.of("a1|a2", "a3", "a4"), List.of("e1", "e4"), "1-1", "1-0", "1-0", "1-1");

  @Test
  void the_translation_is_a_draft_of_who_wrote_it() {
    Change change = sample.run(write(2, "third"));
    assertEquals(List.of("a1=e1", "a2=", "a3=third", "a4=e4"), sample.show());
    Segment written = sample.target(1);
    assertEquals(TranslationState.DRAFT, written.getState());
    assertTrue(written.isEdited());
    assertEquals("ann", written.getCreatedBy());
    assertEquals(LinkType.TRANSLATION, sample.bead(2).getLinkType());
    assertEquals(Place.of(sample.bead(2), written), change.place());
  }

  @Test
  void translations_of_one_paragraph_stand_in_one_in_order() {
    EditedSample open = new EditedSample(List.of("a1|a2|a3"), List.of(), "1-0", "1-0", "1-0");
    open.source(0).getUnit().setKind(TextUnitKind.HEADING);
    open.source(0).getUnit().setLevel(2);
    open.run(new WriteTranslation(open.bead(1), BitextSide.TARGET, "second", List.of()));
    open.run(new WriteTranslation(open.bead(2), BitextSide.TARGET, "third", List.of()));
    open.run(new WriteTranslation(open.bead(0), BitextSide.TARGET, "first", List.of()));
    assertEquals(List.of("a1=first", "a2=second", "a3=third"), open.show());
    assertEquals(3, open.target(0).getUnit().getSegments().size());
    assertEquals(TextUnitKind.HEADING, open.target(0).getUnit().getKind());
    assertEquals(2, open.target(0).getUnit().getLevel());
    assertEquals("third", open.target(2).getText());
  }

  @Test
  void what_is_there_blank_or_accepted_is_refused() {
    assertEquals(Refusal.NOT_EMPTY, sample.refused(write(0, "x")));
    assertEquals(Refusal.NO_CHANGE, sample.refused(write(1, " ")));
    sample.accept(1);
    assertEquals(Refusal.ACCEPTED_IN_THE_WAY, sample.refused(write(1, "x")));
  }

  @Test
  void a_document_is_translated_from_nothing_and_written() throws Exception {
    Path page = folder.resolve("rain.html");
    Files.writeString(
        page,
        "<html lang=\"ar\"><body><h1>الطقس</h1>"
            + "<p>هطل <b>المطر</b> أمس. فاض النهر.</p></body></html>");
    Path bitext = folder.resolve("rain.bitext");
    new ImportDocuments(new AlignDocuments(new LexicalAligner()))
        .run(ImportRequest.of(bitext, BitextSide.SOURCE, page.toString()), Progress.NONE);

    BitextProject project = BitextFile.read(bitext);
    Alignment alignment = project.getAlignments().getFirst();
    BitextEditing editing = new BitextEditing(project, alignment, Author.named("ann"));
    List<Bead> beads = List.copyOf(alignment.getBeads());
    assertEquals(3, beads.size());
    List<String> english = List.of("Weather", "The rains fell yesterday.", "The river rose.");
    for (int i = 2; i >= 0; i--) {
      Segment source = beads.get(i).getSource().getFirst();
      editing.run(
          new WriteTranslation(beads.get(i), BitextSide.TARGET, english.get(i), source.getCodes()));
    }
    assertEquals(
        english, Segments.of(alignment.getTarget()).stream().map(Segment::getText).toList());
    BitextFile.write(project, bitext);

    Path out = folder.resolve("rain.en.html");
    new ExportTranslation().run(new TranslationRequest(bitext, out), Progress.NONE);
    String written = Files.readString(out);
    assertTrue(written.contains("<h1>Weather</h1>"), written);
    assertTrue(written.contains("The <b>rains</b> fell yesterday. The river rose."), written);
    ByteArrayOutputStream tmx = new ByteArrayOutputStream();
    new TmxWriter("1").write(project, alignment, tmx);
    assertTrue(tmx.toString(StandardCharsets.UTF_8).contains("The river rose."));
  }

  private WriteTranslation write(int bead, String text) {
    return new WriteTranslation(sample.bead(bead), BitextSide.TARGET, text, List.of());
  }
}
