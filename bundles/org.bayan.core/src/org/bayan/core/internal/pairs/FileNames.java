package org.bayan.core.internal.pairs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which part of a file's name is the name of its pair. */
interface FileNames {

  /**
   * The name of the pair that a file belongs to.
   *
   * @param file the name of the file
   * @param marked whether it only counts if it tells the language
   */
  Optional<String> pair(String file, boolean marked);

  /** What stands between a beginning and an end. */
  static FileNames like(String beginning, String end) {
    return (file, marked) -> {
      boolean fits =
          file.length() > beginning.length() + end.length()
              && file.startsWith(beginning)
              && file.endsWith(end);
      boolean hidden = file.startsWith(".") && beginning.isEmpty();
      return fits && !hidden
          ? Optional.of(file.substring(beginning.length(), file.length() - end.length()))
          : Optional.empty();
    };
  }

  /**
   * What stands before the ending and before the language, as in {@code doc1.ar.txt}, {@code
   * doc1_ar.docx} and {@code doc1.ar}. Hidden files belong to no pair.
   *
   * @param tag BCP 47 tag
   */
  static FileNames ofLanguage(String tag) {
    String whole = tag.toLowerCase(Locale.ROOT);
    List<String> languages = Stream.of(whole, whole.split("-", 2)[0]).distinct().toList();
    return (file, marked) -> {
      if (file.startsWith(".")) {
        return Optional.empty();
      }
      int dot = file.lastIndexOf('.');
      String base = dot < 0 ? file : file.substring(0, dot);
      String ending = dot < 0 ? "" : file.substring(dot + 1);
      if (languages.contains(ending.toLowerCase(Locale.ROOT))) {
        return Optional.of(base);
      }
      Optional<String> unmarked =
          languages.stream()
              .filter(language -> endsIn(base, language))
              .map(language -> base.substring(0, base.length() - language.length() - 1))
              .findFirst();
      return marked ? unmarked : unmarked.or(() -> Optional.of(base));
    };
  }

  private static boolean endsIn(String base, String language) {
    int at = base.length() - language.length() - 1;
    return at > 0
        && ".-_".indexOf(base.charAt(at)) >= 0
        && base.substring(at + 1).toLowerCase(Locale.ROOT).equals(language);
  }
}
