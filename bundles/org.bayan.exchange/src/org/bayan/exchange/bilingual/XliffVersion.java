package org.bayan.exchange.bilingual;

import java.util.Arrays;
import java.util.Optional;

/** The versions of XLIFF that are written. */
public enum XliffVersion {
  /** XLIFF 1.2 (OASIS 2008), which most tools read. */
  ONE_2("1.2"),
  /** XLIFF 2.1 (OASIS 2018). */
  TWO_1("2.1");

  private final String number;

  XliffVersion(String number) {
    this.number = number;
  }

  /** The version of a number such as 2.1. */
  public static Optional<XliffVersion> of(String number) {
    return Arrays.stream(values()).filter(one -> one.number.equals(number)).findFirst();
  }

  /** The number of the version. */
  public String number() {
    return number;
  }
}
