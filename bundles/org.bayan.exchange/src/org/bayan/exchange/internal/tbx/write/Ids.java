package org.bayan.exchange.internal.tbx.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;

/** The ids of concepts and terms as they are written: names of XML, each given once. */
public final class Ids {
  private static final Pattern FORBIDDEN = Pattern.compile("[^\\p{L}\\p{N}._-]");
  private static final Pattern NO_START = Pattern.compile("^[^\\p{L}_]");

  private final Map<String, String> written = new HashMap<>();
  private final Map<TermSection, String> terms = new HashMap<>();
  private final Map<ConceptEntry, String> entries = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Ids(Termbase termbase) {
    // Concepts first, so that theirs stay as they are.
    for (ConceptEntry entry : termbase.getEntries()) {
      entries.put(entry, take(entry.getId()));
    }
    for (ConceptEntry entry : termbase.getEntries()) {
      for (LanguageSection section : entry.getLanguages()) {
        section.getTerms().stream()
            .filter(term -> term.getId() != null)
            .forEach(term -> terms.put(term, take(term.getId())));
      }
    }
  }

  String of(ConceptEntry entry) {
    return entries.get(entry);
  }

  /** The id of a term, or null. */
  String of(TermSection term) {
    return terms.get(term);
  }

  /** Whether a reference leads anywhere. */
  boolean has(String target) {
    return target != null && written.containsKey(target);
  }

  /** A reference as it is written. */
  String reference(String target) {
    return written.getOrDefault(target, target);
  }

  /** An id as a name of XML. */
  public static String name(String id) {
    String name = FORBIDDEN.matcher(id == null || id.isEmpty() ? "_" : id).replaceAll("_");
    return NO_START.matcher(name).find() ? "_" + name : name;
  }

  private String take(String id) {
    String start = name(id);
    String free = start;
    for (int i = 2; !taken.add(free); i++) {
      free = start + "-" + i;
    }
    written.putIfAbsent(id, free);
    return free;
  }
}
