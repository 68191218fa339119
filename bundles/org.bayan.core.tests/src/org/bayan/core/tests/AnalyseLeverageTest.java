package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.memory.AnalyseLeverage;
import org.bayan.core.memory.CreateMemory;
import org.bayan.core.memory.LeverageBand;
import org.bayan.core.memory.LeverageRequest;
import org.bayan.core.memory.LeverageRow;
import org.bayan.core.memory.LeverageSegment;
import org.bayan.core.memory.LeverageText;
import org.bayan.core.memory.RememberBeads;
import org.bayan.core.memory.UsedMemory;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.memory.TranslationUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyseLeverageTest {
  private static final String KNOWN = "The committee met in the capital on Monday morning.";

  @TempDir private Path folder;

  private Path first;

  @BeforeEach
  void make() throws Exception {
    first = memory("first", TranslationUnit.of("en", KNOWN, "ar", "اجتمعت اللجنة."));
  }

  private Path memory(String name, TranslationUnit... units) throws Exception {
    Path place = folder.resolve(name);
    new CreateMemory().run(place);
    try (MemoryWriter writer = MemoryWriter.open(place)) {
      writer.put(List.of(units));
      writer.commit();
    }
    return place;
  }

  private static LeverageText text(String name, String... segments) {
    List<LeverageSegment> all = List.of(segments).stream().map(LeverageSegment::of).toList();
    return new LeverageText(name, "en", () -> all);
  }

  private static UsedMemory used(Path memory, int penalty) {
    return new UsedMemory(memory, memory.getFileName().toString(), false, penalty);
  }

  private static Map<LeverageBand, Integer> segments(List<LeverageRow> rows, String document) {
    return rows.stream()
        .filter(row -> row.document().equals(document) && row.segments() > 0)
        .collect(Collectors.toMap(LeverageRow::band, LeverageRow::segments));
  }

  private static List<LeverageRow> run(List<UsedMemory> memories, LeverageText... texts)
      throws TaskException {
    return new AnalyseLeverage()
        .run(new LeverageRequest(memories, List.of(texts), Optional.of("ar")), Progress.NONE)
        .rows();
  }

  @Test
  void segments_are_counted_by_text_and_in_all() throws Exception {
    List<LeverageRow> rows =
        run(
            List.of(used(first, 0)),
            text("a.txt", KNOWN, "Nothing of this was ever said before by anybody."),
            text("b.txt", KNOWN));
    assertEquals(Map.of(LeverageBand.EXACT, 1, LeverageBand.NEW, 1), segments(rows, "a.txt"));
    assertEquals(Map.of(LeverageBand.REPETITION, 1), segments(rows, "b.txt"));
    assertEquals(
        Map.of(LeverageBand.EXACT, 1, LeverageBand.NEW, 1, LeverageBand.REPETITION, 1),
        segments(rows, AnalyseLeverage.TOTAL));
  }

  @Test
  void the_best_of_several_memories_counts_less_its_penalty() throws Exception {
    Path second = memory("second", TranslationUnit.of("en", KNOWN, "ar", "اجتمعت اللجنة."));
    assertEquals(
        Map.of(LeverageBand.GOOD, 1),
        segments(run(List.of(used(first, 10)), text("a", KNOWN)), "a"));
    assertEquals(
        Map.of(LeverageBand.EXACT, 1),
        segments(run(List.of(used(first, 10), used(second, 0)), text("a", KNOWN)), "a"));
  }

  @Test
  void what_a_memory_keeps_of_a_bitext_itself_does_not_count_as_known() throws Exception {
    TinyBitext tiny = new TinyBitext(folder, "اجتمع الوزراء اليوم", "The ministers met today");
    BitextProject project = tiny.project;
    Alignment alignment = project.getAlignments().get(0);
    tiny.bead(BeadStatus.ACCEPTED, List.of(0), List.of(0));
    Path own = memory("own");
    new RememberBeads().run(own, project, alignment, alignment.getBeads());
    List<LeverageRow> rows =
        new AnalyseLeverage()
            .run(
                new LeverageRequest(
                    List.of(used(own, 0)),
                    List.of(LeverageText.of("tiny", project, alignment)),
                    Optional.of("en")),
                Progress.NONE)
            .rows();
    assertEquals(Map.of(LeverageBand.NEW, 1), segments(rows, "tiny"));
  }
}
