package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bayan.exchange.ExportLoss;
import org.bayan.exchange.GlossaryDirection;
import org.bayan.exchange.GlossaryPageWriter;
import org.bayan.exchange.TabGlossaryWriter;
import org.bayan.exchange.TableForm;
import org.bayan.exchange.TbxReader;
import org.bayan.exchange.TermTableWriter;
import org.bayan.exchange.UnwritableCellException;
import org.bayan.model.termbase.Termbase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TermExportTest {
  private Termbase termbase;

  @BeforeEach
  void read() throws IOException {
    termbase =
        termbase(
            """
            <conceptEntry id="c1"><min:subjectField>law, war</min:subjectField>
            <bayan:relation type="broader" target="c2"/><bayan:note type="scopeNote">A note</bayan:note>
            <langSec xml:lang="ar"><termSec><term>التحالف</term>
            <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
            <bayan:form type="plural">تحالفات</bayan:form></termSec>
            <termSec><term>حلف</term>
            <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
            </langSec>
            <langSec xml:lang="en"><basic:definition>A "joining" of states.</basic:definition>
            <termSec><term>=coalition</term></termSec></langSec></conceptEntry>
            <conceptEntry id="c2"><langSec xml:lang="ar"><termSec><term>باء</term></termSec></langSec>
            <langSec xml:lang="en"><termSec><term>B_x0041_</term></termSec></langSec></conceptEntry>
            """);
  }

  @Test
  void a_table_has_a_row_a_term_and_quotes_what_needs_it() throws IOException {
    List<String> lines = List.of(csv().split("\r\n"));
    assertTrue(csv().startsWith("\uFEFFconcept,uri,group,subject,language,term,status,"), csv());
    assertEquals(6, lines.size());
    assertTrue(
        lines.get(1).startsWith("c1,,,\"law, war\",ar,التحالف,preferred,,,,,plural=تحالفات,"),
        lines.get(1));
    assertTrue(lines.get(1).endsWith(",broader=c2"), lines.get(1));
    assertTrue(lines.get(2).endsWith(","), "the second row repeats nothing of the concept");
    assertTrue(lines.get(3).contains(",\"A \"\"joining\"\" of states.\","), lines.get(3));
  }

  @Test
  void a_table_says_what_it_has_no_column_for() throws IOException {
    List<ExportLoss> losses =
        new TermTableWriter().write(termbase, TableForm.TSV, new ByteArrayOutputStream());
    assertEquals(List.of(new ExportLoss("c1", null, "notes.type", "scopeNote")), losses);
  }

  @Test
  void in_a_workbook_all_is_text_and_arabic_runs_from_the_right() throws IOException {
    String sheet = parts(xlsx()).get("xl/worksheets/sheet1.xml");
    assertFalse(sheet.contains("<f>"), sheet);
    assertTrue(
        sheet.contains("t=\"inlineStr\"><is><t xml:space=\"preserve\">=coalition</t>"), sheet);
    assertTrue(
        sheet.contains(
            "<c r=\"F2\" s=\"3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">التحالف</t>"),
        sheet);
    assertTrue(sheet.contains(">B_x005F_x0041_</t>"), "what would be read as an A");
    assertTrue(sheet.contains("<autoFilter ref=\"A1:AG6\"/>"), sheet);
  }

  @Test
  void the_same_termbase_gives_the_same_bytes() throws IOException {
    assertArrayEquals(xlsx(), xlsx());
  }

  @Test
  void a_text_too_long_for_a_cell_is_refused_by_name() {
    termbase.getEntries().get(0).setSubjectField("x".repeat(40_000));
    UnwritableCellException refused = assertThrows(UnwritableCellException.class, this::xlsx);
    assertTrue(refused.getMessage().startsWith("The subject of concept c1 has 40000"));
  }

  @Test
  void a_glossary_for_tools_pairs_every_source_term_with_usable_target_terms() throws IOException {
    assertEquals(
        """
        \uFEFFالتحالف\t=coalition\tlaw, war; A "joining" of states.
        حلف\t=coalition\tlaw, war; deprecated: حلف; A "joining" of states.
        باء\tB_x0041_\t
        """,
        glossary(GlossaryDirection.ARABIC_ENGLISH));
    assertFalse(glossary(GlossaryDirection.ENGLISH_ARABIC).contains("\tحلف"));
  }

  @Test
  void a_printed_glossary_has_letters_in_order_without_the_article() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GlossaryPageWriter()
        .write(
            termbase,
            List.of(GlossaryDirection.ARABIC_ENGLISH, GlossaryDirection.ENGLISH_ARABIC),
            out);
    String page = out.toString(StandardCharsets.UTF_8);
    assertTrue(page.contains("id=\"ar-en\" lang=\"ar\" dir=\"rtl\""), page);
    assertTrue(page.contains("<bdi>ت</bdi></h3>"), "the article does not count");
    assertTrue(page.indexOf("<bdi>ب</bdi></h3>") < page.indexOf("<bdi>ت</bdi></h3>"));
    assertTrue(page.contains("[غير محبّذ]"), "the status is told in words");
    assertTrue(page.contains("انظر <bdi>التحالف</bdi>"), page);
    assertTrue(page.contains("[deprecated]"), "in English where headwords are");
  }

  private String csv() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TermTableWriter().write(termbase, TableForm.CSV, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private byte[] xlsx() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TermTableWriter().write(termbase, TableForm.XLSX, out);
    return out.toByteArray();
  }

  private String glossary(GlossaryDirection direction) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TabGlossaryWriter().write(termbase, direction, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Map<String, String> parts(byte[] archive) throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static Termbase termbase(String entries) throws IOException {
    String file =
        """
        <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
          xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"
          xmlns:bayan="urn:bayan:tbx:1">
        <tbxHeader><fileDesc><sourceDesc><p/></sourceDesc></fileDesc></tbxHeader>
        <text><body>
        """
            + entries
            + "</body></text></tbx>";
    return new TbxReader()
        .read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "terms.tbx");
  }
}
