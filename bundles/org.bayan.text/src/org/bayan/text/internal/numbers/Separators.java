package org.bayan.text.internal.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the marks between the digits of a number mean in a language. */
enum Separators {
  /** A point is decimal; commas make thousands and else separate numbers: English. */
  POINT,
  /** Like {@link #POINT}, but a comma that makes no thousand is decimal: Arabic. */
  EITHER,
  /** A comma is decimal; points make thousands, and are decimal where they cannot: French. */
  COMMA;

  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([,،٬]\\d{3})+([.٫]\\d+)?");
  private static final Pattern DOTTED_THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3}){2,}");
  private static final Pattern DECIMAL = Pattern.compile("\\d+[.٫]\\d+");
  private static final Pattern COMMA_DECIMAL = Pattern.compile("\\d+[,،]\\d+");
  private static final Pattern POINT_GROUPS = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern COMMA_GROUPS = Pattern.compile("\\d{1,3}(,\\d{3}){2,}");
  private static final Pattern ANY = Pattern.compile("[,،٬.٫]");

  /** The value of a token of digits; nothing when its marks make no single number. */
  Optional<BigDecimal> value(String digits) {
    return this == COMMA ? commaValue(digits) : pointValue(digits);
  }

  /** The figures that stand between the marks. */
  static String[] parts(String digits) {
    return ANY.split(digits);
  }

  private Optional<BigDecimal> pointValue(String digits) {
    if (THOUSANDS.matcher(digits).matches()) {
      return number(digits.replaceAll("[,،٬]", "").replace('٫', '.'));
    }
    if (DOTTED_THOUSANDS.matcher(digits).matches()) {
      return number(digits.replace(".", ""));
    }
    if (DECIMAL.matcher(digits).matches()) {
      return number(digits.replace('٫', '.'));
    }
    if (this == EITHER && COMMA_DECIMAL.matcher(digits).matches()) {
      return number(digits.replaceAll("[,،]", "."));
    }
    return plain(digits);
  }

  private static Optional<BigDecimal> commaValue(String digits) {
    if (POINT_GROUPS.matcher(digits).matches()) {
      return number(digits.replace(".", "").replace(',', '.'));
    }
    if (COMMA_GROUPS.matcher(digits).matches()) {
      return number(digits.replace(",", ""));
    }
    if (COMMA_DECIMAL.matcher(digits).matches() || DECIMAL.matcher(digits).matches()) {
      return number(ANY.matcher(digits).replaceAll("."));
    }
    return plain(digits);
  }

  private static Optional<BigDecimal> plain(String digits) {
    return ANY.matcher(digits).find() ? Optional.empty() : number(digits);
  }

  private static Optional<BigDecimal> number(String digits) {
    return Optional.of(new BigDecimal(digits));
  }
}
