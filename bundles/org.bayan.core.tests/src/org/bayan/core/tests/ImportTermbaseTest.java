package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bayan.core.ExportTermbase;
import org.bayan.core.ExportTermbaseRequest;
import org.bayan.core.GlossaryLanguages;
import org.bayan.core.ImportTermbase;
import org.bayan.core.ImportTermbaseOutcome;
import org.bayan.core.ImportTermbaseRequest;
import org.bayan.core.Progress;
import org.bayan.core.TableColumns;
import org.bayan.core.TaskException;
import org.bayan.core.TermChange;
import org.bayan.core.TermConflict;
import org.bayan.core.TermFilter;
import org.bayan.core.TermbaseFormat;
import org.bayan.core.termimport.TableMemory;
import org.bayan.exchange.TermbaseFile;
import org.bayan.model.termbase.ConceptEntry;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportTermbaseTest {
  @TempDir Path folder;

  private Path termbase;

  @BeforeEach
  void create() throws Exception {
    termbase = folder.resolve("terms.tbx");
    Path first =
        file(
            "first.csv",
            """
            concept,subject,language,term,status,relations
            c1,law,ar,محكمة,preferred,related=c2
            c1,,en,court,preferred,
            c2,,en,bank,,
            """);
    ImportTermbaseOutcome outcome = run(first, TermConflict.KEEP, false);
    assertEquals(2, outcome.concepts(TermChange.Kind.NEW));
  }

  @Test
  void a_dry_run_lists_and_writes_nothing() throws Exception {
    byte[] before = Files.readAllBytes(termbase);
    Path other = file("o.csv", "concept,subject,language,term\nc1,war,en,tribunal\nc9,,en,war\n");
    ImportTermbaseOutcome outcome = run(other, TermConflict.REPLACE, true);
    assertEquals(
        List.of(
            new TermChange(TermChange.Kind.CONFLICT, "c1", "subjectField", "law", "war"),
            new TermChange(TermChange.Kind.CHANGED, "c1", "en terms", "", "tribunal"),
            new TermChange(TermChange.Kind.NEW, "c9", "terms", "", "en war")),
        outcome.changes());
    assertEquals(0, outcome.same());
    assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(termbase));
  }

  @ParameterizedTest
  @CsvSource({"KEEP,law,2", "REPLACE,war,2", "ADD,law,3"})
  void conflicts_are_settled_by_rule(TermConflict rule, String subject, int concepts)
      throws Exception {
    run(file("o.csv", "concept,subject,language,term\nc1,war,en,court\n"), rule, false);
    List<ConceptEntry> entries = TermbaseFile.read(termbase).getEntries();
    assertEquals(subject, entries.get(0).getSubjectField());
    assertEquals(concepts, entries.size());
    if (rule == TermConflict.ADD) {
      assertEquals("c1-2", entries.get(2).getId());
    }
  }

  @Test
  void concepts_are_known_by_preferred_terms_in_two_languages_however_spelt() throws Exception {
    Path glossary = file("g.txt", "# a comment\nCourt\tمحكمه\tas in law\nbank\tمصرف\n");
    ImportTermbaseOutcome outcome =
        new ImportTermbase(new TableMemory(folder.resolve("memory")))
            .run(
                new ImportTermbaseRequest(
                    glossary,
                    termbase,
                    TermConflict.KEEP,
                    TableColumns.AS_NAMED,
                    Optional.of(new GlossaryLanguages("en", "ar")),
                    false,
                    "mona"),
                Progress.NONE)
            .outcome();
    assertEquals(1, outcome.concepts(TermChange.Kind.NEW), "one language is not enough for bank");
    ConceptEntry court = TermbaseFile.read(termbase).getEntries().get(0);
    assertEquals("as in law", court.getNotes().get(0).getText());
  }

  @ParameterizedTest
  @CsvSource({"TBX,tbx", "CSV,csv", "TSV,tsv", "XLSX,xlsx", "SKOS,rdf"})
  void what_was_exported_brings_nothing_new(TermbaseFormat format, String ending) throws Exception {
    Path exported = folder.resolve("exported." + ending);
    new ExportTermbase()
        .run(
            new ExportTermbaseRequest(
                Optional.of(termbase),
                exported,
                format,
                TermFilter.ALL,
                Optional.empty(),
                Optional.empty()),
            Progress.NONE);
    ImportTermbaseOutcome outcome = run(exported, TermConflict.KEEP, true);
    assertEquals(0, outcome.concepts(TermChange.Kind.NEW), outcome.changes().toString());
    assertEquals(0, outcome.concepts(TermChange.Kind.CONFLICT), outcome.changes().toString());
  }

  @ParameterizedTest
  @CsvSource({"SKOS,ttl", "TBX_BASIC,tbx", "TBX_V2,tbx"})
  void what_a_format_cannot_tell_apart_is_no_conflict(TermbaseFormat format, String ending)
      throws Exception {
    run(
        file(
            "more.csv",
            """
            concept,subject,language,term,status,relations
            c1,law,en,tribunal,superseded,
            c2,,en,bench,deprecated,broader=c1
            c2,,en,bank,preferred,
            """),
        TermConflict.REPLACE,
        false);
    Path exported = folder.resolve("exported." + ending);
    new ExportTermbase()
        .run(
            new ExportTermbaseRequest(
                Optional.of(termbase),
                exported,
                format,
                TermFilter.ALL,
                Optional.empty(),
                Optional.empty()),
            Progress.NONE);
    ImportTermbaseOutcome outcome = run(exported, TermConflict.KEEP, true);
    assertEquals(0, outcome.concepts(TermChange.Kind.CONFLICT), outcome.changes().toString());
    assertTrue(
        outcome.changes().stream().allMatch(change -> change.field().equals("uri")),
        outcome.changes().toString());
  }

  @Test
  void a_thesaurus_brings_nothing_into_the_termbase_made_of_it() throws Exception {
    String shared = System.getProperty("bayan.shared");
    Assumptions.assumeTrue(shared != null, "no texts to measure on (bayan.shared)");
    Path thesaurus = Path.of(shared, "terms", "unesco-thesaurus-2024-10-08.ttl");
    Assumptions.assumeTrue(Files.exists(thesaurus), "no " + thesaurus);
    termbase = folder.resolve("unesco.tbx");
    run(thesaurus, TermConflict.KEEP, false);
    ImportTermbaseOutcome again = run(thesaurus, TermConflict.KEEP, true);
    assertEquals(List.of(), again.changes());
    assertEquals(4581, again.same());
  }

  @ParameterizedTest
  @CsvSource({
    "m.mtf,<mtf><conceptGrp>",
    "m.xml,<!DOCTYPE m [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><mtf>&e;</mtf>",
    "x.tbx,<!DOCTYPE t [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><t>&e;</t>",
    "b.tbx,<!DOCTYPE t [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><tbx>&b;</tbx>",
    "cut.tbx,<tbx><text><body>",
    "x.rdf,<!DOCTYPE t [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><t>&e;</t>",
    "cut.ttl,@prefix a: <urn",
    "empty.csv,",
    "cut.csv,'concept,language,term\n\"'",
  })
  void hostile_and_broken_files_end_in_one_sentence_and_change_nothing(String name, String content)
      throws Exception {
    byte[] before = Files.readAllBytes(termbase);
    Path hostile = file(name, content == null ? "" : content);
    TaskException failure =
        assertThrows(TaskException.class, () -> run(hostile, TermConflict.REPLACE, false));
    assertEquals(TaskException.Kind.INPUT, failure.kind());
    assertEquals(1, failure.getMessage().lines().count(), failure.getMessage());
    assertFalse(failure.getMessage().contains("root:"), failure.getMessage());
    assertTrue(Arrays.equals(before, Files.readAllBytes(termbase)));
  }

  private ImportTermbaseOutcome run(Path file, TermConflict rule, boolean dry)
      throws TaskException {
    return new ImportTermbase(new TableMemory(folder.resolve("memory")))
        .run(
            new ImportTermbaseRequest(
                file, termbase, rule, TableColumns.AS_NAMED, Optional.empty(), dry, "mona"),
            Progress.NONE)
        .outcome();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
