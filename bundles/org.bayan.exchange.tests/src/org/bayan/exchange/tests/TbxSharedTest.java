package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.bayan.exchange.TbxFormatException;
import org.bayan.exchange.TbxReader;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Termbases of others and the one that ships, where they are at hand. */
class TbxSharedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DCA__Example_Astronomy_DCA_VALID.tbx",
        "DCT__Example_Astronomy_DCT_VALID.tbx",
        "basic_good.tbx",
        "basic_bad.tbx",
        "core_structure_good.tbx",
        "min_good.tbx"
      })
  void examples_of_every_dialect_are_read(String name) throws IOException {
    Termbase termbase = read("bayan.shared", "conformance", "tbx", name);
    assertEquals(45, termbase.getEntries().size());
    assertEquals(113, termbase.getEntries().stream().mapToInt(TbxSharedTest::terms).sum());
    assertWhole(termbase);
  }

  @Test
  void a_damaged_example_is_refused_with_its_line() {
    Path file = Shared.file("bayan.shared", "conformance", "tbx", "poorly_formed_xml.tbx");
    TbxFormatException fault =
        assertThrows(TbxFormatException.class, () -> new TbxReader().read(file));
    assertTrue(fault.getMessage().contains("line 42"), fault.getMessage());
  }

  @Test
  void the_termbase_that_ships_is_read_without_rest() throws IOException {
    Termbase termbase = read("bayan.root", "bundles", "org.bayan.samples", "termbase", "seed.tbx");
    assertTrue(termbase.getEntries().size() >= 60);
    assertWhole(termbase);
  }

  private static Termbase read(String property, String first, String... more) throws IOException {
    return new TbxReader().read(Shared.file(property, first, more));
  }

  private static void assertWhole(Termbase termbase) {
    Diagnostic outcome = Diagnostician.INSTANCE.validate(termbase);
    assertEquals(Diagnostic.OK, outcome.getSeverity(), outcome::toString);
  }

  private static int terms(ConceptEntry entry) {
    return entry.getLanguages().stream().mapToInt(section -> section.getTerms().size()).sum();
  }
}
