package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bayan.exchange.SkosForm;
import org.bayan.exchange.SkosFormatException;
import org.bayan.exchange.SkosReader;
import org.bayan.model.termbase.Termbase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Thesauri that are cut off or in another encoding. */
class SkosFaultTest {
  private static final String TURTLE =
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <urn:c1> a skos:Concept ; skos:prefLabel "محكمة"@ar , "court"@en .
      """;

  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns:skos="http://www.w3.org/2004/02/skos/core#">
        <skos:Concept rdf:about="urn:c1">
          <skos:prefLabel xml:lang="ar">محكمة</skos:prefLabel>
        </skos:Concept>
      </rdf:RDF>
      """;

  @ParameterizedTest
  @EnumSource
  void the_whole_file_is_read(SkosForm form) throws IOException {
    Termbase termbase = read(text(form).getBytes(StandardCharsets.UTF_8), form);
    assertEquals(1, termbase.getEntries().size());
  }

  @ParameterizedTest
  @EnumSource
  void a_file_that_was_cut_off_is_refused(SkosForm form) {
    byte[] whole = text(form).getBytes(StandardCharsets.UTF_8);
    for (int length = whole.length / 2; length < whole.length - 2; length += 7) {
      assertRefused(Arrays.copyOf(whole, length), form, "t:");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_file_in_another_encoding_is_refused(SkosForm form) {
    assertRefused(text(form).getBytes(Charset.forName("windows-1256")), form, "UTF-8");
  }

  @Test
  void a_file_in_utf_16_is_refused() {
    assertRefused(TURTLE.getBytes(StandardCharsets.UTF_16), SkosForm.TURTLE, "UTF-8");
  }

  private static void assertRefused(byte[] bytes, SkosForm form, String why) {
    SkosFormatException fault =
        assertThrows(SkosFormatException.class, () -> read(bytes, form), () -> "" + bytes.length);
    String message = fault.getMessage().replace("t,", "t:");
    assertTrue(message.contains(why), message);
    assertEquals(1, message.lines().count(), message);
    assertTrue(message.endsWith("."), message);
  }

  private static Termbase read(byte[] bytes, SkosForm form) throws IOException {
    return new SkosReader().read(new ByteArrayInputStream(bytes), form, "t");
  }

  private static String text(SkosForm form) {
    return form == SkosForm.TURTLE ? TURTLE : XML;
  }
}
