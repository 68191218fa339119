package org.bayan.okapi.internal.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words by which authors of pages name the surroundings in {@code class} and {@code id}. A name
 * is taken apart at hyphens, underscores and capitals, and its words count whole: {@code
 * commentary} and {@code headline} name nothing here.
 */
final class SurroundingNames {
  private static final Pattern SEPARATOR =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  /** Words after which a name tells of a whole page what it has or lacks. */
  private static final Set<String> ABOUT_OTHERS =
      Set.of("no", "has", "with", "without", "is", "not", "hide", "show", "enable", "disable");

  /** Words by which notes to the text are named, and what is left where it is for them. */
  private static final Set<String> NOTES =
      Set.of("footnote", "footnotes", "endnote", "endnotes", "notes", "references", "bibliography");

  /** Whole names of what is there for those who hear a page and not for those who see it. */
  private static final Set<String> UNSEEN =
      Set.of("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text");

  private static final Set<String> SKIP_TARGETS =
      Set.of(
          "#main",
          "#content",
          "#main-content",
          "#maincontent",
          "#main_content",
          "#primary",
          "#page-content",
          "#site-content",
          "#bodycontent",
          "#skip",
          "#nav",
          "#navigation");

  private static final Map<String, SurroundingKind> WORDS =
      SurroundingKind.byWord(
          Map.of(
              SurroundingKind.NAVIGATION,
              "nav navbar navigation menu submenu mainmenu topmenu breadcrumb breadcrumbs"
                  + " pagination pager paginator toolbar topbar skiplink skiplinks sitemap",
              SurroundingKind.NOTICE,
              "cookie cookies consent gdpr popup modal overlay lightbox",
              SurroundingKind.ASIDE,
              "sidebar rail related recommended recommendations trending newsletter subscribe"
                  + " subscription signup promo promotion promotions advert adverts advertisement"
                  + " ad ads adsbygoogle sponsored banner login signin",
              SurroundingKind.COMMENTS,
              "comment comments commentlist disqus respond reply replies",
              SurroundingKind.HEADER,
              "header masthead",
              SurroundingKind.FOOTER,
              "footer colophon copyright",
              SurroundingKind.SHARING,
              "share sharing sharebar sharedaddy addtoany addthis social noprint"));

  private SurroundingNames() {}

  /** What the names of a block say that it is; the first word that says anything counts. */
  static Optional<SurroundingKind> kindOf(Block block) {
    return names(block.attribute("class"), block.attribute("id"))
        .map(SurroundingNames::kindOf)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether a block is named as notes to the text. */
  static boolean isNotes(Block block) {
    return block.attribute("role").startsWith("doc-")
        || names(block.attribute("class"), block.attribute("id"))
            .anyMatch(name -> words(name).stream().anyMatch(NOTES::contains));
  }

  /** Whether an inline element is named as something that is no text of the page. */
  static boolean isInlineOfSurroundings(Map<String, String> attributes) {
    return names(attributes.getOrDefault("class", ""), attributes.getOrDefault("id", ""))
        .anyMatch(name -> isSkip(words(name)) || kindOf(name).isPresent());
  }

  /** Whether a link leads past the menus of its page. */
  static boolean isSkipLink(String address) {
    return SKIP_TARGETS.contains(address.toLowerCase(Locale.ROOT));
  }

  private static boolean isSkip(List<String> words) {
    return words.contains("skip") && words.size() > 1;
  }

  private static Optional<SurroundingKind> kindOf(String name) {
    List<String> words = words(name);
    if (UNSEEN.contains(name)) {
      return Optional.of(SurroundingKind.HIDDEN);
    }
    boolean aboutOthers = words.stream().anyMatch(ABOUT_OTHERS::contains);
    return aboutOthers
        ? Optional.empty()
        : words.stream().filter(WORDS::containsKey).map(WORDS::get).findFirst();
  }

  private static Stream<String> names(String classes, String id) {
    return Stream.concat(Arrays.stream(classes.split("\\s+")), Stream.of(id));
  }

  private static List<String> words(String name) {
    return Arrays.stream(SEPARATOR.split(name)).map(w -> w.toLowerCase(Locale.ROOT)).toList();
  }
}
