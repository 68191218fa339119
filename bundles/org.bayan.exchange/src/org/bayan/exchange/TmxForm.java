package org.bayan.exchange;

/**
 * What of units is left out when they are written.
 *
 * @param stripBidi whether texts are written without the invisible characters that steer the
 *     direction of text; native content of codes is left alone
 * @param anonymous whether names of people ({@code creationid} and {@code changeid}) are left out
 */
public record TmxForm(boolean stripBidi, boolean anonymous) {

  /** Everything is written. */
  public static final TmxForm ALL = new TmxForm(false, false);
}
