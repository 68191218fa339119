package org.bayan.core.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.bayan.index.memory.ConcordanceHit;
import org.bayan.index.memory.ConcordanceMatcher;
import org.bayan.index.memory.ConcordanceMode;
import org.bayan.index.memory.StoredUnit;
import org.bayan.index.memory.TextRange;
import org.bayan.model.bitext.Bead;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitVariant;
import org.bayan.text.search.SearchException;

/** Looks for words in the beads of a bitext. A bead is found once, whatever its languages. */
final class BeadSearch {

  /** A bead that has the words, and its unit, whose number is that of the bead. */
  record Hit(ConcordanceHit hit, Bead bead) {}

  /** Of so many beads units are made at a time, so that nobody else waits long for the bitext. */
  private static final int SLICE = 100;

  private static final char FIRST_ARABIC = '\u0620';
  private static final char LAST_ARABIC = '\u06ff';

  private final SearchUsesRequest request;
  private final BeadTexts beads;
  private final Runnable requireGoingOn;
  private final ConcordanceMatcher matcher;
  private final boolean arabic;
  private final Set<Bead> seen = new HashSet<>();
  private int about;

  BeadSearch(SearchUsesRequest request, BeadTexts beads, Runnable requireGoingOn)
      throws SearchException {
    this.request = request;
    this.beads = beads;
    this.requireGoingOn = requireGoingOn;
    matcher = ConcordanceMatcher.of(request.query(), request.mode(), request.distance());
    boolean words =
        request.mode() == ConcordanceMode.FORMS || request.mode() == ConcordanceMode.EXACT;
    arabic = words && hasArabicLetter(request.query());
  }

  /** About how many beads have the words; told exactly where not more are found than wanted. */
  int about() {
    return about;
  }

  /** The first beads that have the words on the side of the source language, and are not found. */
  List<Hit> run(MemoryLanguages languages, int most) throws SearchException {
    boolean source = isSame(languages.source(), beads.language(true));
    if (!source && !isSame(languages.source(), beads.language(false))) {
      return List.of();
    }
    List<BeadTexts.Texts> found = new ArrayList<>();
    int lookedInto = 0;
    for (BeadTexts.Texts one : most == 0 ? List.<BeadTexts.Texts>of() : beads.all()) {
      requireGoingOn.run();
      lookedInto++;
      String text = source ? one.source() : one.target();
      if (mayHave(text) && !matcher.places(text).isEmpty() && seen.add(one.bead())) {
        found.add(one);
        if (found.size() == most) {
          break;
        }
      }
    }
    about += about(found.size(), lookedInto);
    return hits(found, source);
  }

  /** How many there will be in all beads when it goes on as it began. */
  private int about(int found, int lookedInto) {
    return lookedInto == 0 ? 0 : (int) ((long) found * beads.all().size() / lookedInto);
  }

  /** Arabic words are in no text without an Arabic letter: that is seen at once. */
  private boolean mayHave(String text) {
    return !arabic || hasArabicLetter(text);
  }

  private static boolean hasArabicLetter(String text) {
    return text.chars().anyMatch(c -> c >= FIRST_ARABIC && c <= LAST_ARABIC);
  }

  /** Looks again into the units, as what the beads say may have changed meanwhile. */
  private List<Hit> hits(List<BeadTexts.Texts> found, boolean source) throws SearchException {
    List<Optional<TranslationUnit>> units = new ArrayList<>();
    for (int from = 0; from < found.size(); from += SLICE) {
      requireGoingOn.run();
      units.addAll(units(found.subList(from, Math.min(found.size(), from + SLICE))));
    }
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Optional<TranslationUnit> unit = units.get(i);
      if (unit.isPresent()) {
        UnitVariant own = unit.get().variants().get(source ? 0 : 1);
        UnitVariant other = unit.get().variants().get(source ? 1 : 0);
        List<TextRange> places = matcher.places(own.text());
        if (!places.isEmpty()) {
          StoredUnit stored = new StoredUnit(found.get(i).number(), unit.get());
          hits.add(new Hit(new ConcordanceHit(stored, own, places, other), found.get(i).bead()));
        }
      }
    }
    return hits;
  }

  private List<Optional<TranslationUnit>> units(List<BeadTexts.Texts> some) {
    AtomicReference<List<Optional<TranslationUnit>>> units = new AtomicReference<>();
    request
        .model()
        .execute(() -> units.set(beads.units(some.stream().map(BeadTexts.Texts::bead).toList())));
    return units.get();
  }

  private static boolean isSame(String one, String other) {
    return primary(one).equals(primary(other));
  }

  private static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }
}
