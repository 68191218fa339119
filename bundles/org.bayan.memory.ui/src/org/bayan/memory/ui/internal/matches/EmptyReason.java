package org.bayan.memory.ui.internal.matches;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bayan.core.memory.UnusableMemory;
import org.bayan.core.memory.UsedMemory;
import org.eclipse.osgi.util.NLS;

/** Why there is no match, and what can be done. */
final class EmptyReason {

  private EmptyReason() {}

  /** The sentences for a bead without matches. */
  static String of(FoundMatches found) {
    List<String> sentences = new ArrayList<>();
    if (found.text().isBlank()) {
      sentences.add(Messages.noSource);
    } else if (found.memories().used().isEmpty()) {
      sentences.add(Messages.noMemory);
    } else {
      String names =
          found.memories().used().stream()
              .map(UsedMemory::name)
              .collect(Collectors.joining("\u2069, \u2068"));
      sentences.add(NLS.bind(Messages.nothingFound, found.least(), names));
    }
    found.memories().unusable().forEach(one -> sentences.add(of(one)));
    sentences.addAll(found.failures());
    return String.join("\n\n", sentences);
  }

  private static String of(UnusableMemory memory) {
    String pattern =
        switch (memory.problem()) {
          case MISSING -> Messages.memoryMissing;
          case TAKEN -> Messages.memoryTaken;
          case NEWER -> Messages.memoryNewer;
          case DAMAGED, LOCKED -> Messages.memoryDamaged;
        };
    return NLS.bind(pattern, memory.name(), memory.place());
  }
}
