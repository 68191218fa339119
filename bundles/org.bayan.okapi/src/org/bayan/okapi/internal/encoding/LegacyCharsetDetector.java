package org.bayan.okapi.internal.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the one-byte encodings apart in which Arabic and English documents come.
 *
 * <p>For Arabic the candidates are tried and the one that gives the most ordinary Arabic wins: the
 * Arabic encodings put the same letters at different bytes, so that a wrong one gives rare letters
 * and few articles. Otherwise ICU's detector decides.
 */
final class LegacyCharsetDetector {
  private static final List<Charset> ARABIC =
      List.of(Charset.forName("windows-1256"), Charset.forName("ISO-8859-6"));
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Set<String> WESTERN_NAMES = Set.of("windows-1252", "ISO-8859-1");
  private static final int SAMPLE_BYTES = 1 << 16;
  private static final double ENOUGH_ARABIC = 0.5;

  private LegacyCharsetDetector() {}

  static Optional<Charset> detect(byte[] bytes, String languageTag) {
    byte[] sample = bytes.length > SAMPLE_BYTES ? Arrays.copyOf(bytes, SAMPLE_BYTES) : bytes;
    if (Locale.forLanguageTag(languageTag).getLanguage().equals("ar")) {
      Optional<Charset> arabic = arabic(sample);
      if (arabic.isPresent()) {
        return arabic;
      }
    }
    return byIcu(sample);
  }

  private static Optional<Charset> arabic(byte[] sample) {
    return ARABIC.stream()
        .filter(charset -> ArabicLook.of(sample, charset) > ENOUGH_ARABIC)
        .max(Comparator.comparingDouble(charset -> ArabicLook.of(sample, charset)));
  }

  private static Optional<Charset> byIcu(byte[] sample) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    for (CharsetMatch match : detector.detectAll()) {
      Optional<Charset> candidate = candidate(match.getName(), sample);
      if (candidate.isPresent()) {
        return candidate;
      }
    }
    return Optional.of(WESTERN).filter(charset -> StrictDecoder.accepts(sample, charset));
  }

  private static Optional<Charset> candidate(String name, byte[] sample) {
    if (WESTERN_NAMES.contains(name)) {
      return Optional.of(WESTERN).filter(charset -> StrictDecoder.accepts(sample, charset));
    }
    return ARABIC.stream()
        .filter(charset -> charset.name().equalsIgnoreCase(name))
        .filter(charset -> StrictDecoder.accepts(sample, charset))
        .findFirst();
  }
}
