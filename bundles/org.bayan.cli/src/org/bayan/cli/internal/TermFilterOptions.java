package org.bayan.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bayan.core.TermFilter;
import org.bayan.model.termbase.TermStatus;
import picocli.CommandLine.Option;

/** Which terms of a termbase are meant. */
final class TermFilterOptions {

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      converter = TermStatusConverter.class,
      description =
          "Only terms of these statuses: preferred, admitted, deprecated, superseded,"
              + " unspecified.")
  private List<TermStatus> statuses = new ArrayList<>();

  @Option(
      names = "--body",
      paramLabel = "NAME",
      description = "Only terms that this body lays down; may be repeated.")
  private List<String> bodies = new ArrayList<>();

  @Option(
      names = "--subject",
      paramLabel = "NAME",
      description = "Only concepts of this subject field; may be repeated.")
  private List<String> subjects = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      split = ",",
      description = "Only terms in these languages, BCP 47 tags such as ar,en.")
  private List<LanguageTag> languages = new ArrayList<>();

  TermFilter filter() {
    return new TermFilter(
        Set.copyOf(statuses), bodies, subjects, languages.stream().map(LanguageTag::text).toList());
  }
}
