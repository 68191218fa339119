package org.bayan.core.termimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.TermChange;
import org.bayan.core.TermConflict;
import org.bayan.core.edit.Author;
import org.bayan.core.termedit.ImportTerms;
import org.bayan.core.termedit.TermEditException;
import org.bayan.core.termedit.TermRefusal;
import org.bayan.core.termedit.TermbaseChange;
import org.bayan.core.termedit.TermbaseEditing;
import org.bayan.core.termimport.ComparedConcept.Kind;
import org.bayan.exchange.TableForm;
import org.bayan.exchange.TbxWriter;
import org.bayan.exchange.TermTableReader;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportStepsTest {
  private static final String THERE =
      """
      concept,subject,language,term,status,relations
      c1,law,ar,محكمة,preferred,related=c2
      c1,,en,court,preferred,
      c2,,en,bank,,
      c4,law,en,judge,,
      """;

  private static final String COMING =
      """
      concept,subject,language,term,definition,relations
      c1,war,en,court,of law,
      c1,,fr,cour,,
      c2,,en,bank,,
      c3,,en,law,,related=c5
      c4,order,en,judge,,
      c5,,en,order,,related=c1
      """;

  @TempDir Path folder;

  private Termbase termbase;
  private IncomingTerms incoming;

  @BeforeEach
  void read() throws Exception {
    termbase = table("there.csv", THERE);
    incoming =
        new ReadTerms()
            .run(
                new TermSource(file("coming.csv", COMING), Optional.empty(), Optional.empty()),
                Progress.NONE);
  }

  @Test
  void comparing_says_what_is_new_changed_and_the_same_and_changes_nothing() throws Exception {
    String before = written(termbase);
    String file = written(incoming.termbase());
    TermComparison comparison = compare();
    assertEquals(
        List.of(Kind.CONFLICT, Kind.SAME, Kind.NEW, Kind.CONFLICT, Kind.NEW),
        comparison.concepts().stream().map(ComparedConcept::kind).toList());
    assertEquals(2, comparison.count(Kind.CONFLICT));
    assertEquals(
        List.of(
            "CONFLICT subjectField: law, war",
            "CHANGED en definitions: , of law",
            "CHANGED languages: , fr cour"),
        comparison.concepts().get(0).changes().stream().map(ImportStepsTest::shown).toList());
    assertEquals(before, written(termbase));
    assertEquals(file, written(incoming.termbase()));
  }

  @Test
  void a_whole_import_is_one_edit_that_can_be_undone() throws Exception {
    String before = written(termbase);
    String file = written(incoming.termbase());
    TermbaseEditing editing = editing();
    TermbaseChange change =
        editing.run(new ImportTerms(incoming, ImportChoices.all(TermConflict.REPLACE)));
    String after = written(termbase);
    assertEquals("war", entry("c1").getSubjectField());
    assertEquals("order", entry("c4").getSubjectField());
    assertEquals(5, termbase.getEntries().size());
    assertEquals(4, change.concepts().size(), "c2 says nothing new");
    assertEquals("mona", entry("c1").getTransactions().get(0).getBy());
    change.undo();
    assertEquals(before, written(termbase));
    change.redo();
    assertEquals(after, written(termbase));
    assertEquals(file, written(incoming.termbase()));
  }

  @Test
  void an_import_of_what_is_there_is_refused() throws Exception {
    TermbaseEditing editing = editing();
    ImportTerms edit = new ImportTerms(incoming, ImportChoices.all(TermConflict.KEEP));
    editing.run(edit);
    TermEditException refused = assertThrows(TermEditException.class, () -> editing.run(edit));
    assertEquals(TermRefusal.NO_CHANGE, refused.refusal());
  }

  @Test
  void each_conflict_is_settled_by_its_own_rule() throws Exception {
    TermComparison comparison = compare();
    TermChange war = comparison.concepts().get(0).conflicts().get(0);
    TermChange order = comparison.concepts().get(3).conflicts().get(0);
    Map<TermChange, TermConflict> rules =
        Map.of(war, TermConflict.REPLACE, order, TermConflict.ADD);
    run(new ImportChoices(TermConflict.KEEP, Set.of(), rules));
    assertEquals("war", entry("c1").getSubjectField());
    assertEquals("law", entry("c4").getSubjectField());
    assertEquals("order", entry("c4-2").getSubjectField());
  }

  @Test
  void a_concept_that_is_left_out_is_not_referred_to() throws Exception {
    run(new ImportChoices(TermConflict.KEEP, Set.of("c5", "c1"), Map.of()));
    assertEquals(List.of(), entry("c3").getCrossReferences());
    assertEquals(List.of(), entry("c1").getLanguages().get(1).getDefinitions());
    assertEquals(4, termbase.getEntries().size());
  }

  @Test
  void references_follow_a_concept_that_is_added_beside() throws Exception {
    run(ImportChoices.all(TermConflict.ADD));
    assertEquals("c1-2", entry("c5").getCrossReferences().get(0).getTarget());
  }

  @Test
  void reading_and_comparing_can_be_stopped() throws Exception {
    Progress stopped = new Stopped();
    TermSource source =
        new TermSource(folder.resolve("coming.csv"), Optional.empty(), Optional.empty());
    assertThrows(CancellationException.class, () -> new ReadTerms().run(source, stopped));
    assertThrows(
        CancellationException.class, () -> new CompareTerms().run(incoming, termbase, stopped));
    for (String name : List.of("t.tbx", "t.xml", "t.ttl", "t.rdf")) {
      Path large = file(name, start(name) + " ".repeat(1 << 18));
      TermSource other = new TermSource(large, Optional.empty(), Optional.empty());
      assertThrows(CancellationException.class, () -> new ReadTerms().run(other, stopped), name);
    }
  }

  @Test
  void a_file_cannot_hold_every_id_but_the_concept_is_known_again() throws Exception {
    Path list = file("numbers.csv", "concept,language,term\n82,en,quorum\n");
    TermSource source = new TermSource(list, Optional.empty(), Optional.empty());
    incoming = new ReadTerms().run(source, Progress.NONE);
    run(ImportChoices.all(TermConflict.KEEP));
    assertEquals("quorum", entry("_82").getLanguages().get(0).getTerms().get(0).getTerm());
    assertEquals(1, compare().count(Kind.SAME));
  }

  private static String start(String name) {
    return name.endsWith("ttl") ? "" : name.endsWith("rdf") ? "<RDF>" : "<mtf>";
  }

  private TermComparison compare() {
    return new CompareTerms().run(incoming, termbase, Progress.NONE);
  }

  private void run(ImportChoices choices) throws TermEditException {
    assertTrue(editing().run(new ImportTerms(incoming, choices)).movesConcepts());
  }

  private TermbaseEditing editing() {
    Author mona = new Author("mona", () -> Instant.parse("2026-03-01T10:00:00Z"));
    return new TermbaseEditing(termbase, () -> mona);
  }

  private ConceptEntry entry(String id) {
    return termbase.getEntries().stream()
        .filter(entry -> entry.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String shown(TermChange change) {
    return "%s %s: %s, %s"
        .formatted(change.kind(), change.field(), change.before(), change.after());
  }

  private static String written(Termbase termbase) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TbxWriter().write(termbase, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private Termbase table(String name, String text) throws IOException {
    return new TermTableReader().read(file(name, text), TableForm.CSV);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** Wants nothing any more. */
  private static final class Stopped implements Progress {
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
  }
}
