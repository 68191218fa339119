package org.bayan.cli.internal;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.core.memory.UnitFilter;
import org.bayan.model.bitext.LinkType;
import picocli.CommandLine.Option;

/** Which units of a memory are meant. */
final class MemoryFilterOptions {

  @Option(
      names = "--containing",
      paramLabel = "TEXT",
      description = "Only units with a text that has this, in any spelling.")
  private String containing;

  @Option(
      names = "--document",
      paramLabel = "NAME",
      description = "Only units of this document (x-document).")
  private String document;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "Only units of this status (x-status): accepted, unreviewed, needs_review.")
  private String status;

  @Option(
      names = "--person",
      paramLabel = "NAME",
      description = "Only units that this person made or changed last.")
  private String person;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only units that were made or changed last on this day or later.")
  private IsoDate since;

  @Option(
      names = "--link-types",
      split = ",",
      paramLabel = "TYPE",
      converter = LinkTypeConverter.class,
      description =
          "Only units of these types (x-link-type), parted by commas: translation, which is also"
              + " what says nothing of it, paraphrase, summary.")
  private Set<LinkType> linkTypes = new LinkedHashSet<>();

  UnitFilter filter() {
    return new UnitFilter(
        Optional.ofNullable(containing),
        Optional.ofNullable(document),
        Optional.ofNullable(status),
        Optional.ofNullable(person),
        Optional.ofNullable(since).map(date -> date.text().replaceAll("[-:]", "")),
        linkTypes.stream().map(LinkType::getName).collect(Collectors.toSet()));
  }
}
