package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.memory.BeadTexts;
import org.bayan.core.memory.CreateMemory;
import org.bayan.core.memory.FoundUse;
import org.bayan.core.memory.FoundUses;
import org.bayan.core.memory.RememberBeads;
import org.bayan.core.memory.SearchUses;
import org.bayan.core.memory.SearchUsesRequest;
import org.bayan.core.memory.UsedMemory;
import org.bayan.index.memory.ConcordanceMode;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.memory.TranslationUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchUsesTest {
  private static final BitextFactory FACTORY = BitextFactory.eINSTANCE;

  @TempDir private Path folder;

  private final BitextProject project = FACTORY.createBitextProject();
  private final Alignment alignment = FACTORY.createAlignment();
  private UsedMemory treaties;

  @BeforeEach
  void make() throws Exception {
    treaties = memory("treaties");
    put(
        treaties,
        TranslationUnit.of("ar", "اجتمع مجلس الأمن اليوم", "en", "The Security Council met today"),
        TranslationUnit.of("ar", "قرر مجلس الأمن ذلك", "en", "The Security Council decided so"),
        TranslationUnit.of("ar", "عاد الوزراء", "en", "The ministers returned"));
    project.setId("p");
    project.setSource(text(BitextIds.SOURCE, "ar"));
    project.getTargets().add(text(BitextIds.target(1), "en"));
    alignment.setId(BitextIds.alignment(1));
    alignment.setTarget(project.getTargets().get(0));
    project.getAlignments().add(alignment);
    bead("وإن مجلس الأمن قلق", "and the Council is concerned");
    bead("ثانيا", "Second");
  }

  private UsedMemory memory(String name) throws TaskException {
    Path place = folder.resolve(name);
    new CreateMemory().run(place);
    return new UsedMemory(place, name, false, 0);
  }

  private static void put(UsedMemory memory, TranslationUnit... units) throws Exception {
    try (MemoryWriter writer = MemoryWriter.open(memory.folder())) {
      writer.put(List.of(units));
      writer.commit();
    }
  }

  private static Text text(String id, String language) {
    Text text = FACTORY.createText();
    text.setId(id);
    text.setLanguage(language);
    return text;
  }

  private Bead bead(String source, String target) {
    Bead bead = FACTORY.createBead();
    bead.setId(BitextIds.nextBead(alignment));
    bead.getSource().add(segment(project.getSource(), source));
    bead.getTarget().add(segment(alignment.getTarget(), target));
    alignment.getBeads().add(bead);
    return bead;
  }

  private static Segment segment(Text text, String content) {
    TextUnit unit = FACTORY.createTextUnit();
    unit.setId(BitextIds.nextUnit(text));
    text.getUnits().add(unit);
    Segment segment = FACTORY.createSegment();
    segment.setId(BitextIds.nextSegment(text));
    segment.setText(content);
    unit.getSegments().add(segment);
    return segment;
  }

  private SearchUsesRequest request(
      String query, Optional<String> language, int most, UsedMemory... memories) {
    return new SearchUsesRequest(
        query,
        List.of("ar", "en"),
        language,
        ConcordanceMode.FORMS,
        0,
        most,
        List.of(memories),
        Optional.of(new BeadTexts(project, alignment)),
        Runnable::run);
  }

  private static FoundUses run(SearchUsesRequest request) throws TaskException {
    return new SearchUses().run(request, Progress.NONE);
  }

  private static List<String> places(FoundUses uses) {
    return uses.uses().stream()
        .map(use -> use.memory().map(UsedMemory::name).orElse("bitext") + ":" + use.line().found())
        .toList();
  }

  @Test
  void words_are_found_in_the_bitext_and_in_memories_and_grouped_over_all() throws Exception {
    FoundUses uses = run(request("مجلس الأمن", Optional.empty(), 10, treaties));
    assertEquals(3, uses.units());
    assertEquals(3, uses.about());
    assertTrue(places(uses).contains("bitext:مجلس الأمن"), places(uses).toString());
    FoundUse first = uses.uses().get(0);
    assertEquals("Security Council", first.line().translated());
    assertEquals(2, first.line().groupSize());
  }

  @Test
  void either_language_is_looked_into_unless_one_is_chosen() throws Exception {
    assertEquals(2, run(request("Security", Optional.empty(), 10, treaties)).units());
    assertEquals(0, run(request("Security", Optional.of("ar"), 10, treaties)).units());
    assertEquals(3, run(request("council", Optional.of("en"), 10, treaties)).units());
  }

  @Test
  void a_unit_that_was_made_of_a_bead_that_is_found_is_not_given_again() throws Exception {
    UsedMemory own = memory("own");
    new RememberBeads().run(own.folder(), project, alignment, alignment.getBeads());
    FoundUses uses = run(request("مجلس الأمن", Optional.empty(), 10, own));
    assertEquals(List.of("bitext:مجلس الأمن"), places(uses));
    assertEquals(1, uses.about());
  }

  @Test
  void it_is_told_how_many_there_are_where_not_all_are_given() throws Exception {
    FoundUses uses = run(request("مجلس الأمن", Optional.empty(), 2, treaties));
    assertEquals(2, uses.units());
    assertEquals(3, uses.about());
    assertTrue(uses.more());
  }

  @Test
  void a_memory_that_is_gone_is_named_and_the_others_are_looked_into() throws Exception {
    UsedMemory gone = new UsedMemory(folder.resolve("gone"), "gone", false, 0);
    FoundUses uses = run(request("مجلس الأمن", Optional.empty(), 10, gone, treaties));
    assertEquals(3, uses.units());
    assertEquals(1, uses.problems().size());
    assertTrue(uses.problems().get(0).contains("gone"), uses.problems().toString());
  }

  @Test
  void a_bead_that_is_gone_meanwhile_is_not_given() throws Exception {
    SearchUsesRequest request = request("مجلس الأمن", Optional.empty(), 10);
    alignment.getBeads().remove(0);
    assertEquals(0, run(request).units());
  }

  @Test
  void an_empty_query_and_a_mistaken_expression_are_refused() {
    assertThrows(TaskException.class, () -> run(request(" ", Optional.empty(), 10)));
    SearchUsesRequest mistaken =
        new SearchUsesRequest(
            "[",
            List.of("ar", "en"),
            Optional.empty(),
            ConcordanceMode.EXPRESSION,
            0,
            10,
            List.of(treaties),
            Optional.empty(),
            Runnable::run);
    assertThrows(TaskException.class, () -> run(mistaken));
  }

  @Test
  void what_is_found_can_be_written_as_a_table() throws Exception {
    FoundUses uses = run(request("مجلس الأمن", Optional.empty(), 10, treaties));
    Path file = folder.resolve("uses.csv");
    FoundUse.table(uses.uses()).writeTo(file, "Uses");
    List<String> lines = Files.readAllLines(file);
    assertTrue(lines.get(0).endsWith("memory,status,date"), lines.get(0));
    assertEquals(4, lines.size());
    assertTrue(lines.get(1).contains("treaties"), lines.get(1));
  }

  @Test
  void it_can_be_cancelled() {
    Progress cancelled =
        new Progress() {
          @Override
          public void step(String name) {
            // Nobody listens.
          }

          @Override
          public void worked(double fraction) {
            // Nobody listens.
          }

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThrows(
        CancellationException.class,
        () -> new SearchUses().run(request("مجلس", Optional.empty(), 10, treaties), cancelled));
  }
}
