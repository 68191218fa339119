package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.core.RecentBitext;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bayan align --from}, {@code --explain} and {@code --lexicon}. */
class AlignAgainCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void makeBitext() throws IOException {
    Files.writeString(
        folder.resolve("a.ar"),
        "اجتمع المجلس في 3 ديسمبر 2014.\nقال الأمين إن 60 دولة حضرت.\nالقط نائم.\n");
    Files.writeString(
        folder.resolve("a.en"),
        "The council met on 3 December 2014.\nHe said 60 states came.\nThe cat sleeps.\n");
    Command made =
        run(
            "--segmented",
            "--source",
            path("a.ar"),
            "--target",
            path("a.en"),
            "--bitext",
            bitext());
    assertEquals(0, made.code(), made.err());
  }

  @Test
  void accepted_beads_that_cross_are_named() throws IOException {
    BitextProject project = BitextFile.read(folder.resolve("a.bitext"));
    List<Bead> beads = project.getAlignments().get(0).getBeads();
    Segment first = beads.get(0).getTarget().get(0);
    beads.get(0).getTarget().set(0, beads.get(1).getTarget().get(0));
    beads.get(1).getTarget().set(0, first);
    beads.get(0).setStatus(BeadStatus.ACCEPTED);
    beads.get(1).setStatus(BeadStatus.ACCEPTED);
    BitextFile.write(project, folder.resolve("a.bitext"));

    Command command = run("--from", bitext());

    assertEquals(0, command.code(), command.err());
    assertEquals(1, command.err().lines().count(), command.err());
    String named = beads.get(0).getId() + " and " + beads.get(1).getId();
    assertTrue(command.err().contains("cross each other (" + named + ")"), command.err());
  }

  @Test
  void keep_none_says_beforehand_what_it_gives_up() throws IOException {
    BitextProject project = BitextFile.read(folder.resolve("a.bitext"));
    project.getAlignments().get(0).getBeads().get(0).setStatus(BeadStatus.ACCEPTED);
    BitextFile.write(project, folder.resolve("a.bitext"));

    Command command = run("--from", bitext(), "--keep", "none");

    assertEquals(0, command.code(), command.err());
    assertEquals(1, command.err().lines().count(), command.err());
    assertTrue(command.err().contains("--keep none gives up 1 bead that a person"), command.err());
  }

  @Test
  void accepted_beads_stay_and_the_summary_says_how_many() throws IOException {
    BitextProject project = BitextFile.read(folder.resolve("a.bitext"));
    Bead accepted = project.getAlignments().get(0).getBeads().get(0);
    accepted.setStatus(BeadStatus.ACCEPTED);
    accepted.setNote("checked");
    accepted.setConfidence(0.0625);
    BitextFile.write(project, folder.resolve("a.bitext"));

    Command command = run("--from", bitext(), "--bitext", bitext(), "--beads", path("a.tsv"));

    assertEquals(0, command.code(), command.err());
    assertTrue(
        command.out().contains("1 accepted, 2 others that came out the same"), command.out());
    assertTrue(command.out().contains("Changed     0 given up, 0 new"), command.out());
    assertFalse(command.out().contains("Lost"), command.out());
    Bead after =
        BitextFile.read(folder.resolve("a.bitext")).getAlignments().get(0).getBeads().get(0);
    assertEquals("checked", after.getNote());
    assertEquals(0.0625, after.getConfidence());
    assertTrue(Files.readString(folder.resolve("a.tsv")).contains("0\t0\t0.0625"));
    assertEquals(
        Optional.of(folder.resolve("a.bitext")), new RecentBitext(folder.resolve("recent")).take());
  }

  @Test
  void what_a_person_had_done_is_said_to_be_lost() throws IOException {
    BitextProject project = BitextFile.read(folder.resolve("a.bitext"));
    List<Bead> beads = project.getAlignments().get(0).getBeads();
    beads.get(0).setNote("mine");

    beads.get(0).getTarget().addAll(List.copyOf(beads.get(1).getTarget()));
    beads.get(1).getTarget().clear();
    BitextFile.write(project, folder.resolve("a.bitext"));

    Command command = run("--from", bitext(), "--keep", "accepted");

    assertEquals(0, command.code(), command.err());
    assertTrue(
        command.out().contains("Lost        1 of those given up had been worked on by a person"),
        command.out());
    assertTrue(command.out().contains("Written     nothing"), command.out());
  }

  @Test
  void a_bitext_without_documents_behind_it_is_aligned_too() throws IOException {
    BitextProject project = BitextFile.read(folder.resolve("a.bitext"));
    project.getSource().setOrigin(null);
    project.getTargets().get(0).setOrigin(null);
    BitextFile.write(project, folder.resolve("a.bitext"));

    Command command = run("--from", bitext());

    assertEquals(0, command.code(), command.err());
    assertTrue(command.out().contains("Source      3 segments (ar)"), command.out());
  }

  @Test
  void a_termbase_of_the_bitext_that_is_no_file_is_named() throws IOException {
    BitextProject project = BitextFile.read(folder.resolve("a.bitext"));
    project.getResources().forEach(one -> one.setUri("https://example.org/terms.tbx"));
    BitextFile.write(project, folder.resolve("a.bitext"));

    Command refused = run("--from", bitext());

    assertEquals(3, refused.code(), refused.err());
    assertTrue(refused.err().contains("https://example.org/terms.tbx"), refused.err());
    assertEquals(0, run("--from", bitext(), "--no-seed").code());
  }

  @Test
  void a_file_that_is_no_bitext_is_refused() {
    assertEquals(3, run("--from", path("none.bitext")).code());
    Command wrong = run("--from", path("a.ar"), "--bitext", path("b.bitext"));
    assertEquals(3, wrong.code());
    assertEquals(1, wrong.err().lines().count(), wrong.err());
    assertFalse(Files.exists(folder.resolve("b.bitext")));
  }

  @Test
  void the_reasons_for_beads_are_written_a_line_each() throws IOException {
    Command command = run("--from", bitext(), "--keep", "none", "--explain", path("why.jsonl"));

    assertEquals(0, command.code(), command.err());
    List<String> lines = Files.readAllLines(folder.resolve("why.jsonl"));
    assertEquals(3, lines.size());
    assertTrue(lines.get(0).contains("\"kind\":\"date\",\"sourceText\":\"3 ديسمبر 2014\""));
    lines.forEach(line -> assertTrue(line.matches("\\{.*\"alternative\":.*\\}"), line));
  }

  @Test
  void a_lexicon_takes_part_and_one_that_is_missing_is_named() throws IOException {
    Files.writeString(folder.resolve("own.dic"), "cat @ قط\nsleep @ نائم\n");

    Command command = run("--from", bitext(), "--lexicon", path("own.dic"), "--no-shipped-lexicon");
    assertEquals(0, command.code(), command.err());

    Command missing = run("--from", bitext(), "--lexicon", path("none.dic"));
    assertEquals(3, missing.code());
    assertTrue(missing.err().contains("none.dic"), missing.err());
  }

  @Test
  void a_bead_longer_than_any_is_refused() {
    Command command = run("--from", bitext(), "--max-bead", "31");

    assertEquals(2, command.code());
    assertTrue(command.err().contains("1 to 30"), command.err());
  }

  private Command run(String... options) {
    String[] words = new String[options.length + 1];
    words[0] = "align";
    System.arraycopy(options, 0, words, 1, options.length);
    return Command.run(folder, words);
  }

  private String bitext() {
    return path("a.bitext");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
