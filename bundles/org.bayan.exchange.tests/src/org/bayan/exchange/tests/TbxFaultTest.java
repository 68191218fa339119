package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.bayan.exchange.TbxFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no termbase: one clear sentence each. */
class TbxFaultTest {

  @Test
  void another_root_element_is_named() {
    assertEquals(
        "terms.tbx, line 1: the root element is <html>, a termbase begins with <tbx> or <martif>.",
        message("<html/>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "term\tمصطلح\n", "{\"terms\": []}", "\u0000\u0001\u0002"})
  void what_is_no_xml_is_refused(String content) {
    assertTrue(message(content).startsWith("terms.tbx, line 1: the XML is damaged: "));
  }

  @Test
  void a_file_that_was_cut_off_is_refused_at_its_last_line() {
    String whole = Tbx.v3("dct", Tbx.term(""));
    String cut = whole.substring(0, whole.indexOf("</termSec>"));
    long lines = cut.lines().count();
    assertTrue(message(cut).contains("line " + lines + ": the XML is damaged"), message(cut));
  }

  @Test
  void a_file_without_a_body_is_refused() {
    assertTrue(message("<tbx xmlns='urn:iso:std:iso:30042:ed-2'/>").contains("<body>"));
  }

  @Test
  void a_language_section_must_name_its_language() {
    String entry =
        "<conceptEntry id='c'><langSec><termSec><term>x</term></termSec></langSec></conceptEntry>";
    assertTrue(message(Tbx.v3("dct", entry)).endsWith("<langSec> names no language (xml:lang)."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<termSec/>", "<termSec><term> </term></termSec>"})
  void a_term_section_must_hold_a_term(String section) {
    String entry =
        "<conceptEntry id='c'><langSec xml:lang='en'>" + section + "</langSec></conceptEntry>";
    assertTrue(message(Tbx.v3("dct", entry)).endsWith("<termSec> holds no term."));
  }

  @Test
  void bytes_that_are_not_of_the_encoding_are_refused() {
    byte[] bytes = Tbx.v3("dct", Tbx.term("<note>é</note>")).getBytes(StandardCharsets.ISO_8859_1);
    PrintStream console = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
      TbxFormatException fault = assertThrows(TbxFormatException.class, () -> Tbx.read(bytes));
      assertTrue(fault.getMessage().contains("the XML is damaged"), fault.getMessage());
      assertTrue(fault.getMessage().contains("UTF-8"), fault.getMessage());
    } finally {
      System.setErr(console);
    }
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  void an_outside_entity_is_not_opened() {
    String xml =
        "<!DOCTYPE tbx [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + "<tbx xmlns='urn:iso:std:iso:30042:ed-2'><text><body><conceptEntry id='c'>"
            + "<note>&x;</note></conceptEntry></body></text></tbx>";
    assertTrue(message(xml).contains("the XML is damaged"), message(xml));
  }

  @Test
  void an_entity_bomb_does_not_go_off() {
    String xml =
        "<!DOCTYPE tbx [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>"
            + "<tbx xmlns='urn:iso:std:iso:30042:ed-2'><text><body><conceptEntry id='c'>"
            + "<note>&c;</note></conceptEntry></body></text></tbx>";
    assertTrue(message(xml).contains("the XML is damaged"), message(xml));
  }

  @Test
  void elements_nested_without_end_are_refused() {
    String deep = "<conceptEntry id='c'>" + "<x>".repeat(100_000);
    assertTrue(message(Tbx.v3("dct", deep)).endsWith("nested too deep."));
  }

  @Test
  void a_message_is_one_line() {
    assertFalse(message("<tbx>").contains("\n"));
  }

  private static String message(String xml) {
    return assertThrows(TbxFormatException.class, () -> Tbx.read(xml)).getMessage();
  }
}
