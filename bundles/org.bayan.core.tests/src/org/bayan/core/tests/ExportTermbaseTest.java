package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.ExportTermbase;
import org.bayan.core.ExportTermbaseOutcome;
import org.bayan.core.ExportTermbaseRequest;
import org.bayan.core.GlossaryLanguages;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.TermFilter;
import org.bayan.core.TermbaseFormat;
import org.bayan.exchange.TermbaseFile;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.Termbase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTermbaseTest {
  @TempDir Path folder;

  private Path termbase;

  @BeforeEach
  void write() throws IOException {
    termbase =
        Files.writeString(
            folder.resolve("terms.tbx"),
            """
            <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
              xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:bayan="urn:bayan:tbx:1">
            <tbxHeader><fileDesc><sourceDesc><p/></sourceDesc></fileDesc></tbxHeader>
            <text><body><conceptEntry id="c1"><min:subjectField>Law</min:subjectField>
            <bayan:relation type="related" target="c2"/>
            <langSec xml:lang="ar"><termSec><term>محكمة</term>
            <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
            <bayan:transliteration>mahkama</bayan:transliteration></termSec></langSec>
            <langSec xml:lang="en-GB"><termSec><term>court</term>
            <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
            <bayan:issuingBody>Secretariat</bayan:issuingBody></termSec>
            <termSec><term>tribunal</term>
            <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
            </langSec></conceptEntry>
            <conceptEntry id="c2"><min:subjectField>finance</min:subjectField>
            <langSec xml:lang="en"><termSec><term>bank</term>
            <min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec>
            </langSec></conceptEntry></body></text></tbx>
            """);
  }

  @ParameterizedTest
  @EnumSource(TermbaseFormat.class)
  void every_format_is_written(TermbaseFormat format) throws Exception {
    Path to = folder.resolve("out." + format.endings().get(0));
    ExportTermbaseOutcome outcome = export(to, format, TermFilter.ALL);
    assertEquals(2, outcome.concepts());
    assertEquals(4, outcome.terms());
    assertTrue(Files.size(to) > 0);
    assertEquals(format != TermbaseFormat.TBX, outcome.losses().size() > 0 || isTable(format));
  }

  private static boolean isTable(TermbaseFormat format) {
    return Set.of(TermbaseFormat.CSV, TermbaseFormat.TSV, TermbaseFormat.XLSX).contains(format);
  }

  @Test
  void a_filter_keeps_matching_terms_and_no_reference_to_what_is_gone() throws Exception {
    Path to = folder.resolve("out.tbx");
    TermFilter filter =
        new TermFilter(Set.of(TermStatus.PREFERRED), List.of(), List.of("law"), List.of("en"));
    ExportTermbaseOutcome outcome = export(to, TermbaseFormat.TBX, filter);
    assertEquals(1, outcome.terms());
    Termbase written = TermbaseFile.read(to);
    ConceptEntry entry = written.getEntries().get(0);
    assertEquals("court", entry.getLanguages().get(0).getTerms().get(0).getTerm());
    assertTrue(entry.getCrossReferences().isEmpty());
  }

  @Test
  void a_body_is_found_whatever_its_case() throws Exception {
    TermFilter filter = new TermFilter(Set.of(), List.of("secretariat"), List.of(), List.of());
    assertEquals(1, export(folder.resolve("out.csv"), TermbaseFormat.CSV, filter).terms());
  }

  @Test
  void losses_are_counted_and_listed() throws Exception {
    Path losses = folder.resolve("losses.tsv");
    ExportTermbaseOutcome outcome =
        new ExportTermbase()
            .run(
                new ExportTermbaseRequest(
                    Optional.of(termbase),
                    folder.resolve("out.tbx"),
                    TermbaseFormat.TBX_BASIC,
                    TermFilter.ALL,
                    Optional.empty(),
                    Optional.of(losses)),
                Progress.NONE);
    assertEquals(1, outcome.losses().get("transliteration"));
    assertTrue(
        Files.readString(losses).contains("\nc1\tمحكمة\ttransliteration\tmahkama\n"),
        Files.readString(losses));
  }

  @Test
  void what_makes_no_sense_is_refused_and_nothing_is_written() {
    Path to = folder.resolve("out.csv");
    TermFilter none = new TermFilter(Set.of(), List.of("NATO"), List.of(), List.of());
    assertThrows(TaskException.class, () -> export(to, TermbaseFormat.CSV, none));
    assertThrows(TaskException.class, () -> export(to, TermbaseFormat.XLSX, TermFilter.ALL));
    assertThrows(TaskException.class, () -> export(termbase, TermbaseFormat.TBX, TermFilter.ALL));
    assertFalse(Files.exists(to));
  }

  private ExportTermbaseOutcome export(Path to, TermbaseFormat format, TermFilter filter)
      throws TaskException {
    Optional<GlossaryLanguages> direction =
        format == TermbaseFormat.OMEGAT
            ? Optional.of(new GlossaryLanguages("ar", "en"))
            : Optional.empty();
    return new ExportTermbase()
        .run(
            new ExportTermbaseRequest(
                Optional.of(termbase), to, format, filter, direction, Optional.empty()),
            Progress.NONE);
  }
}
