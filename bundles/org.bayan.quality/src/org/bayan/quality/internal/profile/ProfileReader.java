package org.bayan.quality.internal.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.quality.HouseStyle;
import org.bayan.quality.Profile;
import org.bayan.quality.ProfileException;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.QuotationStyle;
import org.bayan.terms.check.Severity;

/** Reads a profile line by line. */
public final class ProfileReader {
  private static final String CHECK = "check.";
  private static final int MOST_DAYS = 5;
  private static final int MOST_PERCENT = 10_000;

  private final Set<String> seen = new HashSet<>();
  private Profile profile = Profile.UN;
  private int line;

  private ProfileReader() {}

  /** Reads a profile; see {@link Profile#read}. */
  public static Profile read(String name, Reader in) throws ProfileException, IOException {
    ProfileReader reader = new ProfileReader();
    BufferedReader lines = new BufferedReader(in);
    for (String text = lines.readLine(); text != null; text = lines.readLine()) {
      reader.line++;
      String stripped = text.replace("\uFEFF", "").strip();
      if (!stripped.isEmpty() && !stripped.startsWith("#")) {
        reader.take(stripped);
      }
    }
    Profile read = reader.profile;
    if (read.style().shortest() >= read.style().longest()) {
      throw reader.fault("style.shortest must be less than style.longest");
    }
    return new Profile(name, read.severities(), read.style());
  }

  private void take(String text) throws ProfileException {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw fault("'" + text + "' has no '='; write name = value");
    }
    String name = text.substring(0, equals).strip();
    String value = text.substring(equals + 1).strip();
    if (!seen.add(name)) {
      throw fault(name + " is there twice");
    }
    if (name.startsWith(CHECK)) {
      profile = profile.with(check(name.substring(CHECK.length())), severity(value));
    } else if (name.equals("based-on")) {
      base(value);
    } else {
      profile = profile.with(style(name, value));
    }
  }

  private void base(String value) throws ProfileException {
    if (seen.size() > 1) {
      throw fault("based-on must come first");
    }
    profile =
        Profile.named(value)
            .orElseThrow(
                () -> fault("'" + value + "' is no profile to build on; write un or news"));
  }

  private QualityCheck check(String id) throws ProfileException {
    return QualityCheck.of(id)
        .orElseThrow(
            () -> fault("there is no check '" + id + "'; 'bayan check --list' names them all"));
  }

  private Optional<Severity> severity(String value) throws ProfileException {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "off" -> Optional.empty();
      case "info" -> Optional.of(Severity.INFO);
      case "warning" -> Optional.of(Severity.WARNING);
      case "error" -> Optional.of(Severity.ERROR);
      default -> throw fault("'" + value + "' is no severity; write error, warning, info or off");
    };
  }

  private HouseStyle style(String name, String value) throws ProfileException {
    HouseStyle old = profile.style();
    String body = old.body();
    QuotationStyle arabic = old.arabicQuotation();
    QuotationStyle other = old.otherQuotation();
    int hijri = old.hijriTolerance();
    int shortest = old.shortest();
    int longest = old.longest();
    switch (name) {
      case "style.body" -> body = value;
      case "style.arabic-quotation" -> arabic = quotation(value);
      case "style.other-quotation" -> other = quotation(value);
      case "style.hijri-tolerance" -> hijri = number(value, 0, MOST_DAYS);
      case "style.shortest" -> shortest = number(value, 0, MOST_PERCENT);
      case "style.longest" -> longest = number(value, 1, MOST_PERCENT);
      default ->
          throw fault(
              "'"
                  + name
                  + "' is unknown; write based-on, check.…, style.body, style.arabic-quotation,"
                  + " style.other-quotation, style.hijri-tolerance, style.shortest or"
                  + " style.longest");
    }
    return new HouseStyle(body, arabic, other, hijri, shortest, longest);
  }

  private QuotationStyle quotation(String value) throws ProfileException {
    for (QuotationStyle style : QuotationStyle.values()) {
      if (style.name().equalsIgnoreCase(value)) {
        return style;
      }
    }
    String all =
        Arrays.stream(QuotationStyle.values())
            .map(style -> style.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw fault("'" + value + "' is no kind of quotation marks; write one of " + all);
  }

  private int number(String value, int least, int most) throws ProfileException {
    if (value.matches("\\d{1,5}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw fault("'" + value + "' must be a whole number from " + least + " to " + most);
  }

  private ProfileException fault(String sentence) {
    return new ProfileException(line, sentence + ".");
  }
}
