package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir Path folder;
  private String source;
  private String target;

  @BeforeEach
  void write() throws IOException {
    source = Files.writeString(folder.resolve("a.en"), "There were 45 members.\n").toString();
    target = Files.writeString(folder.resolve("a.ar"), "كان هناك 54 عضوا.\n").toString();
  }

  @Test
  void findings_are_printed_with_a_header_line() {
    Command check = check(source, target);
    assertEquals(1, check.code(), check.err());
    assertEquals(
        "#severity\tcheck\tsource segment\ttarget segment\twhat\tsuggestion\tfile",
        check.lines().getFirst());
    assertEquals(
        "error\tnumber-changed\t1\t1\tThe source has 45 where the target has 54.\t45\t" + target,
        check.lines().get(1));
  }

  @Test
  void json_has_an_object_a_line() {
    Command check = check(source, target, "--format", "json");
    assertTrue(check.lines().getFirst().startsWith("{\"severity\":\"error\""), check.out());
  }

  @Test
  void what_is_less_severe_than_asked_for_is_no_failure() throws IOException {
    Path profile = Files.writeString(folder.resolve("p"), "check.number-changed = info\n");
    Command check = check(source, target, "--profile", profile.toString());
    assertEquals(0, check.code(), check.err());
    assertEquals(1, check(source, target, "--fail-on", "error").code());
  }

  @Test
  void many_files_are_checked_in_one_call() {
    Command check = check(source, target, source, target, "--fail-on", "error");
    assertEquals(3, check.lines().size(), check.out());
  }

  @Test
  void the_report_is_a_page() throws IOException {
    Path report = folder.resolve("r.html");
    check(source, target, "--report", report.toString());
    assertTrue(Files.readString(report).contains("<h1>Quality report</h1>"));
  }

  @Test
  void a_text_without_its_translation_is_refused() {
    Command check = check(source);
    assertEquals(2, check.code());
    assertTrue(check.err().contains("has no translation beside it"), check.err());
  }

  @Test
  void a_missing_file_is_named() {
    Command check = check(folder.resolve("none.bitext").toString());
    assertEquals(3, check.code());
    assertTrue(check.err().contains("There is no file"), check.err());
  }

  @Test
  void an_unknown_profile_is_named() {
    Command check = check(source, target, "--profile", folder.resolve("none").toString());
    assertEquals(2, check.code());
    assertTrue(check.err().contains("There is no file"), check.err());
  }

  @Test
  void the_list_of_checks_is_a_profile() throws IOException {
    Command list = check("--list");
    assertEquals(0, list.code(), list.err());
    Path profile = Files.writeString(folder.resolve("all"), list.out());
    assertEquals(1, check(source, target, "--profile", profile.toString()).code());
  }

  private Command check(String... words) {
    List<String> all = Stream.concat(Stream.of("check"), Stream.of(words)).toList();
    return Command.run(folder, all.toArray(String[]::new));
  }
}
