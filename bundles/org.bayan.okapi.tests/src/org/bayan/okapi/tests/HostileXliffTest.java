package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.xliff.XliffCheck;
import org.bayan.okapi.xliff.XliffFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to do harm, or that came to it. */
class HostileXliffTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void an_outside_entity_is_not_fetched(boolean two) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String type = "<!DOCTYPE xliff [<!ENTITY s SYSTEM \"%s\">]>".formatted(secret.toUri());
    String sentence = one(withType(two, type, "&s;"));
    assertEquals("line 2: the file has a document type declaration.", sentence);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_bomb_of_entities_does_not_go_off(boolean two) throws Exception {
    StringBuilder type = new StringBuilder("<!DOCTYPE xliff [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      type.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    String sentence = one(withType(two, type.append("]>").toString(), "&a29;"));
    assertEquals("line 2: the file has a document type declaration.", sentence);
  }

  @Test
  void an_entity_that_nothing_declares_is_damage() throws Exception {
    String sentence = one(XliffSamples.TWO.replace("minister", "&minister;"));
    assertTrue(
        sentence.startsWith("line 8: the XML is damaged: undeclared general entity"), sentence);
  }

  private static String sample(boolean two) {
    return two ? XliffSamples.TWO : XliffSamples.ONE;
  }

  private static String withType(boolean two, String type, String text) {
    return sample(two).replaceFirst("\n", "\n" + type).replace("minister", text);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_hundred_megabytes_in_one_element(boolean two) throws Exception {
    Path file = folder.resolve("large.xlf");
    int at = sample(two).indexOf("minister");
    byte[] piece = new byte[1 << 20];
    Arrays.fill(piece, (byte) 'a');
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(sample(two).substring(0, at).getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 100; i++) {
        out.write(piece);
      }
      out.write(sample(two).substring(at).getBytes(StandardCharsets.UTF_8));
    }
    String sentence = one(file);
    assertTrue(
        sentence.endsWith(": the file has more than 16 million characters in one piece."),
        sentence);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void elements_nested_without_end(boolean two) throws Exception {
    String deep = (two ? "<pc id=\"1\">" : "<g id=\"1\">").repeat(100_000);
    String sentence = one(sample(two).replace("minister", deep));
    assertTrue(sentence.endsWith(": the file has elements nested more than 500 deep."), sentence);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_file_cut_off_at_any_byte(boolean two) throws Exception {
    String xml = sample(two).strip();
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      String sentence = one(Files.write(folder.resolve("a.xlf"), Arrays.copyOf(bytes, length)));
      assertTrue(sentence.contains(": the XML is damaged: "), length + ": " + sentence);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void bytes_that_are_not_in_the_declared_encoding(boolean two) throws Exception {
    Charset arabic = Charset.forName("windows-1256");
    String sentence = one(Files.write(folder.resolve("a.xlf"), sample(two).getBytes(arabic)));
    assertTrue(sentence.startsWith("line "), sentence);
    assertTrue(sentence.contains("the XML is damaged: a byte here or a little below"), sentence);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void bytes_that_only_happen_to_be_possible_in_the_declared_encoding(boolean two)
      throws Exception {
    String declared = sample(two).replace("\"UTF-8\"", "\"windows-1256\"");
    assertEquals(
        "line 1: the file declares the encoding windows-1256, but is in UTF-8; declare that, or"
            + " save it as declared.",
        one(declared));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void an_encoding_that_does_not_exist(boolean two) throws Exception {
    String sentence = one(sample(two).replace("\"UTF-8\"", "\"klingon\""));
    assertTrue(sentence.contains("the XML is damaged: "), sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "UTF-16", "UTF-8"})
  void a_file_in_the_encoding_that_it_declares_is_valid(String name) throws Exception {
    String declared = XliffSamples.TWO.replace("\"UTF-8\"", "\"" + name + "\"");
    Path file = Files.write(folder.resolve("a.xlf"), declared.getBytes(Charset.forName(name)));
    assertEquals(List.of(), new XliffCheck().run(file));
  }

  @Test
  void a_reference_to_a_note_where_none_has_an_id() throws Exception {
    String note = XliffSamples.TWO.replace("<note id=\"n1\">", "<note>");
    String mark = "<mrk id=\"m\" type=\"comment\" ref=\"#n=n1\">minister</mrk>";
    assertEquals(
        "line 4: something that the others rely on is missing here, such as an id that is referred"
            + " to.",
        one(note.replace("minister", mark)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "<html/>", "\u0000\u0001", "<xliff/>", "PK\u0003\u0004"})
  void what_is_no_xliff_at_all(String content) throws Exception {
    one(content);
  }

  private String one(String content) throws IOException, DocumentException {
    return one(Files.writeString(folder.resolve("a.xlf"), content));
  }

  /** The sentence of the one fault that there is. */
  private static String one(Path file) throws DocumentException {
    List<XliffFault> faults = new XliffCheck().run(file);
    assertEquals(1, faults.size(), faults::toString);
    String sentence = faults.getFirst().sentence();
    assertEquals(1, sentence.lines().count());
    assertTrue(sentence.endsWith(".") && !sentence.contains("Exception"), sentence);
    return sentence;
  }
}
