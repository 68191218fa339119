package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TmxCommandTest {

  private static final String HEADER =
      "<header creationtool='t' creationtoolversion='1' segtype='sentence' o-tmf='t'"
          + " adminlang='en' srclang='ar' datatype='plaintext' creationid='Mona'/>";

  @TempDir Path folder;

  private static String unit(String id, String arabic, String english) {
    return "<tu tuid='"
        + id
        + "' changeid='Omar'><tuv xml:lang='ar'><seg>"
        + arabic
        + "</seg></tuv><tuv xml:lang='en-GB'><seg>"
        + english
        + "</seg></tuv></tu>";
  }

  private String file(String name, String... units) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(
        file,
        "<tmx version='1.4'>" + HEADER + "<body>\n" + String.join("\n", units) + "\n</body></tmx>");
    return file.toString();
  }

  private Command run(String... arguments) {
    return Command.run(folder, arguments);
  }

  private String to(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void check_is_content_with_valid_files() throws IOException {
    Command command = run("tmx", "check", file("a.tmx", unit("1", "بيت", "house")));
    assertEquals(0, command.code(), command.err());
    assertEquals(List.of("#file\tline\tunit\tproblem\twhat"), command.lines());
  }

  @Test
  void check_names_what_is_wrong_with_its_line() throws IOException {
    String good = file("good.tmx", unit("1", "بيت", "house"));
    String bad = file("bad.tmx", unit("1", "بيت", "house"), unit("2", "دار", "R&D <bpt i='1'/>"));
    Command command = run("tmx", "check", good, bad);
    assertEquals(1, command.code());
    assertEquals(
        List.of(
            bad + "\t3\t2\tnot-escaped\t\"&\" is not escaped as &amp; and is read as it stands",
            bad + "\t3\t2\tcode-pairs\t<bpt i=\"1\"> has no <ept> after it"),
        command.lines().subList(1, 3));
  }

  @Test
  void check_tells_malformed_files_from_those_that_cannot_be_opened() throws IOException {
    String cut = file("cut.tmx", unit("1", "بيت", "house").replace("</tu>", ""));
    Command malformed = run("tmx", "check", cut);
    assertEquals(1, malformed.code());
    assertTrue(malformed.lines().get(1).startsWith(cut + "\t3\t0\tunreadable\t"));
    Command missing = run("tmx", "check", cut, to("missing.tmx"));
    assertEquals(3, missing.code());
    assertEquals(2, missing.lines().size());
    assertTrue(missing.err().contains("There is no file " + to("missing.tmx")), missing.err());
  }

  @Test
  void check_prints_no_more_than_asked_for() throws IOException {
    String bad = file("bad.tmx", unit("1", "a & b & c", "d & e & f"));
    Command command = run("tmx", "check", "--most", "2", "--format", "json", bad);
    assertEquals(2, command.lines().size());
    assertTrue(command.lines().get(0).contains("\"line\":2,\"unit\":1"), command.lines().get(0));
    assertTrue(command.err().contains("2 more problems"), command.err());
  }

  @Test
  void convert_mends_and_leaves_out_what_is_asked() throws IOException {
    String bad =
        file(
            "bad.tmx",
            unit("1", "R&D \u200Fبيت\u200F", "<b>house</b>"),
            unit("2", "دار", "x").replace(" xml:lang='en-GB'", ""));
    Command refused = run("tmx", "convert", bad, "--to", to("out.tmx"));
    assertEquals(3, refused.code());
    assertTrue(refused.err().contains("line 3: <tuv> names no language"), refused.err());
    assertFalse(Files.exists(folder.resolve("out.tmx")));
    Command command =
        run(
            "tmx",
            "convert",
            bad,
            "--to",
            to("out.tmx"),
            "--skip-unreadable",
            "--anonymous",
            "--strip-bidi",
            "--level",
            "1",
            "--languages",
            "ar,en");
    assertEquals(0, command.code(), command.err());
    assertTrue(
        command.err().contains(bad + ", line 3, unit 2: <tuv> names no language"), command.err());
    assertTrue(command.lines().containsAll(List.of("Units       1", "Left out    1")));
    String written = Files.readString(folder.resolve("out.tmx"));
    assertTrue(written.contains("<seg>R&amp;D بيت</seg>"), written);
    assertTrue(written.contains("<seg>house</seg>"), written);
    assertFalse(written.contains("Mona") || written.contains("Omar"), written);
    assertEquals(0, run("tmx", "check", to("out.tmx")).code());
  }

  @Test
  void merge_writes_what_is_the_same_once() throws IOException {
    String one = file("1.tmx", unit("1", "بيت", "house"), unit("2", "دار", "home"));
    String two = file("2.tmx", unit("1", "بيت", "house"), unit("9", "دار", "home"));
    run("tmx", "merge", one, two, "--to", to("all.tmx"));
    assertEquals(3, units("all.tmx"));
    run("tmx", "merge", one, two, "--to", to("all.tmx"), "--drop", "none");
    assertEquals(4, units("all.tmx"));
    Command command = run("tmx", "merge", one, two, "--to", to("all.tmx"), "--drop", "same-texts");
    assertEquals(2, units("all.tmx"));
    assertTrue(command.lines().contains("Left out    2"));
    assertEquals(2, run("tmx", "merge", one, two, "--to", one).code());
  }

  private int units(String name) throws IOException {
    return Files.readString(folder.resolve(name)).split("<tu ", -1).length - 1;
  }

  @Test
  void split_writes_all_parts_or_none() throws IOException {
    String all = file("all.tmx", unit("1", "أ", "a"), unit("2", "ب", "b"), unit("3", "ج", "c"));
    Command command = run("tmx", "split", all, "--to", folder.toString(), "--units", "2");
    assertEquals(0, command.code(), command.err());
    assertEquals(2, units("all-001.tmx"));
    assertEquals(1, units("all-002.tmx"));
    String cut = file("cut.tmx", unit("1", "أ", "a"), unit("2", "ب", "b").replace("</tuv>", ""));
    assertEquals(3, run("tmx", "split", cut, "--to", folder.toString(), "--units", "1").code());
    assertFalse(Files.exists(folder.resolve("cut-001.tmx")));
    assertEquals(2, run("tmx", "split", all, "--to", folder.toString(), "--units", "0").code());
  }

  @Test
  void diff_says_what_has_changed() throws IOException {
    String before = file("1.tmx", unit("1", "بيت", "house"), unit("2", "دار", "home"));
    String after = file("2.tmx", unit("3", "قصر", "palace"), unit("1", "بيت", "building"));
    Command command = run("tmx", "diff", before, after, "--texts");
    assertEquals(1, command.code());
    assertEquals(
        List.of(
            "#change\tunit\tlanguage\tfield\tbefore\tafter",
            "changed\t1\ten-gb\ttext\thouse\tbuilding",
            "removed\t2\tar\ttext\tدار\t",
            "removed\t2\ten-gb\ttext\thome\t",
            "added\t3\tar\ttext\t\tقصر",
            "added\t3\ten-gb\ttext\t\tpalace"),
        command.lines());
    assertEquals(0, run("tmx", "diff", before, before).code());
  }
}
