package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bayan.core.ConvertBilingual;
import org.bayan.core.ConvertRequest;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.review.ExportXliff;
import org.bayan.core.review.ExportXliffRequest;
import org.bayan.core.review.ImportXliff;
import org.bayan.core.review.ReviewRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XLIFF that is made to do harm, or that came to it, where it comes back or is converted. */
class HostileReturnTest {

  private static final String WORD = "minister";
  private static final int MEBIBYTE = 1 << 20;

  @TempDir Path folder;

  private Path bitext;
  private Path xliff;
  private String before;

  @BeforeEach
  void make() throws IOException {
    SmallProject project = new SmallProject(folder, "ar", "en");
    SmallProject.unit(project.source(), "1", "قال الوزير.");
    SmallProject.unit(project.target(), "1", "The minister spoke.");
    project.bead(List.of(0), List.of(0));
    bitext = project.save();
    before = Files.readString(bitext);
    xliff = folder.resolve("job.xlf");
  }

  private String written(String version) throws Exception {
    new ExportXliff().run(new ExportXliffRequest(bitext, xliff, version), Progress.NONE);
    return Files.readString(xliff);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void an_outside_entity_is_not_fetched(String version) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret");
    String type = "<!DOCTYPE xliff [<!ENTITY s SYSTEM \"%s\">]>".formatted(secret.toUri());
    String sentence = refused(withType(written(version), type, "&s;"));
    assertTrue(sentence.contains("document type declaration"), sentence);
    assertFalse(sentence.contains("a secret"), sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void a_bomb_of_entities_does_not_go_off(String version) throws Exception {
    StringBuilder type = new StringBuilder("<!DOCTYPE xliff [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      type.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    String sentence = refused(withType(written(version), type.append("]>").toString(), "&a29;"));
    assertTrue(sentence.contains("document type declaration"), sentence);
  }

  private static String withType(String xml, String type, String text) {
    return xml.replaceFirst("<xliff", type + "\n<xliff").replace(WORD, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void a_hundred_megabytes_in_one_element_are_refused(String version) throws Exception {
    String xml = written(version);
    int at = xml.indexOf(WORD);
    byte[] piece = new byte[MEBIBYTE];
    Arrays.fill(piece, (byte) 'a');
    try (OutputStream out = Files.newOutputStream(xliff)) {
      out.write(xml.substring(0, at).getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 100; i++) {
        out.write(piece);
      }
      out.write(xml.substring(at).getBytes(StandardCharsets.UTF_8));
    }
    String sentence = refused();
    assertTrue(sentence.contains("16 million characters"), sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void a_file_cut_off_at_any_byte_is_refused(String version) throws Exception {
    byte[] bytes = written(version).strip().getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      Files.write(xliff, Arrays.copyOf(bytes, length));
      assertTrue(refused().contains("damaged"), String.valueOf(length));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void a_wrong_declared_encoding_is_named(String version) throws Exception {
    String xml = written(version);
    Files.write(xliff, xml.getBytes(Charset.forName("windows-1256")));
    assertTrue(refused().contains("line "), refused());
    String other = refused(xml.replace("\"UTF-8\"", "\"UTF-16\""));
    assertTrue(other.contains("cannot be read"), other);
    String none = refused(xml.replace("\"UTF-8\"", "\"klingon\""));
    assertTrue(none.contains("cannot be read"), none);
  }

  private String refused(String xml) throws IOException {
    Files.writeString(xliff, xml);
    return refused();
  }

  /** Both ways to read it end in one sentence that names the file, and nothing is written. */
  private String refused() throws IOException {
    TaskException back =
        assertThrows(
            TaskException.class,
            () ->
                new ImportXliff()
                    .run(new ReviewRequest(xliff, bitext, true, false), Progress.NONE));
    Path made = folder.resolve("made.bitext");
    ConvertRequest request = new ConvertRequest(xliff, made, Optional.empty(), Optional.empty());
    TaskException converted =
        assertThrows(TaskException.class, () -> new ConvertBilingual().run(request, Progress.NONE));
    assertTrue(Files.notExists(made));
    assertEquals(before, Files.readString(bitext));
    for (TaskException one : List.of(back, converted)) {
      assertEquals(TaskException.Kind.INPUT, one.kind());
      assertTrue(one.getMessage().startsWith(xliff.toString()), one.getMessage());
      assertTrue(one.getMessage().length() < 500, one.getMessage());
    }
    return back.getMessage();
  }
}
