package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconCommandTest {

  private static final char ISOLATE = 0x2068;
  private static final String TERMINAL = "bayan.terminal.output";

  @TempDir Path folder;

  private String texts;
  private String dictionary;
  private String output;

  @BeforeEach
  void write() throws IOException {
    Path arabic = folder.resolve("a.ar");
    Path english = folder.resolve("a.en");
    Files.writeString(arabic, "بيت كبير\nبيت صغير\nكتاب كبير\nكتاب صغير\n".repeat(3));
    Files.writeString(english, "big house\nsmall house\nbig book\nsmall book\n".repeat(3));
    texts = arabic + "," + english;
    dictionary = folder.resolve("d.dic").toString();
    Files.writeString(Path.of(dictionary), "council @ مجلس\nboard @ مجلس\nboard @ لوح\n");
    output = folder.resolve("own.lexicon").toString();
  }

  @Test
  void learn_writes_a_lexicon_and_says_what_it_holds() throws IOException {
    Command command = run("lexicon", "learn", texts, texts, "--weights", "1,0.5", "--to", output);

    assertEquals(0, command.code(), command.err());
    assertEquals("", command.err());
    assertEquals("Read        24 pairs", command.lines().get(0));
    assertEquals("Languages   ar, en", command.lines().get(1));
    assertEquals("Stems       4, 4", command.lines().get(2));
    assertEquals("Written     " + output, command.lines().get(4));
    byte[] first = Files.readAllBytes(Path.of(output));
    run("lexicon", "learn", texts, texts, "--weights", "1,0.5", "--to", output);
    assertArrayEquals(first, Files.readAllBytes(Path.of(output)));
  }

  @Test
  void learn_keeps_so_many_pairs_as_are_asked_for() {
    Command command = run("lexicon", "learn", texts, "--pairs", "3", "--to", output);
    assertTrue(command.lines().contains("Pairs       3"), command.out());
  }

  @Test
  void learn_takes_dictionaries_and_locale_names_with_a_weight_each() {
    Command command =
        run(
            "lexicon",
            "learn",
            texts,
            dictionary,
            "--locale-names",
            "--weights",
            "1,2,0.5",
            "--to",
            output);
    assertEquals(0, command.code(), command.err());
    assertEquals(0, run("lexicon", "show", output, "العراق").code());
    assertEquals(0, run("lexicon", "show", output, "المجلس").code());
  }

  @Test
  void import_makes_a_lexicon_of_a_dictionary() {
    Command command = run("lexicon", "import", dictionary, "--to", output);

    assertEquals(0, command.code(), command.err());
    assertEquals("Read        3 entries", command.lines().getFirst());
    assertTrue(command.lines().contains("Pairs       3"), command.out());
  }

  @Test
  void show_prints_a_word_with_its_translations_the_best_first() {
    run("lexicon", "import", dictionary, "--to", output);
    Command command = onTerminal("lexicon", "show", output, "والمجلس");

    assertEquals(0, command.code(), command.err());
    assertEquals(
        List.of(
            "Word        <والمجلس>",
            "Stem        ar <مجلس>",
            "Seen        2.0",
            " forward backward       seen  translation",
            "  0.####   1.0000        1.0  <council>",
            "  0.####   0.####        2.0  <board>",
            ""),
        visible(command).stream()
            .map(line -> line.replaceAll("\\b0\\.\\d{4}\\b", "0.####"))
            .toList());
    assertTrue(
        visible(onTerminal("lexicon", "show", output, "boards"))
            .contains("Stem        en <board>"));
  }

  @Test
  void an_arabic_word_does_not_turn_the_columns() {
    run("lexicon", "import", dictionary, "--to", output);
    for (String line : onTerminal("lexicon", "show", output, "board").lines()) {
      int arabic = line.indexOf("م");
      int isolate = line.indexOf(ISOLATE);
      assertTrue(arabic < 0 || isolate >= 0 && isolate < arabic, line);
    }
  }

  @Test
  void a_program_that_reads_the_words_finds_them_bare() {
    run("lexicon", "import", dictionary, "--to", output);
    assertTrue(
        run("lexicon", "show", output, "board").lines().stream()
            .noneMatch(line -> line.indexOf(ISOLATE) >= 0));
  }

  @Test
  void show_without_a_word_prints_languages_and_sizes() {
    run("lexicon", "import", dictionary, "--to", output);
    assertEquals(
        List.of("Languages   ar, en", "Stems       2, 2", "Pairs       3"),
        run("lexicon", "show", output).lines());
    assertEquals(run("lexicon", "show").out(), run("lexicon", "show", "shipped").out());
    assertTrue(run("lexicon", "show").lines().contains("Languages   ar, en"));
  }

  @Test
  void show_looks_into_the_lexicon_that_ships() {
    Command command = onTerminal("lexicon", "show", "shipped", "مجلس");
    assertEquals(0, command.code(), command.err());
    assertTrue(visible(command).get(4).endsWith("<council>"), command.out());
  }

  @Test
  void a_word_that_is_not_known_is_no_success() {
    Command command = run("lexicon", "show", "shipped", "qwertyuiop");
    assertEquals(1, command.code());
    assertEquals("", command.out());
    assertEquals(
        "bayan: shipped does not know 'qwertyuiop'; try another form or word.\n", command.err());
  }

  @Test
  void a_word_alone_is_answered_with_the_way_to_look_it_up() {
    Command command = run("lexicon", "show", "council");
    assertEquals(3, command.code());
    assertTrue(command.err().contains("'show shipped council'"), command.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "learn", "import", "show"})
  void every_command_explains_itself(String name) {
    String[] words = name.isEmpty() ? new String[0] : new String[] {name};
    Command command = run(concat(words, "--help"));
    assertEquals(0, command.code());
    assertTrue(command.out().contains(("Usage: bayan lexicon " + name).strip()), command.out());
    assertTrue(command.out().contains("Example"), command.out());
  }

  @ParameterizedTest
  @CsvSource({
    "lexicon,learn",
    "lexicon learn,--to",
    "lexicon learn x.tmx,--to",
    "lexicon learn x.tmx --to o --weights 1;2,weights",
    "lexicon learn x.tmx --to o --weights a,weights",
    "lexicon learn x.tmx --to o --weights a,'a' is no number",
    "lexicon learn x.tmx --to o --weights 1;2,There are 2 weights for 1 source;",
    "lexicon learn x.tmx --to o --pairs many,'many' is no whole number",
    "lexicon learn x.tmx --to o --locale-names --weights 1,and the locale names",
    "lexicon learn x.tmx --to o --weights 0,above 0",
    "lexicon learn x.tmx --to o --pairs 0,at least 1",
    "lexicon learn x.tmx --to o --pairs 99999999999,pairs",
    "lexicon learn x.tmx --to o --source-lang 12,source-lang",
    "lexicon import --to o,FILE",
    "lexicon forget,forget"
  })
  void wrong_usage_is_named(String line, String named) {
    Command command = run(line.replace(';', ',').split(" "));
    assertEquals(2, command.code(), command.err());
    assertTrue(command.err().contains(named), command.err());
    assertTrue(command.err().contains("Usage:"), command.err());
  }

  @Test
  void what_cannot_be_read_or_written_is_one_line() {
    for (String[] words :
        new String[][] {
          {"lexicon", "learn", "none.tmx", "--to", output},
          {"lexicon", "learn", "none.ar,none.en", "--to", output},
          {"lexicon", "learn", folder.toString(), "--to", output},
          {"lexicon", "learn", texts, "--to", folder.resolve("no/where").toString()},
          {"lexicon", "import", folder.toString(), "--to", output},
          {"lexicon", "import", "none.dic", "--to", output},
          {"lexicon", "show", dictionary, "board"}
        }) {
      Command command = run(words);
      assertEquals(3, command.code(), command.err());
      assertEquals(1, command.err().lines().count(), command.err());
    }
    assertFalse(Files.exists(Path.of(output)));
  }

  private Command run(String... words) {
    return Command.run(folder, words);
  }

  /** As the start script runs it where a person watches. */
  private Command onTerminal(String... words) {
    System.setProperty(TERMINAL, "true");
    try {
      return run(words);
    } finally {
      System.clearProperty(TERMINAL);
    }
  }

  private static String[] concat(String[] words, String last) {
    String[] all = new String[words.length + 2];
    all[0] = "lexicon";
    System.arraycopy(words, 0, all, 1, words.length);
    all[all.length - 1] = last;
    return all;
  }

  /** What is printed, with signs for the isolates that nobody sees. */
  private static List<String> visible(Command command) {
    return command.lines().stream()
        .map(line -> line.replace(ISOLATE, '<').replace((char) 0x2069, '>'))
        .toList();
  }
}
