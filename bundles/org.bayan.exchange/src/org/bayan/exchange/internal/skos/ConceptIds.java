package org.bayan.exchange.internal.skos;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.Resource;

/** Short ids for the concepts of a file: the ends of their URIs, as names of XML. */
final class ConceptIds {
  private final Map<Resource, String> ids = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** The id of a concept, a new one when it was not met before. */
  String add(Resource concept) {
    String known = ids.get(concept);
    if (known != null) {
      return known;
    }
    String name = name(concept.stringValue());
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + "-" + i;
    }
    ids.put(concept, free);
    return free;
  }

  /** The id of a concept of the file, or null. */
  String of(Resource concept) {
    return ids.get(concept);
  }

  private static String name(String uri) {
    String path = uri.replaceAll("[/#]+$", "");
    int cut =
        Math.max(path.lastIndexOf('/'), Math.max(path.lastIndexOf('#'), path.lastIndexOf(':')));
    String end = path.substring(cut + 1).replaceAll("[^\\p{L}\\p{N}._-]", "_");
    return end.isEmpty() || !Character.isLetter(end.charAt(0)) ? "c" + end : end;
  }
}
