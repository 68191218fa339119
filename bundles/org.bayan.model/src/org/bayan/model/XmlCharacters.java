package org.bayan.model;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds characters that XML 1.0 cannot hold (section 2.2, Char). */
final class XmlCharacters {

  private XmlCharacters() {}

  /** A sentence about the first such character in a model, if there is one. */
  static Optional<String> firstIllegal(EObject root) {
    Iterator<EObject> objects = EcoreUtil.getAllContents(List.of(root));
    while (objects.hasNext()) {
      EObject object = objects.next();
      for (EAttribute attribute : object.eClass().getEAllAttributes()) {
        if (object.eGet(attribute) instanceof String text) {
          int at = firstIllegal(text);
          if (at >= 0) {
            return Optional.of(sentence(object, attribute, text.codePointAt(at)));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static int firstIllegal(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (!isLegal(text.codePointAt(at))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isLegal(int codePoint) {
    return codePoint >= 0x20 && codePoint <= 0xD7FF
        || codePoint >= 0xE000 && codePoint <= 0xFFFD
        || codePoint >= 0x10000
        || codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r';
  }

  private static String sentence(EObject object, EAttribute attribute, int codePoint) {
    String id = EcoreUtil.getID(object);
    return "%s%s: the %s holds the character U+%04X, which no XML file can hold; remove it"
        .formatted(
            object.eClass().getName(), id == null ? "" : " " + id, attribute.getName(), codePoint);
  }
}
