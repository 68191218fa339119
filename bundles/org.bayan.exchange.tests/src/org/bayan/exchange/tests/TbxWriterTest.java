package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bayan.exchange.ExportLoss;
import org.bayan.exchange.TbxDialect;
import org.bayan.exchange.TbxWriter;
import org.bayan.exchange.UnwritableCharacterException;
import org.bayan.model.termbase.Termbase;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writing termbases, whole and in plain dialects. */
class TbxWriterTest {

  @Test
  void all_that_a_termbase_can_hold_is_read_back() throws IOException {
    Termbase full = FullTermbase.create();
    Termbase back = Tbx.read(whole(full));
    assertTrue(EcoreUtil.equals(full, back), () -> FullTermbase.text(full, back));
  }

  @Test
  void what_was_read_back_is_written_to_the_byte() throws IOException {
    String written = whole(FullTermbase.create());
    assertEquals(written, whole(Tbx.read(written)));
  }

  @Test
  void elements_of_others_survive() throws IOException {
    String xml =
        Tbx.v3(
            "dca",
            Tbx.term(
                """
                <termNote type="usageNote">rare</termNote>
                <descrip type="unheardOf" id="d1">of <hi>note</hi></descrip>
                <x:mark xmlns:x="urn:other" strength="2">yes</x:mark>
                <x:deep xmlns:x="urn:other"><x:in/></x:deep>
                """));
    Termbase first = Tbx.read(xml);
    assertEquals(4, Tbx.firstTerm(first.getEntries().get(0)).getForeign().size());
    String written = whole(first);
    Termbase second = Tbx.read(written);
    assertEquals(List.copyOf(sorted(first)), List.copyOf(sorted(second)), written);
    assertEquals(written, whole(second));
  }

  @Test
  void ids_become_names_and_references_follow() throws IOException {
    Termbase termbase =
        Tbx.read(
            Tbx.v3(
                "dct",
                """
                <conceptEntry id="12 a"><basic:crossReference target="13">b</basic:crossReference>
                <langSec xml:lang="en"><termSec><term>a</term></termSec></langSec></conceptEntry>
                <conceptEntry id="13">
                <langSec xml:lang="en"><termSec><term>b</term></termSec></langSec></conceptEntry>
                """));
    String written = whole(termbase);
    assertTrue(written.contains("<conceptEntry id=\"_12_a\">"), written);
    assertTrue(written.contains("target=\"_13\""), written);
    Termbase back = Tbx.read(written);
    assertEquals("_13", back.getEntries().get(0).getCrossReferences().get(0).getTarget());
    assertEquals("_13", back.getEntries().get(1).getId());
  }

  @ParameterizedTest
  @EnumSource(TbxDialect.class)
  void a_plain_dialect_says_what_it_lacks(TbxDialect dialect) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<ExportLoss> losses = new TbxWriter().export(FullTermbase.create(), dialect, out);
    String written = out.toString(StandardCharsets.UTF_8);
    assertFalse(written.contains("bayan"), written);
    List<String> fields = losses.stream().map(ExportLoss::field).distinct().toList();
    for (String field :
        List.of(
            "form (plural)",
            "issuingBody",
            "validFrom",
            "workflow",
            "kind of relation",
            "reliability",
            "match",
            "unknown element")) {
      assertTrue(fields.contains(field), () -> field + " in " + fields);
    }
    assertTrue(
        losses.contains(new ExportLoss("c1", "حليف", "form (plural)", "حلفاء")), losses::toString);
    Termbase back = Tbx.read(written);
    assertEquals(2, back.getEntries().size());
    assertEquals(
        "حليف", back.getEntries().get(0).getLanguages().get(0).getTerms().get(0).getTerm());
  }

  @Test
  void a_broader_concept_stays_a_cross_reference_where_relations_have_no_kind() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TbxWriter().export(FullTermbase.create(), TbxDialect.BASIC_DCA, out);
    String written = out.toString(StandardCharsets.UTF_8);
    assertTrue(written.contains("<ref type=\"crossReference\" target=\"c2\">"), written);
  }

  @Test
  void a_character_that_xml_lacks_is_refused_before_anything_is_out() throws IOException {
    Termbase termbase = FullTermbase.create();
    termbase.getEntries().get(0).setSubjectField("a\u0001b");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThrows(UnwritableCharacterException.class, () -> new TbxWriter().write(termbase, out));
    assertEquals(0, out.size());
  }

  private static List<String> sorted(Termbase termbase) {
    return Tbx.firstTerm(termbase.getEntries().get(0)).getForeign().stream()
        .map(xml -> xml.replaceAll("\\s+xmlns(:\\w+)?=\"[^\"]*\"", ""))
        .sorted()
        .toList();
  }

  private static String whole(Termbase termbase) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TbxWriter().write(termbase, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
