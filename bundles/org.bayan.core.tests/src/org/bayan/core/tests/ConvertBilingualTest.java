package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.bayan.core.ConvertBilingual;
import org.bayan.core.ConvertOutcome;
import org.bayan.core.ConvertRequest;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.review.ExportXliff;
import org.bayan.core.review.ExportXliffRequest;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadOrigin;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertBilingualTest {
  private static final String PO =
      """
      # The head of the catalogue.
      msgid ""
      msgstr ""
      "Language: ar\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"

      #. Shown at the end
      #, fuzzy
      msgctxt "menu"
      msgid "Say \\"no\\"\\n"
      "now"
      msgstr "قل لا"

      msgid "%d file"
      msgid_plural "%d files"
      msgstr[0] "لا ملف"
      msgstr[1] "ملف"
      msgstr[2] "ملفان"
      msgstr[3] "%d ملفات"
      msgstr[4] "%d ملفا"
      msgstr[5] "%d ملف"

      msgid "Not yet"
      msgstr ""

      #~ msgid "Old"
      #~ msgstr "قديم"
      """;

  private static final String TMX =
      """
      <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence"
      o-tmf="x" adminlang="en" srclang="ar" datatype="plaintext"/><body>
      <tu tuid="7"><note>About it</note><prop type="x-status">ACCEPTED</prop>
      <tuv xml:lang="ar"><seg>قال <bpt i="1">&lt;b&gt;</bpt>الوزير<ept i="1">&lt;/b&gt;</ept></seg></tuv>
      <tuv xml:lang="fr"><seg>Le ministre</seg></tuv>
      <tuv xml:lang="en"><seg>The minister<ph x="2"/></seg></tuv></tu>
      </body></tmx>
      """;

  private static final String ONE =
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
      <file original="a" source-language="ar" target-language="en" datatype="plaintext"><body>
      <trans-unit id="1"><source>واحد. اثنان.</source>
      <seg-source><mrk mtype="seg" mid="0">واحد.</mrk> <mrk mtype="seg" mid="1">اثنان.</mrk></seg-source>
      <target state="signed-off"><mrk mtype="seg" mid="0">One.</mrk> <mrk mtype="seg" mid="1"><g id="1">Two</g>.</mrk></target>
      <note from="amal">Look</note></trans-unit>
      <trans-unit id="2" translate="no"><source>لا</source></trans-unit>
      <trans-unit id="3"><source>ثلاثة</source><alt-trans><target>Three?</target></alt-trans></trans-unit>
      </body></file></xliff>
      """;

  private static final String TWO =
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ar" trgLang="en">
      <file id="f"><unit id="1"><notes><note appliesTo="source">Look</note></notes>
      <segment state="final"><source>واحد.</source><target>One.</target></segment>
      <ignorable><source> </source></ignorable>
      <segment><source>اثنان.</source></segment></unit></file></xliff>
      """;

  @TempDir Path folder;

  @Test
  void messages_of_a_catalogue_become_beads() throws Exception {
    assertEquals(new ConvertOutcome("en", "ar", 4, 1), convert("a.po", PO));
    Bead fuzzy = bead(0);
    assertEquals("Say \"no\"\nnow", fuzzy.getSource().getFirst().getText());
    assertEquals("قل لا", fuzzy.getTarget().getFirst().getText());
    assertEquals(BeadStatus.NEEDS_REVIEW, fuzzy.getStatus());
    assertEquals(TranslationState.DRAFT, fuzzy.getTarget().getFirst().getState());
    assertEquals("Shown at the end", fuzzy.getNote());
    assertEquals("menu", fuzzy.getSource().getFirst().getComments().getFirst().getText());
    assertEquals("ملف", bead(1).getTarget().getFirst().getText());
    assertEquals("%d ملفات", bead(2).getTarget().getFirst().getText());
    assertEquals(LinkType.ADDED, bead(3).getLinkType());
  }

  @Test
  void a_catalogue_is_read_in_the_encoding_that_it_declares() throws Exception {
    String declared = PO.replace("UTF-8", "windows-1256");
    Path file = folder.resolve("a.po");
    Files.write(file, declared.getBytes(Charset.forName("windows-1256")));
    assertEquals(4, convert(file, "", "").pairs());
    assertEquals("قل لا", bead(0).getTarget().getFirst().getText());
  }

  @Test
  void units_of_a_memory_become_beads_with_their_codes_and_notes() throws Exception {
    Path file = Files.writeString(folder.resolve("a.tmx"), TMX);
    assertEquals(new ConvertOutcome("ar", "en", 1, 0), convert(file, "", "en"));
    Bead bead = bead(0);
    assertEquals("About it", bead.getNote());
    assertEquals(BeadStatus.ACCEPTED, bead.getStatus());
    assertEquals(BeadOrigin.IMPORTED, bead.getOrigin());
    Segment source = bead.getSource().getFirst();
    assertEquals("قال الوزير", source.getText());
    assertEquals(List.of(4, 10), source.getCodes().stream().map(c -> c.getOffset()).toList());
    assertEquals("<b>", source.getCodes().getFirst().getData());
    assertEquals(
        InlineCodeKind.PLACEHOLDER, bead.getTarget().getFirst().getCodes().getFirst().getKind());
    assertEquals("fr", convert(file, "", "").target());
  }

  @Test
  void segments_of_a_unit_of_version_one_become_beads_of_one_paragraph() throws Exception {
    assertEquals(new ConvertOutcome("ar", "en", 3, 1), convert("a.xlf", ONE));
    assertEquals("Two.", bead(1).getTarget().getFirst().getText());
    assertEquals(TranslationState.REVISED, bead(1).getTarget().getFirst().getState());
    assertEquals(BeadStatus.ACCEPTED, bead(1).getStatus());
    assertEquals("Look", bead(0).getTarget().getFirst().getComments().getFirst().getText());
    BitextProject project = BitextFile.read(folder.resolve("a.bitext"));
    assertEquals(2, project.getSource().getUnits().size());
    assertEquals("واحد. اثنان.\nثلاثة", project.getSource().getRaw());
  }

  @Test
  void segments_of_a_unit_of_version_two_become_beads() throws Exception {
    assertEquals(new ConvertOutcome("ar", "en", 2, 1), convert("a.xlf", TWO));
    assertEquals(TranslationState.APPROVED, bead(0).getTarget().getFirst().getState());
    assertEquals("Look", bead(0).getSource().getFirst().getComments().getFirst().getText());
  }

  @ParameterizedTest
  @CsvSource({
    "a.tsv,'#ar\ten\nنص\t\"text\"\tnote\nآخر\t\n'",
    "a.csv,'نص,\"\"\"text\"\"\",note\nآخر,\n'"
  })
  void rows_of_a_table_become_beads(String name, String content) throws Exception {
    Path file = Files.writeString(folder.resolve(name), content);
    assertEquals(new ConvertOutcome("ar", "en", 2, 1), convert(file, "ar", "en"));
    assertEquals("\"text\"", bead(0).getTarget().getFirst().getText());
    assertEquals("note", bead(0).getNote());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void what_a_bitext_went_out_as_becomes_a_bitext_that_says_the_same(String version)
      throws Exception {
    convert("a.po", PO);
    Path xliff = folder.resolve("b.xlf");
    new ExportXliff()
        .run(new ExportXliffRequest(folder.resolve("a.bitext"), xliff, version), Progress.NONE);
    List<String> before = said();
    convert(xliff, "", "");
    assertEquals(before, said());
  }

  private List<String> said() throws IOException {
    return BitextFile.read(folder.resolve("a.bitext"))
        .getAlignments()
        .getFirst()
        .getBeads()
        .stream()
        .map(
            bead ->
                "%s %s %s %s"
                    .formatted(
                        bead.getSource().stream().map(Segment::getText).toList(),
                        bead.getTarget().stream().map(s -> s.getText() + s.getState()).toList(),
                        // A pair without a translation has no state in XLIFF.
                        bead.getTarget().isEmpty() ? "" : bead.getStatus(),
                        bead.getNote()))
        .toList();
  }

  @Test
  void what_cannot_be_read_is_told_in_a_sentence_and_nothing_is_written() throws Exception {
    refused("it does not say the language of the source; name it", "a.tsv", "a\tb\n");
    refused("line 2: it has one column", "a.tsv", "a\tb\nc\n");
    refused("line 1: it is no message of a PO catalogue", "a.po", "hello\n");
    refused(
        "line 2: a text does not end with a quotation mark", "a.po", "msgid \"a\"\nmsgstr \"b\n");
    refused("it has no message", "a.po", "");
    refused("the XML is damaged", "a.xlf", TWO.substring(0, 300));
    refused("it begins with <html>", "a.xlf", "<html></html>");
    refused(
        "the file has a document type declaration",
        "a.xlf",
        "<!DOCTYPE x [<!ENTITY a 'b'>]>" + TWO);
    refused("line", "a.tmx", TMX.substring(0, 300));
    refused("is no bilingual file", "a.doc", "text");
  }

  private void refused(String words, String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    TaskException refusal = assertThrows(TaskException.class, () -> convert(file, "", "en"));
    assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    assertTrue(Files.notExists(folder.resolve("a.bitext")));
  }

  private ConvertOutcome convert(String name, String content) throws Exception {
    return convert(Files.writeString(folder.resolve(name), content), "", "");
  }

  private ConvertOutcome convert(Path file, String source, String target) throws TaskException {
    return new ConvertBilingual(InstantSource.fixed(Workspace.NOW), "ann")
        .run(
            new ConvertRequest(file, folder.resolve("a.bitext"), tag(source), tag(target)),
            Progress.NONE);
  }

  private static Optional<String> tag(String tag) {
    return tag.isEmpty() ? Optional.empty() : Optional.of(tag);
  }

  private Bead bead(int index) throws IOException {
    return BitextFile.read(folder.resolve("a.bitext"))
        .getAlignments()
        .getFirst()
        .getBeads()
        .get(index);
  }
}
