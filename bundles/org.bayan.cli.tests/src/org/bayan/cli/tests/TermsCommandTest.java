package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsCommandTest {
  private static final String HEADER =
      "#segment\tstart\tend\ttext\tconcept id\tterm\tmatch kind\tequivalents";

  @TempDir Path folder;

  private String termbase;
  private String arabic;

  @BeforeEach
  void write() throws IOException {
    termbase =
        file(
            "terms.tbx",
            """
            <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
              xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:bayan="urn:bayan:tbx:1">
            <tbxHeader><fileDesc><sourceDesc><p/></sourceDesc></fileDesc></tbxHeader>
            <text><body><conceptEntry id="c7">
            <langSec xml:lang="ar"><termSec><term>تحالف</term></termSec>
            <termSec><term>حليف</term><bayan:form type="plural">حلفاء</bayan:form></termSec>
            </langSec>
            <langSec xml:lang="en"><termSec><term>coalition</term></termSec>
            <termSec><term>alliance</term></termSec></langSec>
            </conceptEntry></body></text></tbx>
            """);
    arabic = file("a.txt", "اجتمع الوزراء.\nوللتحالف شركاء من الحلفاء.\n");
  }

  @Test
  void find_prints_a_table_of_places() {
    Command command =
        run("terms", "find", "--termbase", termbase, "--lang", "ar", "--segmented", arabic);
    assertEquals(0, command.code(), command.err());
    assertEquals(
        List.of(
            HEADER,
            "1\t0\t8\tوللتحالف\tc7\tتحالف\tclitic\tcoalition; alliance",
            "1\t18\t25\tالحلفاء\tc7\tحليف\tinflected\tcoalition; alliance"),
        command.lines());
  }

  @Test
  void find_prints_json_lines() {
    Command command =
        run(
            "terms",
            "find",
            "--termbase",
            termbase,
            "--lang",
            "ar",
            "--segmented",
            "--format",
            "json",
            arabic);
    assertEquals(0, command.code(), command.err());
    assertEquals(
        "{\"segment\":1,\"start\":0,\"end\":8,\"text\":\"وللتحالف\",\"concept\":\"c7\","
            + "\"term\":\"تحالف\",\"match\":\"clitic\",\"equivalents\":[\"coalition\",\"alliance\"]}",
        command.lines().get(0));
  }

  @Test
  void without_a_termbase_the_seed_is_searched() throws IOException {
    String english = file("e.txt", "The Security Council met.\n");
    Command command = run("terms", "find", "--lang", "en", english);
    assertEquals(0, command.code(), command.err());
    assertTrue(command.out().contains("\tSecurity Council\texact\tمجلس الأمن"), command.out());
  }

  @Test
  void what_is_no_termbase_or_format_is_refused_in_a_sentence() {
    Command noTermbase = run("terms", "find", "--termbase", arabic, "--lang", "ar", arabic);
    assertEquals(3, noTermbase.code());
    assertEquals(1, noTermbase.err().lines().count(), noTermbase.err());
    Command noFormat = run("terms", "find", "--lang", "ar", "--format", "xml", arabic);
    assertEquals(2, noFormat.code());
    assertTrue(noFormat.err().contains("write tsv or json"), noFormat.err());
    assertEquals(2, run("terms").code());
  }

  @Test
  void export_writes_what_the_ending_says_and_counts_what_is_lost() throws IOException {
    Path table = folder.resolve("terms.csv");
    Command command = run("terms", "export", termbase, "--to", table.toString());
    assertEquals(0, command.code(), command.err());
    assertEquals("Written     " + table + ": 1 concepts, 4 terms", command.lines().get(0));
    assertEquals("", command.err());
    assertTrue(Files.readString(table).contains("c7,,,,ar,حليف,"), Files.readString(table));
    Path basic = folder.resolve("basic.tbx");
    Command lossy = run("terms", "export", termbase, "--to", basic.toString(), "--as", "tbx-basic");
    assertEquals(0, lossy.code(), lossy.err());
    assertTrue(lossy.err().contains("no place for 1 form (plural)"), lossy.err());
  }

  @Test
  void export_writes_glossaries_of_the_seed_in_one_direction() throws IOException {
    Path glossary = folder.resolve("seed.txt");
    Command command =
        run("terms", "export", "seed", "--to", glossary.toString(), "--direction", "en-ar");
    assertEquals(0, command.code(), command.err());
    assertTrue(Files.readString(glossary).contains("\nSecurity Council\tمجلس الأمن\t"));
  }

  @Test
  void an_export_that_cannot_be_is_refused_in_a_sentence() {
    String to = folder.resolve("out.doc").toString();
    assertEquals(2, run("terms", "export", termbase, "--to", to).code());
    String glossary = folder.resolve("out.txt").toString();
    Command noDirection = run("terms", "export", termbase, "--to", glossary);
    assertEquals(2, noDirection.code());
    assertTrue(noDirection.err().contains("(--direction)"), noDirection.err());
    assertEquals(
        2, run("terms", "export", termbase, "--to", glossary, "--direction", "ar-ar").code());
    assertEquals(2, run("terms", "export", termbase, "--to", glossary, "--status", "good").code());
    Command missing = run("terms", "export", folder.resolve("no.tbx").toString(), "--to", glossary);
    assertEquals(2, missing.code());
  }

  @Test
  void import_lists_what_it_would_do_and_does_it() throws IOException {
    String list = file("list.csv", "Sprache,Wort\nen,pact\n");
    String map = "Sprache=language,Wort=term";
    Command dry = run("terms", "import", list, "--into", termbase, "--map", map, "--dry-run");
    assertEquals(0, dry.code(), dry.err());
    assertEquals("#kind\tconcept\tfield\tbefore\tafter", dry.lines().get(0));
    assertTrue(dry.lines().get(1).endsWith("\tterms\t\ten pact"), dry.out());
    assertTrue(dry.err().contains("1 concepts new, 0 changed"), dry.err());
    Command done = run("terms", "import", list, "--into", termbase, "--map", map);
    assertEquals(0, done.code(), done.err());
    assertTrue(Files.readString(Path.of(termbase)).contains("pact"));
  }

  @Test
  void an_import_that_cannot_be_is_refused_in_a_sentence() throws IOException {
    String list = file("list.csv", "Sprache,Wort\nen,pact\n");
    Command unmapped = run("terms", "import", list, "--into", termbase);
    assertEquals(3, unmapped.code());
    assertEquals(1, unmapped.err().lines().count(), unmapped.err());
    assertEquals(2, run("terms", "import", list, "--into", termbase, "--map", "Wort=word").code());
    assertEquals(2, run("terms", "import", list, "--into", "terms.doc").code());
    String glossary = file("list.txt", "pact\tميثاق\n");
    assertEquals(2, run("terms", "import", glossary, "--into", termbase).code());
    assertEquals(2, run("terms", "import", list, "--into", termbase, "--conflict", "maybe").code());
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Command run(String... arguments) {
    return Command.run(folder, arguments);
  }
}
