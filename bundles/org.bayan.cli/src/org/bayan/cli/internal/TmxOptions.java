package org.bayan.cli.internal;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.core.TmxDelivery;
import org.bayan.model.bitext.LinkType;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What can be said of a translation memory that is exported. */
public final class TmxOptions {

  @Option(
      names = "--accepted-only",
      description = "Only pairs that were accepted; for a translation memory, as the next three.")
  private boolean acceptedOnly;

  @Option(
      names = "--link-types",
      split = ",",
      paramLabel = "TYPE",
      converter = LinkTypeConverter.class,
      description =
          "Pairs of these types, parted by commas: translation, paraphrase, summary (default:"
              + " translation).")
  private Set<LinkType> linkTypes = new LinkedHashSet<>();

  @Mixin private LeftOutOptions leftOut;

  /** The first option that was given and concerns translation memories alone. */
  Optional<String> first() {
    return Stream.of(
            given(acceptedOnly, "--accepted-only"),
            given(!linkTypes.isEmpty(), "--link-types"),
            given(leftOut.stripBidi(), "--strip-bidi"),
            given(leftOut.anonymous(), "--anonymous"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> given(boolean is, String name) {
    return is ? Optional.of(name) : Optional.empty();
  }

  /** What was asked for. */
  TmxDelivery delivery() {
    return new TmxDelivery(
        acceptedOnly,
        linkTypes.isEmpty() ? TmxDelivery.VERBATIM.linkTypes() : linkTypes,
        leftOut.stripBidi(),
        leftOut.anonymous());
  }
}
