package org.bayan.core.internal.pairs;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** What a pair may be called, so that files can be named after it in one folder. */
public final class PairName {

  private PairName() {}

  /** What is wrong with a name, as the end of a sentence about it; empty where it will do. */
  public static Optional<String> fault(String name) {
    if (name.isBlank()) {
      return Optional.of("is empty");
    }
    if (name.equals(".") || name.equals("..")) {
      return Optional.of("is that of a folder");
    }
    if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
      return Optional.of("leads into another folder by / or \\");
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      return Optional.of("holds a control character");
    }
    return isPath(name) ? Optional.empty() : Optional.of("can be that of no file");
  }

  private static boolean isPath(String name) {
    try {
      return Path.of(name).getNameCount() == 1;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Equal for names that some file systems hold to be the same. */
  public static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
