package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.core.Progress;
import org.bayan.core.RulesChoice;
import org.bayan.core.TaskException;
import org.bayan.core.TextSource;
import org.bayan.core.memory.CreateMemory;
import org.bayan.core.memory.ImportMemory;
import org.bayan.core.memory.ImportMemoryRequest;
import org.bayan.core.memory.MatchCodes;
import org.bayan.core.memory.PretranslateDocument;
import org.bayan.core.memory.PretranslateOutcome;
import org.bayan.core.memory.PretranslateRequest;
import org.bayan.index.memory.LookUpOptions;
import org.bayan.index.memory.LookUpRequest;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCodesTest {

  private static final String BOLD = "<bpt i=\"1\" x=\"1\" type=\"bold\">&lt;b></bpt>";
  private static final String BOLD_END = "<ept i=\"1\">&lt;/b></ept>";

  @TempDir Path folder;

  @Test
  void a_pair_takes_the_place_of_that_in_the_match() throws Exception {
    MatchCodes codes =
        match(
            "The " + BOLD + "council" + BOLD_END + " met.",
            "اجتمع " + BOLD + "المجلس" + BOLD_END + ".",
            segment("The council met.", opening("7", 4, "bold"), closing("7", 11, "bold")));
    assertTrue(codes.isComplete());
    assertEquals("اجتمع <7>المجلس</7>.", shown(codes));
  }

  @Test
  void codes_follow_their_counterparts_in_the_source_where_the_order_changes() throws Exception {
    MatchCodes codes =
        match(
            "See <ph x=\"1\">A</ph> and <ph x=\"2\">B</ph> now.",
            "<ph x=\"2\">B</ph> ثم <ph x=\"1\">A</ph> الآن.",
            segment("See  and  now.", single("a", 4, null), single("b", 9, null)));
    assertTrue(codes.isComplete());
    assertEquals("[b] ثم [a] الآن.", shown(codes));
  }

  @Test
  void without_numbers_codes_that_do_the_same_stand_for_each_other() throws Exception {
    String link = "<bpt i=\"2\" type=\"link\">&lt;a></bpt>";
    MatchCodes codes =
        match(
            "The council met.",
            "اجتمع " + link + "المجلس<ept i=\"2\">&lt;/a></ept> <ph type=\"fnote\"/>.",
            segment(
                "The council met.",
                single("1", 0, "footnote"),
                opening("2", 4, "link"),
                closing("2", 11, "link")));
    assertTrue(codes.isComplete());
    assertEquals("اجتمع <2>المجلس</2> [1].", shown(codes));
  }

  @Test
  void what_fits_nothing_is_left_out_as_a_pair_and_counted() throws Exception {
    MatchCodes codes =
        match(
            "The " + BOLD + "council" + BOLD_END + " met.",
            "اجتمع " + BOLD + "المجلس" + BOLD_END + ".",
            segment("The council met.", opening("1", 4, "italic"), closing("1", 11, "italic")));
    assertEquals("اجتمع المجلس.", shown(codes));
    assertEquals(1, codes.unplaced());
    assertEquals(1, codes.foreign());
    assertFalse(codes.isComplete());
  }

  @Test
  void codes_move_with_the_numbers_that_are_replaced_before_them() throws Exception {
    MatchCodes codes =
        match(
            "In 2014 the " + BOLD + "council" + BOLD_END + " met.",
            "في عام 2014 اجتمع " + BOLD + "المجلس" + BOLD_END + ".",
            segment("In 5 the council met.", opening("1", 9, "bold"), closing("1", 16, "bold")));
    assertEquals("في عام 5 اجتمع <1>المجلس</1>.", shown(codes));
  }

  @Test
  void a_document_keeps_its_codes_and_names_segments_where_some_are_left() throws Exception {
    memory(
        "The " + BOLD + "council" + BOLD_END + " met.",
        "اجتمع " + BOLD + "المجلس" + BOLD_END + ".");
    Path page =
        Files.writeString(
            folder.resolve("a.html"),
            "<html lang=\"en\"><body><p>The <b>council</b> met.</p>"
                + "<p>Nobody <i>knows</i> this.</p><p>The council <i>met</i>.</p></body></html>");
    Path bitext = folder.resolve("a.bitext");
    PretranslateRequest request =
        new PretranslateRequest(
            folder.resolve("memory"),
            TextSource.of(page, "en"),
            RulesChoice.DEFAULT,
            Optional.of("ar"),
            new LookUpOptions(70, 1, 0, false),
            true,
            bitext);
    PretranslateOutcome outcome =
        new PretranslateDocument(() -> Workspace.NOW).run(request, Progress.NONE);
    assertEquals(2, outcome.exact());
    assertEquals(List.of(3), outcome.codesToPlace());
    List<Bead> beads = BitextFile.read(bitext).getAlignments().getFirst().getBeads();
    Segment target = beads.get(0).getTarget().getFirst();
    assertEquals(List.of(6, 12), target.getCodes().stream().map(InlineCode::getOffset).toList());
    assertEquals(
        beads.get(0).getSource().getFirst().getCodes().getFirst().getData(),
        target.getCodes().getFirst().getData());
    assertEquals(BeadStatus.ACCEPTED, beads.get(0).getStatus());
    assertEquals(BeadStatus.UNREVIEWED, beads.get(2).getStatus());
    assertTrue(beads.get(2).getTarget().getFirst().getCodes().isEmpty());
  }

  private MatchCodes match(String source, String target, Segment segment) throws Exception {
    memory(source, target);
    LookUpRequest request = LookUpRequest.of(segment.getText(), "en", "ar");
    try (TranslationMemory memory = TranslationMemory.open(folder.resolve("memory"))) {
      return MatchCodes.of(
          segment, memory.lookUp(request, new LookUpOptions(70, 1, 0, false)).getFirst());
    }
  }

  private void memory(String source, String target) throws IOException, TaskException {
    Path memory = folder.resolve("memory");
    new CreateMemory().run(memory);
    Path tmx =
        Files.writeString(
            folder.resolve("a.tmx"),
            "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>"
                + source
                + "</seg></tuv><tuv xml:lang=\"ar\"><seg>"
                + target
                + "</seg></tuv></tu></body></tmx>");
    new ImportMemory().run(new ImportMemoryRequest(memory, List.of(tmx), false), Progress.NONE);
  }

  private static String shown(MatchCodes codes) {
    StringBuilder text = new StringBuilder(codes.text());
    for (InlineCode code : codes.codes().reversed()) {
      String tag =
          switch (code.getKind()) {
            case OPENING -> "<" + code.getId() + ">";
            case CLOSING -> "</" + code.getId() + ">";
            case PLACEHOLDER -> "[" + code.getId() + "]";
          };
      text.insert(code.getOffset(), tag);
    }
    return text.toString();
  }

  private static Segment segment(String text, InlineCode... codes) {
    Segment segment = BitextFactory.eINSTANCE.createSegment();
    segment.setText(text);
    segment.getCodes().addAll(List.of(codes));
    return segment;
  }

  private static InlineCode opening(String id, int offset, String type) {
    return code(id, InlineCodeKind.OPENING, offset, type);
  }

  private static InlineCode closing(String id, int offset, String type) {
    return code(id, InlineCodeKind.CLOSING, offset, type);
  }

  private static InlineCode single(String id, int offset, String type) {
    return code(id, InlineCodeKind.PLACEHOLDER, offset, type);
  }

  private static InlineCode code(String id, InlineCodeKind kind, int offset, String type) {
    InlineCode code = BitextFactory.eINSTANCE.createInlineCode();
    code.setId(id);
    code.setKind(kind);
    code.setOffset(offset);
    code.setType(type);
    return code;
  }
}
