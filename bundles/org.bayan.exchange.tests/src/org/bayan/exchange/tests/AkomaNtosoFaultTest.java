package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.exchange.library.AkomaNtosoFormatException;
import org.bayan.exchange.library.AkomaNtosoReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AkomaNtosoFaultTest {

  private static final int SOON = 200_000_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<tbx/>|a.akn.xml, line 1: the root element is <tbx>",
        "<akomaNtoso|the file ends before",
        "no xml|the XML is damaged",
        "<akomaNtoso><x></akomaNtoso>|the XML is damaged"
      })
  void whatIsNoAkomaNtosoIsNamedInOneSentence(String xml, String why) {
    assertRefused(xml, why);
  }

  @Test
  void aFileThatIsCutOffAnywhereIsRefused() throws IOException {
    String whole = OfficialTexts.written(OfficialTexts.resolution());
    int end = whole.lastIndexOf("</akomaNtoso>");
    for (int length = 0; length < end; length += 97) {
      String cut = whole.substring(0, length);
      assertThrows(AkomaNtosoFormatException.class, () -> OfficialTexts.read(cut, "a"), cut);
    }
  }

  @Test
  void ownDetailsThatMakeNoSenseAreNamed() throws IOException {
    String whole = OfficialTexts.written(OfficialTexts.resolution());
    assertRefused(whole.replace("\"illustrative\"", "\"none\""), "\"none\" is no authority");
    assertRefused(
        whole.replace(" date=\"2014-08-15\" language", " date=\"15.8.14\" language"),
        "\"15.8.14\" is no date");
  }

  @Test
  void outsideEntitiesAreNeverOpened(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
    String xml =
        "<!DOCTYPE akomaNtoso [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]><akomaNtoso><doc><mainBody><p>a&e;b</p></mainBody></doc></akomaNtoso>";
    String seen;
    try {
      seen = OfficialTexts.read(xml, "a").text().toString();
    } catch (AkomaNtosoFormatException refused) {
      seen = refused.getMessage();
    }
    assertFalse(seen.contains("SECRET"), seen);
  }

  @Test
  void entitiesThatMultiplyAreRefused() {
    StringBuilder entities = new StringBuilder("<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      entities.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
    }
    String xml = "<!DOCTYPE a [" + entities + "]><akomaNtoso><p>&e39;</p></akomaNtoso>";
    String seen;
    try {
      seen = OfficialTexts.read(xml, "a").text().toString();
    } catch (IOException refused) {
      seen = refused.getMessage();
    }
    assertTrue(seen.length() < 1000, seen.substring(0, Math.min(1000, seen.length())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<akomaNtoso>|<a>|nested too deep",
        "<akomaNtoso><doc><mainBody>|<p>a</p>|more text",
        "<akomaNtoso><doc><mainBody><p>|a|end",
        "<akomaNtoso><doc><mainBody><p>|<b>a</b>|more text",
        "<akomaNtoso><meta>|<a/>|more than 16 million"
      })
  void aGigabyteOfNothingIsRefusedSoon(String start, String again, String why) {
    Nothing nothing = new Nothing(start, again);
    AkomaNtosoFormatException fault =
        assertThrows(
            AkomaNtosoFormatException.class,
            () -> new AkomaNtosoReader().read(nothing, "a.akn.xml", "a"));
    assertTrue(fault.getMessage().contains(why), fault.getMessage());
    assertTrue(nothing.given() < SOON, nothing.given() + " bytes");
  }

  private static void assertRefused(String xml, String why) {
    AkomaNtosoFormatException fault =
        assertThrows(AkomaNtosoFormatException.class, () -> OfficialTexts.read(xml, "a"));
    String message = fault.getMessage();
    assertTrue(message.contains(why), message);
    assertTrue(message.startsWith("a.akn.xml, line "), message);
    assertEquals(1, message.lines().count(), message);
  }
}
