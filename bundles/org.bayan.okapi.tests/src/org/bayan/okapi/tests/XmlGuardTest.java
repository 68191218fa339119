package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.bayan.okapi.internal.xml.XmlFaultException;
import org.bayan.okapi.internal.xml.XmlGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlGuardTest {
  @Test
  void ordinary_xml_is_let_through() throws Exception {
    XmlGuard.check(
        new StringReader("<?xml version=\"1.0\"?><a b=\"1\"><!-- x -->نص &amp;<c/></a>"));
    XmlGuard.check(new StringReader(nested(XmlGuard.MAX_DEPTH)));
    XmlGuard.check(new StringReader("<a>" + "<b/>".repeat(100_000) + "</a>"));
    XmlGuard.check(bytes("<?xml version=\"1.0\" encoding=\"windows-1256\"?><a>\u00C7</a>"));
  }

  @Test
  void deep_nesting_is_named() {
    assertEquals("elements nested more than 500 deep", fault(nested(XmlGuard.MAX_DEPTH + 1)));
    assertEquals("elements nested more than 500 deep", fault("<a>".repeat(2_000_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a>",
        "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">",
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///none\">]>",
        "<!DOCTYPE a [<!ENTITY % e SYSTEM \"file:///none\"> %e;]>"
      })
  void a_document_type_declaration_is_named(String declaration) {
    assertEquals("a document type declaration", fault(declaration + "<a>x</a>"));
  }

  @Test
  void entities_that_multiply_are_not_expanded() {
    StringBuilder declarations = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"نص\">");
    for (int i = 1; i < 30; i++) {
      declarations.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
    }
    assertEquals("a document type declaration", fault(declarations + "]><a>&e29;</a>"));
  }

  @Test
  void too_many_and_too_long_attributes_are_named() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i <= XmlGuard.MAX_ATTRIBUTES; i++) {
      many.append(" a").append(i).append("='1'");
    }
    String phrase = "too many or too long attributes on one element";
    assertEquals(phrase, fault("<a" + many + "/>"));
    assertEquals(phrase, fault("<a b='" + "x".repeat(XmlGuard.MAX_ATTRIBUTE_CHARS + 1) + "'/>"));
  }

  @Test
  void a_long_text_is_named_and_several_shorter_ones_are_not() throws Exception {
    byte[] half =
        "<b> </b>"
            .replace(" ", " ".repeat(XmlGuard.MAX_TEXT_CHARS / 2 + 1))
            .getBytes(StandardCharsets.US_ASCII);
    XmlGuard.check(joined("<a>", half, half, "</a>"));
    byte[] whole = " ".repeat(XmlGuard.MAX_TEXT_CHARS + 1).getBytes(StandardCharsets.US_ASCII);
    XmlFaultException e =
        assertThrows(
            XmlFaultException.class,
            () -> XmlGuard.check(joined("<a>", whole, new byte[0], "</a>")));
    assertEquals("more than 16 million characters in one piece", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "نص", "<a>", "<a></b>", "<a>&e;</a>", "<a b=1/>", "<a/><b/>"})
  void what_is_not_well_formed_is_told_apart(String xml) {
    XmlFaultException e =
        assertThrows(XmlFaultException.class, () -> XmlGuard.check(new StringReader(xml)));
    assertTrue(e.isMalformed());
    assertEquals("XML that is not well-formed (line 1)", e.getMessage());
  }

  @Test
  void bytes_that_are_none_of_the_encoding_are_not_well_formed() {
    InputStream in = new ByteArrayInputStream(new byte[] {'<', 'a', '>', (byte) 0xC3, '<', '/'});
    assertTrue(assertThrows(XmlFaultException.class, () -> XmlGuard.check(in)).isMalformed());
  }

  @Test
  void a_failure_of_the_stream_is_not_a_fault_of_the_xml() throws IOException {
    try (InputStream failing = new FailingStream();
        InputStream in = new SequenceInputStream(bytes("<a>"), failing)) {
      assertEquals(
          "cut off", assertThrows(IOException.class, () -> XmlGuard.check(in)).getMessage());
    }
  }

  private static final class FailingStream extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("cut off");
    }
  }

  private static String fault(String xml) {
    XmlFaultException e =
        assertThrows(XmlFaultException.class, () -> XmlGuard.check(new StringReader(xml)));
    assertFalse(e.isMalformed(), e.getMessage());
    return e.getMessage();
  }

  private static String nested(int depth) {
    return "<a>".repeat(depth) + "</a>".repeat(depth);
  }

  private static InputStream bytes(String xml) {
    return new ByteArrayInputStream(xml.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static InputStream joined(String start, byte[] one, byte[] two, String end) {
    return new SequenceInputStream(
        new SequenceInputStream(bytes(start), new ByteArrayInputStream(one)),
        new SequenceInputStream(new ByteArrayInputStream(two), bytes(end)));
  }
}
