package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCommandTest {

  private static final String RESOLUTION =
      """
      Resolution 9170 (2014)
      Adopted by the Security Council at its 9242nd meeting, on 15 August 2014
      The Security Council,
      Recalling its resolution 9061 (2013),
      1. Condemns the group;
      2. Calls upon all States to stop the flow of foreign fighters;
      3. Decides to remain seized of the matter.
      """;

  @TempDir Path folder;

  private String library;
  private Path document;

  @BeforeEach
  void create() throws IOException {
    library = folder.resolve("official").toString();
    document = Files.writeString(folder.resolve("r.txt"), RESOLUTION);
    assertEquals("Created     " + library, run("create", library).lines().get(0));
  }

  private Command run(String command, String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "library";
    all[1] = command;
    System.arraycopy(more, 0, all, 2, more.length);
    return Command.run(folder, all);
  }

  private void importDocument() {
    Command imported = run("import", library, document.toString());
    assertEquals(0, imported.code(), imported.err());
    assertEquals(
        List.of(
            "Imported    S-RES-9170-2014.en: Resolution 9170 (2014) (Security Council,"
                + " S/RES/9170 (2014), 2014-08-15, en), 7 segments"),
        imported.lines());
  }

  @Test
  void whatWasImportedIsListedAndShown() {
    importDocument();
    assertEquals(
        List.of(
            "#id\twork\tlanguage\tsymbol\ttitle\tbody\tdate\tauthority\tparagraphs\tsegments"
                + "\torigin\trights",
            "S-RES-9170-2014.en\tS-RES-9170-2014\ten\tS/RES/9170 (2014)\tResolution 9170 (2014)"
                + "\tSecurity Council\t2014-08-15\tofficial\t7\t7\tr.txt\t"),
        run("list", library).lines());
    assertEquals(
        List.of("#segment\tparagraph\tkind\ttext", "4\t1\toperative\t1. Condemns the group;"),
        run("show", library, "S-RES-9170-2014.en", "--paragraph", "1").lines());
    Command missing = run("show", library, "none");
    assertEquals(3, missing.code());
    assertTrue(missing.err().contains("There is no text 'none'"), missing.err());
  }

  @Test
  void passagesAreSearchedAndFoundAcrossLanguages() {
    importDocument();
    Command search = run("search", library, "\"foreign fighters\"");
    assertEquals(
        "#rank\tdocument\tparagraph\tsegment\tscore\ttext", search.lines().get(0), search.err());
    assertTrue(search.lines().get(1).startsWith("1\tS-RES-9170-2014.en\t2\t5\t"), search.out());
    Command found = run("find", library, "--text", "وقف تدفق المقاتلين الأجانب", "--top", "1");
    assertEquals(2, found.lines().size(), found.err());
    assertTrue(found.lines().get(1).startsWith("0\t1\tS-RES-9170-2014.en\t2\t5\t"), found.out());
    Command json = run("search", library, "condemn", "--format", "json");
    assertTrue(json.out().contains("\"document\":\"S-RES-9170-2014.en\""), json.out());
  }

  @Test
  void eachLineOfAFileIsLookedForByItself() throws IOException {
    importDocument();
    Path lines = Files.writeString(folder.resolve("lines"), "تدين الجماعة\n\nالمقاتلين الأجانب\n");
    Command found = run("find", library, "--file", lines.toString(), "--top", "1");
    assertEquals(3, found.lines().size(), found.out());
    assertTrue(found.lines().get(1).startsWith("0\t1\tS-RES-9170-2014.en\t1\t"), found.out());
    assertTrue(found.lines().get(2).startsWith("1\t1\tS-RES-9170-2014.en\t2\t"), found.out());
  }

  @Test
  void anyFolderOfDocumentsIsSearchedToo() {
    Command search = run("search", folder.toString(), "fighters");
    assertEquals(0, search.code());
    assertTrue(search.lines().get(1).startsWith("1\tr.txt\t2\t5\t"), search.out());
  }

  @Test
  void whatIsThereAlreadyIsReplacedOnRequest() {
    importDocument();
    Command refused = run("import", library, document.toString());
    assertEquals(3, refused.code());
    assertTrue(refused.err().contains("(--replace, --work)"), refused.err());
    Command replaced = run("import", library, document.toString(), "--replace");
    assertTrue(replaced.out().startsWith("Replaced    S-RES-9170-2014.en"), replaced.out());
  }

  @Test
  void detailsAreCorrectedAndTextsRemoved() {
    importDocument();
    Command changed =
        run(
            "change",
            library,
            "S-RES-9170-2014.en",
            "--authority",
            "illustrative",
            "--date",
            "2014");
    assertTrue(changed.out().contains("\t2014\tillustrative\t"), changed.out());
    assertEquals(2, run("change", library, "S-RES-9170-2014.en").code());
    assertEquals(2, run("change", library, "x", "--authority", "none").code());
    assertEquals(0, run("remove", library, "S-RES-9170-2014.en").code());
    assertEquals(1, run("list", library).lines().size());
  }

  @Test
  void checkTellsFindingsFromUnreadableTexts() throws IOException {
    importDocument();
    assertEquals(0, run("check", library).code());
    Path text = Path.of(library, "S-RES-9170-2014.en.akn.xml");
    Files.copy(text, Path.of(library, "copy.akn.xml"));
    Command twice = run("check", library);
    assertEquals(1, twice.code());
    assertTrue(
        twice.out().contains("copy\tsame version\t")
            || twice.out().contains("S-RES-9170-2014.en\tsame version\t"),
        twice.out());
    Files.writeString(text, "<akomaNtoso");
    Command damaged = run("check", library);
    assertEquals(3, damaged.code());
    assertTrue(damaged.out().contains("S-RES-9170-2014.en\tunreadable\t"), damaged.out());
    Command list = run("list", library);
    assertEquals(0, list.code());
    assertTrue(list.err().contains("S-RES-9170-2014.en.akn.xml, line 1:"), list.err());
  }

  @Test
  void whatMakesNoSenseIsRefusedInOneSentence() {
    assertEquals(3, run("create", library).code());
    assertEquals(3, run("import", folder.resolve("none").toString(), "a.txt").code());
    assertEquals(2, run("find", library, "--text", "a", "--top", "0").code());
    assertEquals(2, run("search", library, "a", "--most", "0").code());
    assertEquals(2, Command.run(folder, "library").code());
    Command nothing = run("import", library, folder.resolve("none.txt").toString());
    assertEquals(3, nothing.code());
    assertFalse(nothing.err().contains("Exception"), nothing.err());
  }
}
