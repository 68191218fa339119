package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryCommandTest {

  private static final String HEAD =
      "<tmx version=\"1.4\"><header creationtool=\"x\" creationtoolversion=\"1\""
          + " segtype=\"sentence\" o-tmf=\"x\" adminlang=\"en\" srclang=\"en\""
          + " datatype=\"unknown\"/><body>\n";
  private static final String UNIT =
      "<tu tuid=\"%s\"><prop type=\"x-status\">%s</prop><tuv xml:lang=\"en\"><seg>%s</seg></tuv>"
          + "<tuv xml:lang=\"ar\"><seg>%s</seg></tuv></tu>\n";

  @TempDir Path folder;

  private String memory;
  private Path tmx;

  @BeforeEach
  void write() throws IOException {
    memory = folder.resolve("memory").toString();
    tmx =
        tmx(
            "a.tmx",
            unit("1", "ACCEPTED", "The report was adopted in 2014.", "اعتمد التقرير عام 2014."),
            unit("2", "UNREVIEWED", "The council met.", "اجتمع المجلس."));
  }

  @Test
  void what_was_imported_is_exported_as_it_was() throws IOException {
    assertEquals(0, run("memory", "create", memory).code());
    Command imported = run("memory", "import", memory, tmx.toString());
    assertEquals(0, imported.code(), imported.err());
    assertEquals("Read        2 units", imported.lines().get(0));
    assertEquals("Memory      " + memory + ": 2 units", imported.lines().get(2));

    Path first = folder.resolve("first.tmx");
    assertEquals(0, run("memory", "export", memory, "--to", first.toString()).code());
    String text = Files.readString(first);
    assertTrue(text.contains("<seg>اجتمع المجلس.</seg>"), text);
    assertTrue(text.contains("tuid=\"2\""), text);

    String other = folder.resolve("other").toString();
    run("memory", "create", other);
    run("memory", "import", other, first.toString());
    Path second = folder.resolve("second.tmx");
    run("memory", "export", other, "--to", second.toString());
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  @Test
  void equal_units_stay_apart_unless_they_are_to_be_merged() {
    run("memory", "create", memory);
    run("memory", "import", memory, tmx.toString());
    assertEquals(
        "Added       2 units", run("memory", "import", memory, tmx.toString()).lines().get(1));
    assertEquals(
        "Added       0 units",
        run("memory", "import", memory, tmx.toString(), "--merge").lines().get(1));
  }

  @Test
  void where_one_file_is_damaged_nothing_is_imported() throws IOException {
    run("memory", "create", memory);
    Path cut = Files.writeString(folder.resolve("cut.tmx"), HEAD + "<tu>");
    Command damaged = run("memory", "import", memory, tmx.toString(), cut.toString());

    assertEquals(3, damaged.code());
    assertTrue(damaged.err().contains("cut.tmx, line 2"), damaged.err());
    Path out = folder.resolve("out.tmx");
    run("memory", "export", memory, "--to", out.toString());
    assertFalse(Files.readString(out).contains("<tu"));
  }

  @Test
  void units_that_cannot_be_read_are_left_out_only_when_asked() throws IOException {
    run("memory", "create", memory);
    Path bad =
        tmx(
            "bad.tmx",
            unit("1", "ACCEPTED", "R&D", "بحث"),
            unit("2", "ACCEPTED", "x", "س").replace("<tuv xml:lang=\"ar\">", "<tuv>"),
            unit("3", "ACCEPTED", "Yes", "نعم"));
    Command refused = run("memory", "import", memory, tmx.toString(), bad.toString());
    assertEquals(3, refused.code());
    assertTrue(refused.err().contains("bad.tmx, line 3: <tuv> names no language"), refused.err());

    Command done =
        run("memory", "import", memory, tmx.toString(), bad.toString(), "--skip-unreadable");
    assertEquals(0, done.code(), done.err());
    assertTrue(done.err().contains(bad + ", line 2, unit 1: \"&\" is not escaped"), done.err());
    assertTrue(done.err().contains(bad + ", line 3, unit 2: <tuv> names no"), done.err());
    assertEquals("Read        4 units", done.lines().get(0));
    assertEquals("Left out    1 units", done.lines().get(2));
    assertEquals("Memory      " + memory + ": 4 units", done.lines().get(3));
  }

  @Test
  void the_first_faults_of_a_file_are_named_and_the_others_counted() throws IOException {
    run("memory", "create", memory);
    String[] units = new String[120];
    Arrays.setAll(units, i -> unit(String.valueOf(i), "ACCEPTED", "R&D " + i, "بحث " + i));
    Command done = run("memory", "import", memory, tmx("many.tmx", units).toString());
    assertEquals(0, done.code(), done.err());
    assertTrue(done.err().contains("line 11, unit 10:"), done.err());
    assertFalse(done.err().contains("line 12, unit 11:"), done.err());
    assertTrue(done.err().contains("110 more like these; 'bayan tmx check' names"), done.err());
  }

  @Test
  void what_is_no_memory_is_named() throws IOException {
    Command none = run("memory", "import", memory, tmx.toString());
    assertEquals(3, none.code());
    assertTrue(none.err().contains("There is no translation memory in " + memory), none.err());

    Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
    Command full = run("memory", "create", folder.toString());
    assertEquals(3, full.code());
    assertTrue(full.err().contains("not empty"), full.err());
    assertEquals(2, run("memory").code());
  }

  @Test
  void a_look_up_prints_the_best_match_first_with_its_numbers_replaced() {
    fill();
    Command found = run("memory", "lookup", memory, "--text", "The report was adopted in 2015.");

    assertEquals(0, found.code(), found.err());
    assertTrue(found.lines().get(0).startsWith("#segment\tscore\ttype\t"), found.out());
    String[] cells = found.lines().get(1).split("\t");
    assertEquals("99", cells[1]);
    assertEquals("exact-placeables", cells[2]);
    assertEquals("اعتمد التقرير عام 2015.", cells[6]);
    assertEquals("18-22", cells[7]);
    assertEquals("placeable 26-30 26-30", cells[8]);

    Command json = run("memory", "lookup", memory, "--text", "اجتمع المجلس", "--format", "json");
    assertTrue(json.out().contains("\"review\":\"unreviewed\""), json.out());
    assertTrue(json.out().contains("\"target\":\"The council met.\""), json.out());
    assertEquals(2, run("memory", "lookup", memory).code());
    assertEquals(2, run("memory", "lookup", memory, "--text", "x", "--min", "0").code());
  }

  @Test
  void the_segments_of_a_document_are_looked_up_and_written_to_a_file() throws IOException {
    fill();
    Path document = Files.writeString(folder.resolve("a.txt"), "Nothing.\n\nThe council met.\n");
    Path table = folder.resolve("matches.csv");
    Command found =
        run("memory", "lookup", memory, "--file", document.toString(), "--to", table.toString());

    assertEquals(0, found.code(), found.err());
    assertTrue(Files.readString(table).contains("1,98,exact,unreviewed,The council met."));
    Command other =
        run("memory", "lookup", memory, "--file", document.toString(), "--to", folder + "/a.xyz");
    assertEquals(2, other.code());
    assertTrue(other.err().contains("must end in"), other.err());
  }

  @Test
  void a_concordance_shows_words_with_their_translations() throws IOException {
    fill();
    Command found = run("memory", "concordance", memory, "تقرير");

    assertEquals(0, found.code(), found.err());
    String[] cells = found.lines().get(1).split("\t");
    assertEquals("report", cells[0]);
    assertEquals("1", cells[1]);
    assertEquals("التقرير", cells[2]);
    assertEquals("report", cells[3]);
    assertEquals("6-13", cells[5]);
    assertEquals("4-10", cells[7]);
    Path page = folder.resolve("c.html");
    run("memory", "concordance", memory, "c*l", "--as", "wildcard", "--to", page.toString());
    assertTrue(Files.readString(page).contains("<td dir=\"auto\">council</td>"));
    Command wrong = run("memory", "concordance", memory, "(", "--as", "regex", "--lang", "en");
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("no regular expression"), wrong.err());
  }

  @Test
  void an_analysis_counts_each_segment_once() throws IOException {
    fill();
    Path document =
        Files.writeString(
            folder.resolve("a.txt"),
            "The council met.\n\nWe quite like long walks in summer.\n\n"
                + "We quite like long walks in winter.\n\nThe council met.\n\n"
                + "The report was adopted in 2016.\n");
    Command found = run("memory", "analyse", memory, document.toString());

    assertEquals(0, found.code(), found.err());
    assertTrue(found.lines().contains("a.txt\trepetition\t1\t3\t14\t0.1154"), found.out());
    assertTrue(found.lines().contains("a.txt\t100\t1\t3\t14\t0.1154"), found.out());
    assertTrue(found.lines().contains("a.txt\t95-99\t1\t6\t26\t0.2308"), found.out());
    assertTrue(found.lines().contains("a.txt\tinternal 75-99\t1\t7\t29\t0.2692"), found.out());
    assertTrue(found.lines().contains("a.txt\tnew\t1\t7\t29\t0.2692"), found.out());
    Path page = folder.resolve("leverage.html");
    Command two =
        run(
            "memory",
            "analyse",
            memory,
            document.toString(),
            document.toString(),
            "--to",
            page.toString());
    assertEquals(0, two.code(), two.err());
    assertTrue(Files.readString(page).contains("total"));
  }

  @Test
  void a_document_is_translated_as_far_as_the_memory_goes() throws IOException {
    fill();
    Path document =
        Files.writeString(
            folder.resolve("a.txt"),
            "The report was adopted in 2014.\n\nNobody knows this.\n\n"
                + "The report was adopted in 2019.\n");
    Path bitext = folder.resolve("a.bitext");
    Command done =
        run(
            "memory",
            "pretranslate",
            memory,
            document.toString(),
            "--to",
            bitext.toString(),
            "--lock");

    assertEquals(0, done.code(), done.err());
    assertTrue(done.out().contains("3 segments, 1 exact, 1 similar, 1 open"), done.out());
    String text = Files.readString(bitext);
    assertTrue(text.contains("اعتمد التقرير عام 2019."), text);
    assertTrue(text.contains("status=\"ACCEPTED\""), text);
    assertEquals(
        2, run("memory", "pretranslate", memory, document.toString(), "--to", "a.tmx").code());
  }

  @Test
  void a_check_names_units_to_look_at() throws IOException {
    run("memory", "create", memory);
    assertEquals(0, run("memory", "check", memory).code());
    Path odd =
        tmx(
            "odd.tmx",
            unit("1", "ACCEPTED", "Yes", "نعم"),
            unit("2", "ACCEPTED", "Yes", "نعم"),
            unit("3", "ACCEPTED", "Yes", "بلى"),
            unit("4", "ACCEPTED", "No", " "));
    run("memory", "import", memory, odd.toString());
    Command checked = run("memory", "check", memory);

    assertEquals(1, checked.code());
    assertEquals("duplicate\t1\t0\t2\tYes\tنعم", checked.lines().get(1));
    assertEquals("inconsistent\t2\t0\t3\tYes\tبلى", checked.lines().get(2));
    assertTrue(checked.lines().get(3).startsWith("untranslated\t3"), checked.out());
    assertTrue(checked.err().contains("4 units: 1 duplicate, 1 inconsistent, 1 untranslated"));
  }

  @Test
  void a_part_of_a_memory_is_exported() throws IOException {
    fill();
    Path part = folder.resolve("part.tmx");
    Command done = run("memory", "export", memory, "--to", part.toString(), "--status", "accepted");

    assertEquals("Written     " + part + ": 1 units", done.lines().get(0));
    assertFalse(Files.readString(part).contains("council"));
    assertTrue(
        run("memory", "export", memory, "--to", part.toString(), "--containing", "المَجلس")
            .out()
            .contains("1 units"));
    assertTrue(
        run("memory", "export", memory, "--to", part.toString(), "--since", "2020-01-01")
            .out()
            .contains("0 units"));
  }

  @Test
  void a_memory_is_exported_without_people_and_by_link_type() throws IOException {
    run("memory", "create", memory);
    Path mixed =
        tmx(
            "mixed.tmx",
            unit("1", "ACCEPTED", "Yes", "\u200fنعم")
                .replace("<tu ", "<tu creationid=\"Mona\" changeid=\"Omar\" "),
            unit("2", "ACCEPTED", "No", "لا")
                .replace(
                    "<tuv xml:lang=\"en",
                    "<prop type=\"x-link-type\">SUMMARY</prop>"
                        + "<tuv creationid=\"Mona\" xml:lang=\"en"));
    run("memory", "import", memory, mixed.toString());
    Path out = folder.resolve("out.tmx");
    String to = out.toString();
    run("memory", "export", memory, "--to", to, "--anonymous", "--strip-bidi");
    String text = Files.readString(out);
    assertTrue(text.contains("<seg>نعم</seg>"), text);
    assertFalse(text.contains("Mona") || text.contains("Omar"), text);
    run("memory", "export", memory, "--to", to, "--link-types", "translation");
    assertTrue(Files.readString(out).contains("Mona"));
    assertFalse(Files.readString(out).contains("<seg>No</seg>"));
    run("memory", "export", memory, "--to", to, "--link-types", "summary,paraphrase");
    assertFalse(Files.readString(out).contains("<seg>Yes</seg>"));
    assertTrue(Files.readString(out).contains("<seg>No</seg>"));
  }

  private void fill() {
    run("memory", "create", memory);
    assertEquals(0, run("memory", "import", memory, tmx.toString()).code());
  }

  private static String unit(String id, String status, String english, String arabic) {
    return UNIT.formatted(id, status, english, arabic);
  }

  private Path tmx(String name, String... units) throws IOException {
    return Files.writeString(
        folder.resolve(name), HEAD + String.join("", units) + "</body></tmx>\n");
  }

  private Command run(String... words) {
    return Command.run(folder, words);
  }
}
