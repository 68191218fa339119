package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.exchange.MultiTermFormatException;
import org.bayan.exchange.MultiTermReader;
import org.bayan.exchange.TbxReader;
import org.bayan.exchange.TbxWriter;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.GrammaticalGender;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.Note;
import org.bayan.model.termbase.PartOfSpeech;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.Transaction;
import org.bayan.model.termbase.WorkflowState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultiTermReaderTest {
  private static final String COALITION =
      """
      <conceptGrp><concept>7</concept><system type="entryClass">1</system>
       <transacGrp><transac type="origination">mona</transac><date>2024-05-01T10:00:00</date>
       </transacGrp>
       <descripGrp><descrip type="Subject">diplomacy</descrip></descripGrp>
       <descripGrp><descrip type="Subject">war</descrip></descripGrp>
       <descripGrp><descrip type="Note">see <xref Clink="8">the bank</xref></descrip></descripGrp>
       <descripGrp><descrip type="Picture" Glink="flag.png">flag</descrip></descripGrp>
       <languageGrp><language type="English (United States)" lang="EN-US"/>
        <descripGrp><descrip type="Definition">states that
          act together</descrip>
         <descripGrp><descrip type="Source">handbook</descrip></descripGrp>
        </descripGrp>
        <termGrp><term>coalition</term>
         <descripGrp><descrip type="Part of Speech">noun</descrip></descripGrp>
         <descripGrp><descrip type="Status">Preferred term</descrip></descripGrp>
         <descripGrp><descrip type="Process Status">approved</descrip></descripGrp>
         <descripGrp><descrip type="Usage">seldom</descrip></descripGrp>
         <descripGrp><descrip type="Context">The coalition met.</descrip>
          <descripGrp><descrip type="source">S/2014/1</descrip></descripGrp>
          <transacGrp><transac type="modification">omar</transac><date>2024-05-02</date></transacGrp>
         </descripGrp>
        </termGrp>
       </languageGrp>
       <languageGrp><language type="Arabic" lang="ARABISCH"/>
        <termGrp><term>تحالف</term>
         <descripGrp><descrip type="Gender">m</descrip></descripGrp>
         <descripGrp><descrip type="Plural">تحالفات</descrip></descripGrp>
         <descripGrp><descrip type="Term Status">forbidden</descrip></descripGrp>
        </termGrp>
        <termGrp><term>ائتلاف</term></termGrp>
       </languageGrp>
      </conceptGrp>
      """;

  private static final String BANK =
      """
      <conceptGrp><concept>8</concept>
       <languageGrp><language lang="en"/><termGrp><term>bank</term></termGrp></languageGrp>
      </conceptGrp>
      """;

  @TempDir Path folder;

  @Test
  void fields_with_usual_names_fill_the_model() throws IOException {
    Termbase termbase = read("<mtf>" + COALITION + BANK + "</mtf>", StandardCharsets.UTF_8);
    ConceptEntry coalition = termbase.getEntries().get(0);
    assertEquals("diplomacy", coalition.getSubjectField());
    LanguageSection english = coalition.getLanguages().get(0);
    assertEquals("en-US", english.getLanguage());
    assertEquals("states that act together", english.getDefinitions().get(0).getText());
    assertEquals("handbook", english.getDefinitions().get(0).getSource());
    TermSection term = english.getTerms().get(0);
    assertEquals(PartOfSpeech.NOUN, term.getPartOfSpeech());
    assertEquals(TermStatus.PREFERRED, term.getStatus());
    assertEquals(WorkflowState.APPROVED, term.getWorkflow());
    assertEquals("S/2014/1", term.getContexts().get(0).getSource());
    TermSection arabic = coalition.getLanguages().get(1).getTerms().get(0);
    assertEquals("ar", arabic.getSection().getLanguage(), "by its name where the code is none");
    assertEquals(GrammaticalGender.MASCULINE, arabic.getGender());
    assertEquals(TermStatus.DEPRECATED, arabic.getStatus());
    assertEquals("تحالفات", arabic.getForms().get(0).getText());
  }

  @Test
  void everything_else_is_kept_as_a_note_of_its_kind() throws IOException {
    ConceptEntry coalition =
        read("<mtf>" + COALITION + "</mtf>", StandardCharsets.UTF_8).getEntries().get(0);
    assertEquals(
        List.of("Subject: war", "null: see the bank", "Picture: flag"),
        coalition.getNotes().stream().map(MultiTermReaderTest::shown).toList());
    assertEquals(
        List.of("Usage: seldom"),
        coalition.getLanguages().get(0).getTerms().get(0).getNotes().stream()
            .map(MultiTermReaderTest::shown)
            .toList());
    assertEquals(2, coalition.getForeign().size(), "number and class");
  }

  @Test
  void transactions_say_who_and_when() throws IOException {
    ConceptEntry coalition =
        read("<mtf>" + COALITION + "</mtf>", StandardCharsets.UTF_8).getEntries().get(0);
    Transaction made = coalition.getTransactions().get(0);
    assertEquals("origination", made.getType());
    assertEquals("mona", made.getBy());
    assertEquals("2024-05-01T10:00:00", made.getAt());
    Transaction changed =
        coalition.getLanguages().get(0).getTerms().get(0).getTransactions().get(0);
    assertEquals("Context", changed.getNote());
  }

  @Test
  void links_lead_to_concepts_and_pictures() throws IOException {
    Termbase termbase = read("<mtf>" + COALITION + BANK + "</mtf>", StandardCharsets.UTF_8);
    List<CrossReference> references = termbase.getEntries().get(0).getCrossReferences();
    assertEquals(termbase.getEntries().get(1).getId(), references.get(0).getTarget());
    assertEquals("flag.png", references.get(1).getUri());
  }

  @Test
  void concepts_of_two_termbases_with_the_same_number_are_not_the_same() throws IOException {
    String other = BANK.replace(">bank<", ">river<");
    assertNotEquals(
        read("<mtf>" + BANK + "</mtf>", StandardCharsets.UTF_8).getEntries().get(0).getId(),
        read("<mtf>" + other + "</mtf>", StandardCharsets.UTF_8).getEntries().get(0).getId());
  }

  @Test
  void what_was_read_survives_the_way_through_a_termbase() throws IOException {
    Termbase termbase = read("<mtf>" + COALITION + BANK + "</mtf>", StandardCharsets.UTF_8);
    byte[] written = written(termbase);
    Termbase again = new TbxReader().read(new ByteArrayInputStream(written), "again");
    assertEquals(
        new String(written, StandardCharsets.UTF_8),
        new String(written(again), StandardCharsets.UTF_8));
    assertEquals(
        List.of("Subject: war", "null: see the bank", "Picture: flag"),
        again.getEntries().get(0).getNotes().stream().map(MultiTermReaderTest::shown).toList());
  }

  @Test
  void utf_16_which_multiterm_writes_is_read() throws IOException {
    Termbase termbase =
        read(
            "<?xml version='1.0' encoding='UTF-16'?><mtf>" + COALITION + "</mtf>",
            StandardCharsets.UTF_16);
    assertEquals(
        "ائتلاف", termbase.getEntries().get(0).getLanguages().get(1).getTerms().get(1).getTerm());
  }

  @ParameterizedTest
  @CsvSource({"<mtf/>,true", "<tbx/>,false", "no xml,false", "'',false"})
  void an_export_is_known_by_its_root(String content, boolean known) throws IOException {
    Path file = Files.writeString(folder.resolve("a.xml"), content);
    assertEquals(known, MultiTermReader.recognises(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no xml",
        "<tbx/>",
        "<mtf/>",
        "<mtf><term/></mtf>",
        "<mtf><conceptGrp><concept>1</concept></conceptGrp></mtf>",
        "<mtf><conceptGrp><languageGrp/></conceptGrp></mtf>",
        "<mtf><conceptGrp><languageGrp><language type='Klingon'/></languageGrp></conceptGrp></mtf>",
        "<mtf><conceptGrp><languageGrp><language lang='en'/><termGrp/></languageGrp>"
            + "</conceptGrp></mtf>",
        "<mtf><conceptGrp><languageGrp>",
        "<!DOCTYPE m [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><mtf><conceptGrp><languageGrp>"
            + "<language lang='en'/><termGrp><term>&e;</term></termGrp></languageGrp>"
            + "</conceptGrp></mtf>",
        "<!DOCTYPE m [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><mtf>&b;</mtf>",
      })
  void a_faulty_or_hostile_export_ends_in_one_sentence(String content) {
    MultiTermFormatException fault =
        assertThrows(
            MultiTermFormatException.class, () -> read(content, StandardCharsets.UTF_8), content);
    assertEquals(1, fault.getMessage().lines().count(), fault.getMessage());
    assertTrue(fault.getMessage().startsWith("m.xml, line "), fault.getMessage());
    assertTrue(fault.getMessage().endsWith("."), fault.getMessage());
    assertFalse(fault.getMessage().contains("root:"), fault.getMessage());
  }

  @Test
  void elements_nested_without_end_are_refused() {
    String deep = "<descripGrp>".repeat(100_000);
    MultiTermFormatException fault =
        assertThrows(
            MultiTermFormatException.class,
            () -> read("<mtf><conceptGrp>" + deep, StandardCharsets.UTF_8));
    assertTrue(fault.getMessage().contains("nested too deep"), fault.getMessage());
  }

  private static String shown(Note note) {
    return note.getType() + ": " + note.getText();
  }

  private static Termbase read(String xml, Charset charset) throws IOException {
    return new MultiTermReader().read(new ByteArrayInputStream(xml.getBytes(charset)), "m.xml");
  }

  private static byte[] written(Termbase termbase) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TbxWriter().write(termbase, out);
    return out.toByteArray();
  }
}
