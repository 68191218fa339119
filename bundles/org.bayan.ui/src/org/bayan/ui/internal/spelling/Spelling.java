package org.bayan.ui.internal.spelling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bayan.core.TaskException;
import org.bayan.core.TermLookup;
import org.bayan.core.TermbaseChoice;
import org.bayan.index.spelling.DictionaryFiles;
import org.bayan.index.spelling.KnownWords;
import org.bayan.index.spelling.Misspelling;
import org.bayan.index.spelling.PersonalWords;
import org.bayan.index.spelling.SpellChecker;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.terms.BitextTerms;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * The spelling of this workbench. Its checks read files and take time: they are made in jobs, and
 * several at once.
 */
public final class Spelling {

  private static final Spelling WORKBENCH = new Spelling();

  private final Checkers checkers = new Checkers();
  private final Map<String, KnownWords> personal = new ConcurrentHashMap<>();
  private final Map<TermLookup, Map<String, KnownWords>> terms = new WeakHashMap<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  private Spelling() {
    BayanPreferences.node().addPreferenceChangeListener(event -> changed());
  }

  /** The spelling of the workbench. */
  public static Spelling ofWorkbench() {
    return WORKBENCH;
  }

  // ---- checking

  /** The misspelled words of a text. */
  public CheckedText check(TextToCheck text) {
    Optional<SpellChecker> checker = checker(text.language());
    if (checker.isEmpty() || !BayanPreferences.checksSpelling(text.language())) {
      return new CheckedText(state(text.language()), List.of());
    }
    List<Misspelling> found = checker.get().check(text.text(), lasting(text));
    // Names are looked for only where they can tell something: it takes longer than all the rest.
    return new CheckedText(
        SpellingState.CHECKED,
        found.isEmpty() ? found : checker.get().check(text.text(), known(text)));
  }

  /** What may be meant by a misspelled word of a text, the likeliest first. */
  public List<String> suggest(TextToCheck text, String word) {
    return checker(text.language())
        .map(checker -> checker.suggest(word, known(text)))
        .orElse(List.of());
  }

  /** Whether the spelling of a language can be checked, for which its dictionary is read. */
  public SpellingState state(String language) {
    if (!BayanPreferences.checksSpelling(language)) {
      return SpellingState.OFF;
    }
    if (dictionary(language).isEmpty()) {
      return SpellingState.ABSENT;
    }
    return checker(language).isEmpty() ? SpellingState.DAMAGED : SpellingState.CHECKED;
  }

  /** The dictionary that a language is checked with. */
  public Optional<DictionaryFiles> dictionary(String language) {
    return checkers.installed().best(language);
  }

  /** Whether a dictionary was read in vain. */
  public boolean isDamaged(DictionaryFiles files) {
    return checkers.isDamaged(files);
  }

  /** The languages, without region, that there are dictionaries of. */
  public Set<String> languages() {
    return checkers.installed().languages();
  }

  private Optional<SpellChecker> checker(String language) {
    return dictionary(language).flatMap(files -> checkers.checker(language, files));
  }

  private KnownWords known(TextToCheck text) {
    return lasting(text).and(KnownWords.ofOtherText(text.otherText(), text.otherLanguage()));
  }

  /** What is right in all texts of a bitext. */
  private KnownWords lasting(TextToCheck text) {
    return personal.computeIfAbsent(text.language(), this::readPersonal).and(terms(text));
  }

  private KnownWords terms(TextToCheck text) {
    if (text.termbases().equals(TermbaseChoice.NONE)) {
      return KnownWords.NONE;
    }
    try {
      TermLookup lookup =
          new BitextTerms(text.termbases(), text.sourceLanguage(), text.targetLanguage()).load();
      synchronized (terms) {
        return terms
            .computeIfAbsent(lookup, one -> new ConcurrentHashMap<>())
            .computeIfAbsent(text.language(), one -> KnownWords.of(lookup.terms(one)));
      }
    } catch (TaskException e) {
      // The view Terms says what is wrong with them.
      return KnownWords.NONE;
    }
  }

  // ---- a person's own words

  /** The words that the person has added. */
  public PersonalWords personalWords() {
    Path state = Platform.getStateLocation(Platform.getBundle(BayanUi.BUNDLE)).toFile().toPath();
    return new PersonalWords(state.resolve("spelling"));
  }

  private KnownWords readPersonal(String language) {
    try {
      return KnownWords.of(personalWords().of(language));
    } catch (IOException e) {
      // The page of preferences says that they cannot be read; the check goes on without them.
      return KnownWords.NONE;
    }
  }

  /** Adds a word of a language; a dialog says where that fails. */
  public void add(String language, String word) {
    Job job =
        Job.createSystem(Messages.keeping, (ICoreRunnable) monitor -> tryToAdd(language, word));
    job.setPriority(Job.INTERACTIVE);
    job.schedule();
  }

  private void tryToAdd(String language, String word) {
    try {
      personalWords().add(language, word);
    } catch (IOException e) {
      String sentence = NLS.bind(Messages.wordNotKept, personalWords().file(language));
      StatusManager.getManager().handle(Status.error(sentence, e), StatusManager.SHOW);
    }
    personalWordsChanged();
  }

  /** Takes note that the person's words are others now. */
  public void personalWordsChanged() {
    personal.clear();
    changed();
  }

  // ---- listening

  /** Asks to be told, on the user interface thread, when texts may have to be checked anew. */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  /** Asks no more. */
  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  private void changed() {
    if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().getDisplay().asyncExec(() -> listeners.forEach(Runnable::run));
    }
  }
}
