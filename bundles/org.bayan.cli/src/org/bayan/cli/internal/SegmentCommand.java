package org.bayan.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.RulesChoice;
import org.bayan.core.SegmentDocument;
import org.bayan.core.TaskException;
import org.bayan.core.TextSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bayan segment}. */
@Command(
    name = "segment",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Cuts a text into segments.",
    description = {
      "Prints one segment a line, and a blank line between text units (paragraphs, headings, list"
          + " items, cells). The output is what 'bayan align --segmented' reads.",
    },
    footer = {
      "",
      "The table of --explain has a spot a line: the text unit and the offset in it (counted from"
          + " 0, in UTF-16 units), the decision, what stands before and after, the rule (its"
          + " language rule, its number in it, file and line) and the comment on it. The decision"
          + " is break, no-break (an exception) or none (a stop that looks final, but no rule"
          + " matched). The header line begins with #.",
      "",
      "Examples:",
      "  bayan segment --lang ar report.docx > report.seg",
      "  bayan segment --lang ar --explain --rules project.srx report.docx",
      ""
    })
public final class SegmentCommand implements Callable<Integer> {

  private final SegmentDocument segment;
  private final Console console;

  @Mixin private DocumentArgument document;

  @Option(
      names = "--explain",
      description =
          "Prints, instead of the segments, which rule decided at each spot: a table whose columns"
              + " are parted by tabs.")
  private boolean explain;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public SegmentCommand(SegmentDocument segment, Console console) {
    this.segment = segment;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    TextSource source = document.source();
    RulesChoice rules = document.segmentation().rules();
    if (explain) {
      new ExplanationPrinter(console.out()).print(segment.explain(source, rules));
      return ExitCode.DONE;
    }
    List<List<String>> units = segment.run(source, rules);
    StringBuilder text = new StringBuilder();
    for (List<String> unit : units) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      // A line break inside a segment would make two lines of it.
      unit.forEach(one -> text.append(one.replaceAll("\\s*\\R\\s*", " ")).append('\n'));
    }
    console.out().print(text);
    return ExitCode.DONE;
  }
}
