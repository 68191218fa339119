package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.TermbaseChoice;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what helps to find official words. */
final class CiteAidOptions {

  @Option(
      names = "--termbase",
      paramLabel = "FILE",
      description = "A termbase (TBX) to use instead of the seed termbase; may be repeated.")
  private List<Path> termbases = new ArrayList<>();

  @Option(names = "--no-seed", description = "Does without the seed termbase that ships.")
  private boolean noSeed;

  @Mixin private LexiconOptions lexicons;

  AlignmentOptions options() {
    TermbaseChoice choice =
        termbases.isEmpty() && !noSeed ? TermbaseChoice.SEED : new TermbaseChoice(termbases, false);
    return new AlignmentOptions(choice, lexicons.choice(), AlignmentOptions.DEFAULT_LONGEST);
  }
}
