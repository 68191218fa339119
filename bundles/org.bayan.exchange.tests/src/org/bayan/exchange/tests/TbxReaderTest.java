package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.GrammaticalGender;
import org.bayan.model.termbase.PartOfSpeech;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.TermType;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.Transaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a termbase. */
class TbxReaderTest {

  @Test
  void the_header_gives_title_description_dialect_and_language() throws IOException {
    Termbase termbase = Tbx.read(Tbx.v3("dct", ""));
    assertEquals("Sample terms", termbase.getTitle());
    assertEquals("Made for tests.", termbase.getDescription());
    assertEquals("TBX-Basic", termbase.getType());
    assertEquals("dct", termbase.getStyle());
    assertEquals("en", termbase.getLanguage());
    assertEquals(List.of(), termbase.getEntries());
  }

  @Test
  void categories_by_element_name_are_read() throws IOException {
    checkTerm(
        Tbx.v3(
            "dct",
            Tbx.term(
                """
                <min:partOfSpeech>noun</min:partOfSpeech>
                <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
                <basic:termType>fullForm</basic:termType>
                <basic:grammaticalGender>neuter</basic:grammaticalGender>
                <basic:geographicalUsage>GB</basic:geographicalUsage>
                """)));
  }

  @Test
  void categories_by_type_attribute_are_read() throws IOException {
    checkTerm(
        Tbx.v3(
            "dca",
            Tbx.term(
                """
                <termNote type="partOfSpeech">noun</termNote>
                <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                <termNote type="termType">fullForm</termNote>
                <termNote type="grammaticalGender">neuter</termNote>
                <termNote type="geographicalUsage">GB</termNote>
                """)));
  }

  private static void checkTerm(String xml) throws IOException {
    ConceptEntry entry = Tbx.entry(xml);
    TermSection term = Tbx.firstTerm(entry);
    assertEquals("c1", entry.getId());
    assertEquals("en", entry.getLanguages().get(0).getLanguage());
    assertEquals("air strike", term.getTerm());
    assertEquals(PartOfSpeech.NOUN, term.getPartOfSpeech());
    assertEquals(TermStatus.PREFERRED, term.getStatus());
    assertEquals(TermType.FULL_FORM, term.getType());
    assertEquals(GrammaticalGender.NEUTER, term.getGender());
    assertEquals("GB", term.getGeographicalUsage());
    assertEquals(List.of(), term.getForeign());
  }

  @ParameterizedTest
  @CsvSource({
    "preferredTerm-admn-sts,PREFERRED",
    "admittedTerm-admn-sts,ADMITTED",
    "deprecatedTerm-admn-sts,DEPRECATED",
    "supersededTerm-admn-sts,SUPERSEDED"
  })
  void every_status_has_its_constant(String value, TermStatus status) throws IOException {
    String note = "<termNote type='administrativeStatus'>" + value + "</termNote>";
    assertEquals(status, Tbx.firstTerm(Tbx.entry(Tbx.v3("dca", Tbx.term(note)))).getStatus());
  }

  @Test
  void definitions_stand_at_the_entry_and_at_the_language() throws IOException {
    ConceptEntry entry =
        Tbx.entry(
            Tbx.v3(
                "dct",
                """
                <conceptEntry id="c1">
                <min:subjectField>military</min:subjectField>
                <descripGrp><basic:definition>For all.</basic:definition>
                <basic:source>Manual, 3</basic:source></descripGrp>
                <langSec xml:lang="ar"><basic:definition>للعربية</basic:definition>
                <termSec><term>غارة</term></termSec></langSec></conceptEntry>
                """));
    assertEquals("military", entry.getSubjectField());
    assertEquals("For all.", entry.getDefinitions().get(0).getText());
    assertEquals("Manual, 3", entry.getDefinitions().get(0).getSource());
    assertEquals("للعربية", entry.getLanguages().get(0).getDefinitions().get(0).getText());
    assertEquals(List.of(), entry.getSources());
  }

  @Test
  void a_context_keeps_its_source() throws IOException {
    TermSection term =
        Tbx.firstTerm(
            Tbx.entry(
                Tbx.v3(
                    "dca",
                    Tbx.term(
                        """
                        <descripGrp><descrip type="context">An air strike hit it.</descrip>
                        <admin type="source">S/2014/1, 5</admin></descripGrp>
                        <admin type="source">Glossary</admin>
                        """))));
    assertEquals("An air strike hit it.", term.getContexts().get(0).getText());
    assertEquals("S/2014/1, 5", term.getContexts().get(0).getSource());
    assertEquals(List.of("Glossary"), term.getSources());
  }

  @Test
  void notes_subsets_and_transactions_are_read() throws IOException {
    ConceptEntry entry =
        Tbx.entry(
            Tbx.v3(
                "dct",
                """
                <conceptEntry id="c1"><note xml:lang="en">Mind the case.</note>
                <min:customerSubset>NATO</min:customerSubset>
                <basic:projectSubset>Brussels</basic:projectSubset>
                <transacGrp><basic:transactionType>origination</basic:transactionType>
                <basic:responsibility>Amal</basic:responsibility><date>2014-12-03</date>
                </transacGrp>
                <langSec xml:lang="en"><termSec><term>x</term></termSec></langSec>
                </conceptEntry>
                """));
    assertEquals("Mind the case.", entry.getNotes().get(0).getText());
    assertEquals("en", entry.getNotes().get(0).getLanguage());
    assertEquals("NATO", entry.getCustomer());
    assertEquals("Brussels", entry.getProject());
    Transaction transaction = entry.getTransactions().get(0);
    assertEquals("origination", transaction.getType());
    assertEquals("Amal", transaction.getBy());
    assertEquals("2014-12-03", transaction.getAt());
  }

  @Test
  void references_point_inside_or_outside() throws IOException {
    List<CrossReference> references =
        Tbx.entry(
                Tbx.v3(
                    "dca",
                    """
                    <conceptEntry id="c1">
                    <ref type="crossReference" target="c2">bomb</ref>
                    <xref type="xGraphic" target="https://example.org/a.png">picture</xref>
                    <langSec xml:lang="en"><termSec><term>x</term></termSec></langSec>
                    </conceptEntry>
                    """))
            .getCrossReferences();
    assertEquals("c2", references.get(0).getTarget());
    assertEquals("bomb", references.get(0).getText());
    assertEquals(RelationKind.RELATED, references.get(0).getRelation());
    assertNull(references.get(1).getTarget());
    assertEquals("https://example.org/a.png", references.get(1).getUri());
    assertEquals("xGraphic", references.get(1).getType());
  }

  @Test
  void what_is_unknown_is_kept_as_xml_that_stands_by_itself() throws Exception {
    String more = "<x:plural xmlns:x='urn:x' x:kind='broken'>غارات <min:y>&amp;</min:y></x:plural>";
    TermSection term = Tbx.firstTerm(Tbx.entry(Tbx.v3("dct", Tbx.term(more))));
    assertEquals(1, term.getForeign().size());
    String kept = term.getForeign().get(0);
    Xml.parse(kept.getBytes(StandardCharsets.UTF_8));
    assertTrue(kept.contains("xmlns:x=\"urn:x\""), kept);
    assertTrue(kept.contains("غارات <min:y"), kept);
  }

  @Test
  void a_value_without_a_constant_is_kept_as_it_is() throws IOException {
    String note = "<termNote type='partOfSpeech'>particle</termNote>";
    TermSection term = Tbx.firstTerm(Tbx.entry(Tbx.v3("dca", Tbx.term(note))));
    assertEquals(PartOfSpeech.UNSPECIFIED, term.getPartOfSpeech());
    assertTrue(term.getForeign().get(0).contains("particle"));
  }

  @Test
  void white_space_and_markup_in_a_term_do_not_count() throws IOException {
    String entry =
        """
        <conceptEntry id="c1"><langSec xml:lang="en"><termSec>
        <term> air
           <hi>strike</hi></term></termSec></langSec></conceptEntry>
        """;
    assertEquals("air strike", Tbx.firstTerm(Tbx.entry(Tbx.v3("dca", entry))).getTerm());
  }

  @Test
  void version_2_is_read_with_its_document_type_passed_over() throws IOException {
    Termbase termbase =
        Tbx.read(
            """
            <?xml version="1.0"?>
            <!DOCTYPE martif SYSTEM "http://localhost:1/TBXcoreStructV02.dtd">
            <martif type="TBX" xml:lang="en">
            <martifHeader><fileDesc><sourceDesc><p>Old.</p></sourceDesc></fileDesc></martifHeader>
            <text><body>
            <termEntry id="e1"><langSet xml:lang="en"><tig><term>State</term>
            <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig></langSet>
            <langSet xml:lang="ar"><ntig><termGrp><term>دولة</term>
            <termNote type="partOfSpeech">noun</termNote></termGrp></ntig></langSet></termEntry>
            <termEntry><langSet xml:lang="en"><tig><term>Party</term></tig></langSet></termEntry>
            </body></text></martif>
            """);
    ConceptEntry entry = termbase.getEntries().get(0);
    assertEquals("TBX", termbase.getType());
    assertEquals("dca", termbase.getStyle());
    assertEquals(TermStatus.ADMITTED, Tbx.firstTerm(entry).getStatus());
    TermSection arabic = entry.getLanguages().get(1).getTerms().get(0);
    assertEquals("دولة", arabic.getTerm());
    assertEquals(PartOfSpeech.NOUN, arabic.getPartOfSpeech());
    assertEquals("entry-2", termbase.getEntries().get(1).getId());
  }

  @Test
  void a_byte_order_mark_and_utf_16_are_understood() throws IOException {
    String xml = Tbx.v3("dct", Tbx.term("")).replace("UTF-8", "UTF-16");
    assertEquals(1, Tbx.read(xml.getBytes(StandardCharsets.UTF_16)).getEntries().size());
    String marked = "\ufeff" + Tbx.v3("dct", Tbx.term(""));
    assertEquals(1, Tbx.read(marked).getEntries().size());
  }
}
