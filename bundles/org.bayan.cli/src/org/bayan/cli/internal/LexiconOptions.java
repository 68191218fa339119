package org.bayan.cli.internal;

import java.util.ArrayList;
import java.util.List;
import org.bayan.core.LexiconChoice;
import org.bayan.core.LexiconSource;
import picocli.CommandLine.Option;

/** The options of every command that uses lexicons. */
final class LexiconOptions {

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description =
          "Words that translate each other, beside the lexicon that ships: a lexicon of 'bayan"
              + " lexicon', a TMX file, or a dictionary (hunalign .dic, tab, dictd/FreeDict, Open"
              + " Multilingual Wordnet as ARABIC.tab,ENGLISH.tab); may be repeated.")
  private List<LexiconSource> lexicons = new ArrayList<>();

  @Option(names = "--no-shipped-lexicon", description = "Does without the lexicon that ships.")
  private boolean noShipped;

  LexiconChoice choice() {
    return new LexiconChoice(lexicons, !noShipped);
  }
}
