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
        "{\"segment\":1,\"start\":0,\"end\":8,\"text\":\"وللتحالف\",\"concept\":\"c7\",\"term\":\"تحالف\",\"match\":\"clitic\",\"how\":\"clitic"
            + " و+ل+ال|تحالف\",\"equivalents\":[\"coalition\",\"alliance\"]}",
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
  void check_prints_what_it_found_and_fails_on_warnings() throws IOException {
    String faulty =
        file(
            "faulty.tbx",
            Files.readString(Path.of(termbase))
                .replace("<langSec xml:lang=\"en\">", "<langSec xml:lang=\"fr\">")
                .replace("<term>alliance</term>", "<term>coalition</term>"));
    Command command = run("terms", "check", faulty);
    assertEquals(1, command.code(), command.err());
    assertEquals(
        List.of(
            "#severity\tcheck\tconcept id\tlanguage\tterm\twhat",
            "warning\trepeated-term\tc7\tfr\tcoalition\t"
                + "The concept has this term twice in this language (coalition)."),
        command.lines());
    assertEquals(0, run("terms", "check", "--fail-on", "error", faulty).code());
    Command json =
        run("terms", "check", "--languages", "en", "--format", "json", "--fail-on", "info", faulty);
    assertEquals(1, json.code(), json.err());
    assertEquals(
        "{\"severity\":\"warning\",\"check\":\"missing-language\",\"concept\":\"c7\","
            + "\"language\":\"en\",\"term\":\"\",\"what\":\"The concept has no term in 'en'.\"}",
        json.lines().get(1));
  }

  @Test
  void check_finds_no_fault_in_the_seed() {
    Command command = run("terms", "check", "seed");
    assertEquals(0, command.code(), command.out());
  }

  @Test
  void check_refuses_what_it_cannot_read() {
    assertEquals(3, run("terms", "check", arabic).code());
    Command severity = run("terms", "check", "seed", "--fail-on", "fatal");
    assertEquals(2, severity.code());
    assertTrue(severity.err().contains("write info, warning or error"), severity.err());
  }

  @Test
  void search_prints_the_terms_that_answer() {
    Command command = run("terms", "search", termbase, "وللتحالف");
    assertEquals(0, command.code(), command.err());
    assertEquals(
        List.of(
            "#concept id\tlanguage\tterm\tstatus\tmatch kind\tequivalents",
            "c7\tar\tتحالف\tunspecified\tclitic\tcoalition; alliance"),
        command.lines());
    Command json = run("terms", "search", termbase, "allian*", "--lang", "en", "--format", "json");
    assertEquals(
        "{\"concept\":\"c7\",\"language\":\"en\",\"term\":\"alliance\",\"status\":\"unspecified\","
            + "\"match\":\"wildcard\",\"equivalents\":[\"تحالف\",\"حليف\"]}",
        json.out().strip());
  }

  @Test
  void search_fails_where_nothing_is_found_or_asked_for() {
    Command nothing = run("terms", "search", "seed", "xyzzy");
    assertEquals(1, nothing.code());
    assertEquals("", nothing.out());
    assertEquals(2, run("terms", "search", "seed", " ").code());
    assertEquals(2, run("terms", "search", "seed", "aid", "--most", "0").code());
  }

  @Test
  void export_writes_what_the_ending_says_and_counts_what_is_lost() throws IOException {
    Path table = folder.resolve("terms.csv");
    Command command = run("terms", "export", termbase, "--to", table.toString());
    assertEquals(0, command.code(), command.err());
    assertEquals("Written     " + table + ": 1 concept, 4 terms", command.lines().get(0));
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
  void extract_prints_candidates_of_a_memory_and_writes_drafts() throws IOException {
    String memory = memory();
    Path drafts = folder.resolve("drafts.tbx");
    Command command = run("terms", "extract", "--tmx", memory, "--to", drafts.toString());
    assertEquals(0, command.code(), command.err());
    assertEquals(
        "#Arabic\tEnglish\tscore\tArabic frequency\tEnglish frequency\tco-occurrence"
            + "\tlog-likelihood\tDice\texamples",
        command.lines().get(0));
    assertTrue(command.lines().get(1).startsWith("مجلس الأمن\tSecurity Council\t"), command.out());
    assertTrue(command.lines().get(1).endsWith("\t2\t2\t2\t0\t1\t1; 2"), command.out());
    String written = Files.readString(drafts);
    assertTrue(written.contains("<bayan:workflow>draft</bayan:workflow>"), written);
    assertTrue(written.contains("قرر مجلس الأمن ذلك."), written);
    assertTrue(written.contains("m.tmx, 1"), written);
    assertEquals(0, run("terms", "check", drafts.toString()).code());
  }

  @Test
  void extract_leaves_out_what_a_termbase_knows() throws IOException {
    Path drafts = folder.resolve("drafts.tbx");
    Command command =
        run("terms", "extract", "--tmx", memory(), "--termbase", "seed", "--to", drafts.toString());
    assertEquals(1, command.code(), command.out());
    assertTrue(Files.notExists(drafts));
    assertEquals(1, command.lines().size());
  }

  @Test
  void extract_wants_one_source_that_it_can_read_and_numbers_that_make_sense() throws IOException {
    String memory = memory();
    assertEquals(2, run("terms", "extract").code());
    assertEquals(2, run("terms", "extract", "--tmx", memory, "--bitext", memory).code());
    assertEquals(2, run("terms", "extract", "--tmx", memory, "--all-beads").code());
    assertEquals(2, run("terms", "extract", "--tmx", memory, "--fewest", "0").code());
    assertEquals(3, run("terms", "extract", "--tmx", arabic).code());
    assertEquals(3, run("terms", "extract", "--bitext", folder.resolve("no").toString()).code());
    assertEquals(2, run("terms", "extract", "--tmx", memory, "--to", memory).code());
  }

  @Test
  void extract_takes_accepted_beads_unless_all_are_wanted() throws IOException {
    String english = file("en.txt", "The ministers met.\nThe Coalition has partners.\n");
    Path bitext = folder.resolve("b.bitext");
    Command align =
        run("align", "--source", arabic, "--target", english, "--bitext", bitext.toString());
    assertEquals(0, align.code(), align.err());
    Command accepted = run("terms", "extract", "--bitext", bitext.toString());
    assertEquals(3, accepted.code());
    assertTrue(accepted.err().contains("or use --all-beads"), accepted.err());
    Command all =
        run("terms", "extract", "--bitext", bitext.toString(), "--all-beads", "--fewest", "9");
    assertEquals(1, all.code(), all.err());
  }

  private String memory() throws IOException {
    String unit =
        "<tu><tuv xml:lang=\"en\"><seg>%s</seg></tuv><tuv xml:lang=\"ar\"><seg>%s</seg></tuv></tu>";
    return file(
        "m.tmx",
        "<tmx version=\"1.4\"><header/><body>"
            + unit.formatted("The Security Council decided that.", "قرر مجلس الأمن ذلك.")
            + unit.formatted("The Security Council met.", "انعقد مجلس الأمن.")
            + "</body></tmx>");
  }

  @Test
  void import_lists_what_it_would_do_and_does_it() throws IOException {
    String list = file("list.csv", "Sprache,Wort\nen,pact\n");
    String map = "Sprache=language,Wort=term";
    Command dry = run("terms", "import", list, "--into", termbase, "--map", map, "--dry-run");
    assertEquals(0, dry.code(), dry.err());
    assertEquals("#kind\tconcept\tfield\tbefore\tafter", dry.lines().get(0));
    assertTrue(dry.lines().get(1).endsWith("\tterms\t\ten pact"), dry.out());
    assertTrue(dry.err().contains("1 concept new, 0 changed"), dry.err());
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
    assertEquals(2, run("terms", "import", list, "--into", termbase, "--map", "Word=term").code());
    assertEquals(2, run("terms", "import", list, "--into", termbase, "--map", "#3=term").code());
    assertEquals(2, run("terms", "import", list, "--into", termbase, "--map", "Wort").code());
    assertEquals(2, run("terms", "import", list, "--into", "terms.doc").code());
    String glossary = file("list.txt", "pact\tميثاق\n");
    assertEquals(2, run("terms", "import", glossary, "--into", termbase).code());
    assertEquals(2, run("terms", "import", list, "--into", termbase, "--conflict", "maybe").code());
  }

  @Test
  void columns_that_were_mapped_are_remembered_until_they_are_forgotten() throws IOException {
    String list = file("list.csv", "Englisch,Arabisch,Bemerkung\npact,ميثاق,old\n");
    String map = "englisch=term:en,Arabisch=term:ar";
    Command told = run("terms", "import", list, "--into", termbase, "--map", map);
    assertEquals(0, told.code(), told.err());
    String other = file("other.csv", "Englisch,Arabisch,Bemerkung\ntreaty,معاهدة,\n");
    Command recalled = run("terms", "import", other, "--into", termbase);
    assertEquals(0, recalled.code(), recalled.err());
    assertTrue(
        recalled
            .err()
            .contains("as remembered: Englisch=term:en, Arabisch=term:ar; passed over: Bemerkung"),
        recalled.err());
    assertEquals(3, run("terms", "import", list, "--into", termbase, "--map", "none").code());
    assertEquals(3, run("terms", "import", list, "--into", termbase).code());
  }

  @Test
  void a_dry_run_remembers_nothing() throws IOException {
    String list = file("list.csv", "Sprache,Wort\nen,pact\n");
    String map = "Sprache=language,Wort=term";
    run("terms", "import", list, "--into", termbase, "--map", map, "--dry-run");
    assertEquals(3, run("terms", "import", list, "--into", termbase).code());
  }

  @Test
  void columns_of_languages_are_known_by_their_headings_and_said() throws IOException {
    String list = file("list.tsv", "No.\tالمصطلح بالعربية\tEnglish\n1\tميثاق\tpact\n");
    Command command = run("terms", "import", list, "--into", termbase, "--dry-run");
    assertEquals(0, command.code(), command.err());
    assertTrue(command.lines().get(1).endsWith("\tar ميثاق; en pact"), command.out());
    assertTrue(
        command.err().contains("المصطلح بالعربية=term:ar, English=term:en; passed over: No."),
        command.err());
  }

  @Test
  void a_table_without_headings_is_told_by_numbers() throws IOException {
    String list = file("list.csv", "pact,x,ميثاق\n");
    Command command =
        run(
            "terms",
            "import",
            list,
            "--into",
            termbase,
            "--dry-run",
            "--no-headings",
            "--map",
            "#1=term:en,#3=term:ar");
    assertEquals(0, command.code(), command.err());
    assertTrue(command.lines().get(1).endsWith("\ten pact; ar ميثاق"), command.out());
  }

  @Test
  void an_import_is_taken_back_and_made_again() throws IOException {
    String before = Files.readString(Path.of(termbase));
    String list = file("list.csv", "language,term\nen,pact\n");
    Command done = run("terms", "import", list, "--into", termbase);
    assertTrue(done.err().contains("terms.tbx.bak; --undo"), done.err());
    String after = Files.readString(Path.of(termbase));
    Command undone = run("terms", "import", "--undo", "--into", termbase);
    assertEquals(0, undone.code(), undone.err());
    assertEquals(before, Files.readString(Path.of(termbase)));
    assertEquals(0, run("terms", "import", "--undo", "--into", termbase).code());
    assertEquals(after, Files.readString(Path.of(termbase)));
    String fresh = folder.resolve("new.tbx").toString();
    Command none = run("terms", "import", "--undo", "--into", fresh);
    assertEquals(3, none.code());
    assertEquals(1, none.err().lines().count(), none.err());
    assertEquals(2, run("terms", "import", "--into", termbase).code());
  }

  @Test
  void what_is_there_already_leaves_the_file_alone() throws IOException {
    String list = file("list.csv", "concept,language,term\nc7,en,coalition\n");
    Command command = run("terms", "import", list, "--into", termbase);
    assertTrue(command.out().startsWith("Unchanged"), command.out());
    assertTrue(Files.notExists(Path.of(termbase + ".bak")));
  }

  @Test
  void exports_of_multiterm_are_known_by_their_content() throws IOException {
    String list =
        file(
            "list.xml",
            "<mtf><conceptGrp><concept>1</concept><languageGrp><language lang='EN'/><termGrp>"
                + "<term>pact</term></termGrp></languageGrp></conceptGrp></mtf>");
    Command command = run("terms", "import", list, "--into", termbase, "--dry-run");
    assertTrue(command.lines().get(1).endsWith("\ten pact"), command.out() + command.err());
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Command run(String... arguments) {
    return Command.run(folder, arguments);
  }
}
