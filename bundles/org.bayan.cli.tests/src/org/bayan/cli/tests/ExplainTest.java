package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

  private static final String TEXT =
      "Dr. Salman opened the talks. They last\ta day.\n\n"
          + "All left on 3 May. See www.example.org now\n";

  @TempDir Path folder;

  @Test
  void the_table_names_unit_offset_decision_context_rule_and_comment() throws IOException {
    Command command = explain("--lang", "en");

    assertEquals(0, command.code(), command.err());
    List<String[]> rows = rows(command);
    assertEquals(
        "#unit\toffset\tdecision\tbefore\tafter\trule\tcomment", String.join("\t", rows.get(0)));
    assertEquals("0 3 no-break", first(rows.get(1)));
    assertEquals("Dr.", rows.get(1)[3]);
    assertEquals(" Salman opened the t", rows.get(1)[4]);
    assertTrue(rows.get(1)[5].matches("English and others #\\d+ \\(institutional\\.srx:\\d+\\)"));
    assertTrue(!rows.get(1)[6].isEmpty());
    assertEquals("0 28 break", first(rows.get(2)));
  }

  @Test
  void tabs_and_backslashes_in_the_context_are_escaped() throws IOException {
    assertEquals(" They last\\ta day.", rows(explain("--lang", "en")).get(2)[4]);
  }

  @Test
  void a_stop_that_no_rule_matches_has_no_rule() throws IOException {
    List<String[]> none =
        rows(explain("--lang", "en")).stream().filter(row -> row[2].equals("none")).toList();

    assertEquals(List.of("1 27 none", "1 35 none"), none.stream().map(ExplainTest::first).toList());
    assertEquals(5, none.get(0).length);
  }

  @Test
  void the_rules_of_the_project_are_explained() throws IOException {
    Path own = folder.resolve("own.srx");
    Files.writeString(
        own,
        """
        <srx xmlns="http://www.lisa.org/srx20" version="2.0">
          <header segmentsubflows="yes" cascade="no"/>
          <body>
            <languagerules>
              <languagerule languagerulename="Ours">
                <!-- Before the verb -->
                <rule break="yes"><beforebreak>the</beforebreak><afterbreak>\\s</afterbreak></rule>
              </languagerule>
            </languagerules>
            <maprules><languagemap languagepattern=".*" languagerulename="Ours"/></maprules>
          </body>
        </srx>
        """);

    List<String[]> rows = rows(explain("--lang", "en", "--rules", own.toString()));

    assertEquals(
        "0\t21\tbreak\tr. Salman opened the\t talks. They last\\ta \tOurs #1 (own.srx:7)"
            + "\tBefore the verb",
        String.join("\t", rows.get(2)));
  }

  private Command explain(String... options) throws IOException {
    Path text = Files.writeString(folder.resolve("text.txt"), TEXT);
    String[] words = new String[options.length + 3];
    words[0] = "segment";
    words[1] = "--explain";
    System.arraycopy(options, 0, words, 2, options.length);
    words[words.length - 1] = text.toString();
    return Command.run(folder, words);
  }

  private static List<String[]> rows(Command command) {
    return command.lines().stream().map(line -> line.split("\t")).toList();
  }

  private static String first(String[] row) {
    return row[0] + " " + row[1] + " " + row[2];
  }
}
