package org.bayan.quality.internal.names;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.text.ConsonantSkeleton;

/**
 * The consonants of a name in Latin letters, by all the ways in which languages read them. Arabic
 * writes a name as its own language says it: Cologne is كولونيا, Reykjanes ريكيانيس.
 */
final class LatinSounds {
  private static final Pattern ARTICLE = Pattern.compile("^(?:Al|El)-?(?=\\p{Lu})");
  private static final int SHORTEST = 2;

  private LatinSounds() {}

  /** The skeletons of a name, the plain one first. */
  static Collection<String> of(String written) {
    Set<String> skeletons = new LinkedHashSet<>();
    String bare = ARTICLE.matcher(written).replaceFirst("");
    String word = plain(bare.toLowerCase(Locale.ROOT));
    add(plain(written), skeletons);
    add(word, skeletons);
    add(word.replace("gn", "n"), skeletons);
    add(word.replace("gh", ""), skeletons);
    add(word.replaceAll("(?<!^)j", ""), skeletons);
    add(word.replace("ch", "k"), skeletons);
    add(word.replace("c", "ts"), skeletons);
    add(word.replaceAll("(?<!^)h", ""), skeletons);
    add(word.replace("zh", "sh"), skeletons);
    add(word.replace("p", "f"), skeletons);
    add(word.replaceAll("g(?=[ei])|j", "kh"), skeletons);
    add(slavic(word), skeletons);
    add(french(word), skeletons);
    add(french(word.replace("gn", "n")), skeletons);
    return skeletons;
  }

  /** Letters that sound otherwise than their plain forms. */
  static String plain(String written) {
    return written
        .replace("ç", "s")
        .replace("č", "ch")
        .replace("ć", "ch")
        .replace("š", "sh")
        .replace("ž", "j");
  }

  private static String slavic(String word) {
    return word.replace("sz", "sh").replace("cz", "ch").replaceAll("(?<!^)w", "v").replace("j", "");
  }

  /** Letters at the end that nobody hears: Blanchet is بلانشيه, Montpelier مونبيلييه. */
  private static String french(String word) {
    return word.replaceFirst("(?<=[aeiou])[trsdxz]+$", "").replaceAll("nt(?=[bcdfgklmp])", "n");
  }

  private static void add(String word, Set<String> skeletons) {
    String skeleton = ConsonantSkeleton.of(word);
    if (skeletons.isEmpty() || skeleton.length() >= SHORTEST) {
      skeletons.add(skeleton);
    }
  }
}
