package org.bayan.cli.tests;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bayan.align.LexicalAligner;
import org.bayan.cli.BayanCommandLine;
import org.bayan.core.AlignDocuments;
import org.bayan.core.RecentBitext;
import org.bayan.core.termimport.TableMemory;

/**
 * A command that has been run.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Command(int code, String out, String err) {

  /** Runs a command; what it remembers for the workbench goes into the folder. */
  static Command run(Path folder, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new BayanCommandLine(
                new AlignDocuments(new LexicalAligner()),
                new RecentBitext(folder.resolve("recent")),
                new TableMemory(folder.resolve("term-tables")),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run(arguments);
    return new Command(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
