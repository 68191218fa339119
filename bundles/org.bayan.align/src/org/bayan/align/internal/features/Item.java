package org.bayan.align.internal.features;

import org.bayan.align.Evidence;

/**
 * Something that a segment says and that the other side may say, too.
 *
 * @param kind {@code WORD} for a stem; a number, date, concept, Latin word or list label is the
 *     same on both sides
 * @param key the stem, or the value
 */
public record Item(Evidence.Kind kind, String key) {
  /** Whether an equal item of the other side is its translation for certain. */
  public boolean isLiteral() {
    return kind != Evidence.Kind.WORD;
  }

  /** Written out, as is {@link #equals}: the ones of a record take long to link on first use. */
  @Override
  public int hashCode() {
    return 31 * kind.ordinal() + key.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Item item && kind == item.kind && key.equals(item.key);
  }
}
