package org.bayan.quality;

import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bayan.quality.internal.profile.ProfileReader;
import org.bayan.quality.internal.profile.ProfileWriter;
import org.bayan.terms.check.Severity;

/**
 * Which checks run, how bad their findings are, and how a house writes.
 *
 * <p>In a file, a profile is lines of {@code name = value}; empty lines and those that begin with
 * {@code #} are passed over:
 *
 * <pre>
 * based-on = un
 * check.term-missing = warning
 * check.state-order = off
 * style.body = United Nations
 * style.arabic-quotation = straight
 * </pre>
 *
 * <ul>
 *   <li>{@code based-on}: {@code un} or {@code news}, in the first line; {@code un} where absent.
 *   <li>{@code check.ID}, with the id of a {@link QualityCheck}: {@code error}, {@code warning},
 *       {@code info} or {@code off}.
 *   <li>{@code style.body}: the issuing body whose terms are preferred.
 *   <li>{@code style.arabic-quotation}, {@code style.other-quotation}: {@code any}, {@code
 *       straight}, {@code curly} or {@code guillemets}.
 *   <li>{@code style.hijri-tolerance}: days, 0 to 5.
 *   <li>{@code style.shortest}, {@code style.longest}: percent of the usual length.
 * </ul>
 */
public final class Profile {
  /** Official documents: every figure, state and term counts. */
  public static final Profile UN = un();

  /** News: more freedom in marks, ordinals and lists of states. */
  public static final Profile NEWS = news();

  private final String name;
  private final Map<QualityCheck, Optional<Severity>> severities;
  private final HouseStyle style;

  /**
   * A profile.
   *
   * @param name what it is called
   * @param severities what differs from the severities of the checks; empty for checks that are off
   * @param style how the house writes
   */
  public Profile(String name, Map<QualityCheck, Optional<Severity>> severities, HouseStyle style) {
    this.name = Objects.requireNonNull(name, "name");
    this.severities = Map.copyOf(severities);
    this.style = Objects.requireNonNull(style, "style");
  }

  /** The profile that is called {@code un} or {@code news}, if it is one of them. */
  public static Optional<Profile> named(String name) {
    return switch (name) {
      case "un" -> Optional.of(UN);
      case "news" -> Optional.of(NEWS);
      default -> Optional.empty();
    };
  }

  /**
   * Reads a profile.
   *
   * @param name what to call it
   * @param in the characters of the file; not closed
   * @throws ProfileException when a line is none of a profile
   * @throws IOException when it cannot be read
   */
  public static Profile read(String name, Reader in) throws ProfileException, IOException {
    return ProfileReader.read(name, in);
  }

  /** The profile as a file that {@link #read} takes, with every check and what it is. */
  public String write() {
    return ProfileWriter.write(this);
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** How bad the findings of a check are; empty when it is off. */
  public Optional<Severity> severity(QualityCheck check) {
    return severities.getOrDefault(check, Optional.of(check.severity()));
  }

  /** What differs from the severities of the checks. */
  public Map<QualityCheck, Optional<Severity>> severities() {
    return severities;
  }

  /** How the house writes. */
  public HouseStyle style() {
    return style;
  }

  /** This profile with another severity of a check; empty turns it off. */
  public Profile with(QualityCheck check, Optional<Severity> severity) {
    Map<QualityCheck, Optional<Severity>> changed = new EnumMap<>(QualityCheck.class);
    changed.putAll(severities);
    changed.put(check, severity);
    return new Profile(name, changed, style);
  }

  /** This profile with another house style. */
  public Profile with(HouseStyle other) {
    return new Profile(name, severities, other);
  }

  private static Profile un() {
    HouseStyle style = HouseStyle.NONE;
    return new Profile(
        "un",
        Map.of(),
        new HouseStyle(
            "United Nations",
            QuotationStyle.ANY,
            QuotationStyle.ANY,
            style.hijriTolerance(),
            style.shortest(),
            style.longest()));
  }

  private static Profile news() {
    Optional<Severity> off = Optional.empty();
    Optional<Severity> info = Optional.of(Severity.INFO);
    return new Profile(
        "news",
        Map.of(
            QualityCheck.STATE_NAME, off,
            QualityCheck.STATE_ORDER, off,
            QualityCheck.LABEL_CHANGED, off,
            QualityCheck.ORDINAL_MISSING, info,
            QualityCheck.WORDS_ADDED, info,
            QualityCheck.QUOTATION_MISSING, info,
            QualityCheck.LENGTH, info),
        HouseStyle.NONE);
  }
}
