package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.SegmentDocument;
import org.bayan.core.TaskException;
import org.bayan.core.TextSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
    footer = {"", "Example:", "  bayan segment --lang ar report.docx > report.seg", ""})
public final class SegmentCommand implements Callable<Integer> {

  private final SegmentDocument segment;
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "The document: plain text, HTML, DOCX, ODT or PDF.")
  private Path file;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      required = true,
      description = "Language of the text, a BCP 47 tag such as ar or en.")
  private LanguageTag language;

  @Mixin private SegmentationOptions segmentation;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public SegmentCommand(SegmentDocument segment, Console console) {
    this.segment = segment;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    TextSource source = new TextSource(file, language.text(), segmentation.encoding(), false);
    List<List<String>> units = segment.run(source, segmentation.rules());
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
