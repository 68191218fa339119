package org.bayan.core;

import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.internal.RelativeUri;
import org.bayan.okapi.Profile;
import org.bayan.okapi.SegmentationRules;
import org.bayan.okapi.SegmentationRulesException;

/**
 * Which segmentation rules to use: a profile that ships, or a file.
 *
 * @param profile the profile, when no file is named
 * @param file an SRX 2.0 file
 */
public record RulesChoice(Profile profile, Optional<Path> file) {

  /** The rules for institutional texts, which are used when nothing else is asked for. */
  public static final RulesChoice DEFAULT = of(Profile.INSTITUTIONAL);

  private static final String SHIPPED = "bayan:rules/";

  /** A profile that ships. */
  public static RulesChoice of(Profile profile) {
    return new RulesChoice(profile, Optional.empty());
  }

  /**
   * The choice that a user writes.
   *
   * @param text {@code institutional}, {@code news}, {@code line}, or the path of a file that ends
   *     in {@code .srx}
   * @throws TaskException when it is none of these
   */
  public static RulesChoice parse(String text) throws TaskException {
    Optional<Profile> profile =
        Stream.of(Profile.values()).filter(one -> name(one).equals(text)).findFirst();
    if (profile.isPresent()) {
      return of(profile.get());
    }
    if (text.toLowerCase(Locale.ROOT).endsWith(".srx")) {
      return new RulesChoice(Profile.INSTITUTIONAL, Optional.of(Path.of(text)));
    }
    throw new TaskException(
        TaskException.Kind.REQUEST,
        "There are no rules '%s'; use institutional, news, line or a file that ends in .srx."
            .formatted(text));
  }

  /** The rules themselves. */
  public SegmentationRules load() throws TaskException {
    try {
      return file.isPresent()
          ? SegmentationRules.load(file.get())
          : SegmentationRules.builtIn(profile);
    } catch (SegmentationRulesException e) {
      throw new TaskException(TaskException.Kind.INPUT, e.getMessage(), e);
    }
  }

  /** How a bitext refers to the rules. */
  public String uri() {
    return file.map(path -> path.toUri().toString()).orElse(SHIPPED + name(profile));
  }

  /**
   * How a bitext refers to the rules: a profile by its name, a file relative to the bitext, so that
   * a project can be moved as a whole.
   *
   * @param bitext the bitext file
   * @return a URI; absolute where the file lies on another drive than the bitext
   */
  public String uri(Path bitext) {
    return file.map(path -> RelativeUri.of(path, bitext)).orElseGet(this::uri);
  }

  /**
   * The rules that a bitext refers to.
   *
   * @param uri as {@link #uri(Path)} gives it, or a URI of a file
   * @param bitext the file that refers to them; a relative URI starts from its folder
   * @throws TaskException when it names no rules that this program can find
   */
  public static RulesChoice ofUri(String uri, Path bitext) throws TaskException {
    try {
      if (uri.startsWith(SHIPPED)) {
        return parse(uri.substring(SHIPPED.length()));
      }
      Path path = Path.of(bitext.toAbsolutePath().toUri().resolve(uri));
      return new RulesChoice(Profile.INSTITUTIONAL, Optional.of(path));
    } catch (IllegalArgumentException | FileSystemNotFoundException | TaskException e) {
      throw new TaskException(
          TaskException.Kind.INPUT,
          bitext + " names rules that cannot be found (" + uri + "); choose others.",
          e);
    }
  }

  private static String name(Profile profile) {
    return profile.name().toLowerCase(Locale.ROOT);
  }
}
