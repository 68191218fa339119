package org.bayan.ui.preferences;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.LexiconSource;
import org.bayan.ui.BayanUi;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/**
 * The preferences of Bayan: each key, and what a person has set or the default. Values are read
 * anew at each call; whoever shows something that depends on one listens to {@link #node()}.
 */
public final class BayanPreferences {

  /** The language of new source texts where their letters do not tell, a BCP 47 tag. */
  public static final String SOURCE_LANGUAGE = "languages.source";

  /** The language of new target texts where their letters do not tell, a BCP 47 tag. */
  public static final String TARGET_LANGUAGE = "languages.target";

  /** Whether the seed termbase that ships is used for new bitexts. */
  public static final String SEED_TERMBASE = "alignment.seedTermbase";

  /** How many segments may stand for a single one. */
  public static final String LONGEST_BEAD = "alignment.longestBead";

  /** The confidence below which a bead counts as doubtful, in per cent. */
  public static final String LOW_CONFIDENCE = "alignment.lowConfidence";

  /** The lexicons that are always used, one a line. */
  public static final String LEXICONS = "alignment.lexicons";

  /** The name that is written into files with what a person does. */
  public static final String AUTHOR = "files.author";

  /** How often the recovery file of a changed bitext is written, in seconds. */
  public static final String AUTOSAVE_SECONDS = "files.autosaveSeconds";

  /** Whether a translation goes to all segments with the same source. */
  public static final String PROPAGATE = "translation.propagate";

  /** Whether words and terms are offered while a translation is typed. */
  public static final String COMPLETE = "translation.complete";

  /** Whether the spelling of what is written is checked. */
  public static final String CHECK_SPELLING = "translation.checkSpelling";

  /** The languages whose spelling is not checked, one a line. */
  public static final String UNCHECKED_LANGUAGES = "translation.uncheckedLanguages";

  /** The folders with dictionaries that are used before those of the system, one a line. */
  public static final String DICTIONARIES = "translation.dictionaries";

  /** The shortest and the longest interval of the recovery file, in seconds. */
  public static final int MIN_AUTOSAVE = 1;

  /** See {@link #MIN_AUTOSAVE}. */
  public static final int MAX_AUTOSAVE = 3600;

  private BayanPreferences() {}

  /** What a person has set; changes of it are told to its listeners. */
  public static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(BayanUi.BUNDLE);
  }

  /** See {@link #SOURCE_LANGUAGE}. */
  public static String sourceLanguage() {
    return text(SOURCE_LANGUAGE);
  }

  /** See {@link #TARGET_LANGUAGE}. */
  public static String targetLanguage() {
    return text(TARGET_LANGUAGE);
  }

  /** See {@link #SEED_TERMBASE}. */
  public static boolean seedTermbase() {
    return yes(SEED_TERMBASE);
  }

  /** See {@link #LONGEST_BEAD}; 1 to {@link AlignmentOptions#MOST_SEGMENTS}. */
  public static int longestBead() {
    return within(1, number(LONGEST_BEAD), AlignmentOptions.MOST_SEGMENTS);
  }

  /** See {@link #LOW_CONFIDENCE}; as a probability, 0..1. */
  public static double lowConfidence() {
    return within(0, number(LOW_CONFIDENCE), 100) / 100.0;
  }

  /** See {@link #LEXICONS}. */
  public static List<LexiconSource> lexicons() {
    return split(text(LEXICONS)).stream().map(LexiconSource::parse).toList();
  }

  /** See {@link #AUTHOR}; never empty. */
  public static String author() {
    String name = text(AUTHOR).strip();
    return name.isEmpty() ? PreferenceDefaults.person() : name;
  }

  /** See {@link #AUTOSAVE_SECONDS}. */
  public static int autosaveSeconds() {
    return within(MIN_AUTOSAVE, number(AUTOSAVE_SECONDS), MAX_AUTOSAVE);
  }

  /** See {@link #PROPAGATE}. */
  public static boolean propagates() {
    return yes(PROPAGATE);
  }

  /** See {@link #COMPLETE}. */
  public static boolean completes() {
    return yes(COMPLETE);
  }

  /** See {@link #CHECK_SPELLING} and {@link #UNCHECKED_LANGUAGES}. */
  public static boolean checksSpelling(String languageTag) {
    String language = Locale.forLanguageTag(languageTag).getLanguage();
    return yes(CHECK_SPELLING) && !uncheckedLanguages().contains(language);
  }

  /** See {@link #UNCHECKED_LANGUAGES}. */
  public static List<String> uncheckedLanguages() {
    return split(text(UNCHECKED_LANGUAGES));
  }

  /** See {@link #DICTIONARIES}. */
  public static List<Path> dictionaries() {
    return split(text(DICTIONARIES)).stream().map(Path::of).toList();
  }

  /** The lines of a list of files, without those that can be no file. */
  public static List<String> split(String lines) {
    List<String> files = new ArrayList<>(lines.lines().map(String::strip).toList());
    files.removeIf(line -> line.isEmpty() || !canBeFile(line));
    return List.copyOf(files);
  }

  /** A list of files as it is kept. */
  public static String join(Stream<String> files) {
    return String.join("\n", files.toList());
  }

  private static boolean canBeFile(String text) {
    try {
      Path.of(text);
      return true;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String text(String key) {
    return Platform.getPreferencesService().getString(BayanUi.BUNDLE, key, "", null);
  }

  private static boolean yes(String key) {
    return Platform.getPreferencesService().getBoolean(BayanUi.BUNDLE, key, false, null);
  }

  private static int number(String key) {
    return Platform.getPreferencesService().getInt(BayanUi.BUNDLE, key, 0, null);
  }

  private static int within(int least, int value, int most) {
    return Math.max(least, Math.min(value, most));
  }
}
