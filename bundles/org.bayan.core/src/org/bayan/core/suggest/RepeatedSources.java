package org.bayan.core.suggest;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bayan.model.bitext.Bead;

/**
 * Finds beads whose sources have the same letters: those to which a translation may be carried, and
 * few others. Whether it fits is for {@link org.bayan.core.edit.Propagation} to say, which would
 * have to read all sources without this. One thread writes, others may read.
 */
public final class RepeatedSources {

  private final Map<String, Set<Bead>> beads = new HashMap<>();
  private final Map<Bead, String> keys = new HashMap<>();

  /** Takes note of the source that a bead has now. */
  public synchronized void put(Bead bead, String source) {
    String key = letters(source);
    String before = keys.put(bead, key);
    if (before != null && !before.equals(key)) {
      beads.get(before).remove(bead);
    }
    beads.computeIfAbsent(key, k -> new LinkedHashSet<>(2)).add(bead);
  }

  /** The beads whose sources have the letters of this one, in whatever order they were noted. */
  public synchronized List<Bead> like(String source) {
    return List.copyOf(beads.getOrDefault(letters(source), Set.of()));
  }

  /** Numbers, white space and bidi controls may differ, and the case of Latin letters. */
  private static String letters(String source) {
    StringBuilder letters = new StringBuilder(source.length());
    source.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
