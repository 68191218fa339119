package org.bayan.quality;

import java.util.Objects;

/**
 * How a house writes, where a language leaves a choice.
 *
 * @param body the issuing body whose terms are preferred; empty for none
 * @param arabicQuotation the quotation marks of Arabic texts
 * @param otherQuotation the quotation marks of other texts
 * @param hijriTolerance by how many days a Hijri date may differ from the computed one, since the
 *     month begins when the moon is seen
 * @param shortest how long a target must be at least, in percent of what is usual
 * @param longest how long a target may be, in percent of what is usual
 */
public record HouseStyle(
    String body,
    QuotationStyle arabicQuotation,
    QuotationStyle otherQuotation,
    int hijriTolerance,
    int shortest,
    int longest) {

  /** No wishes. */
  public static final HouseStyle NONE =
      new HouseStyle("", QuotationStyle.ANY, QuotationStyle.ANY, 1, 40, 250);

  /** Nothing may be null. */
  public HouseStyle {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(arabicQuotation, "arabicQuotation");
    Objects.requireNonNull(otherQuotation, "otherQuotation");
  }
}
