package org.bayan.cli.internal;

import java.util.Locale;
import org.bayan.core.TmxDelivery;
import org.bayan.model.bitext.LinkType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the link type of beads with both sides. */
public final class LinkTypeConverter implements ITypeConverter<LinkType> {

  @Override
  public LinkType convert(String value) {
    return TmxDelivery.LINK_TYPES.stream()
        .filter(type -> type.getName().toLowerCase(Locale.ROOT).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "There is no link type '%s'; use translation, paraphrase or summary."
                        .formatted(value)));
  }
}
