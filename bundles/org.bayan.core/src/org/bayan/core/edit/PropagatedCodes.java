package org.bayan.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.Segment;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The inline codes of a translation as those of another source with the same text.
 *
 * @param source what is translated
 * @param translation its translation
 */
record PropagatedCodes(Segment source, Segment translation) {

  /**
   * Codes for the translation of another source.
   *
   * @param other the other source
   * @param text its translation, which differs in numbers at most
   * @return empty when the sources have other codes, or the translation has some that its source
   *     has not
   */
  Optional<List<InlineCode>> in(Segment other, String text) {
    List<InlineCode> own = source.getCodes();
    List<InlineCode> others = other.getCodes();
    if (own.size() != others.size()) {
      return Optional.empty();
    }
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).getKind() != others.get(i).getKind()
          || !Objects.equals(own.get(i).getType(), others.get(i).getType())) {
        return Optional.empty();
      }
    }
    return copies(others, TextDifference.of(translation.getText(), text));
  }

  private Optional<List<InlineCode>> copies(List<InlineCode> others, TextDifference difference) {
    List<InlineCode> copies = new ArrayList<>();
    for (InlineCode code : translation.getCodes()) {
      int index = indexInSource(code);
      if (index < 0) {
        return Optional.empty();
      }
      InlineCode copy = EcoreUtil.copy(others.get(index));
      boolean opens = code.getKind() == InlineCodeKind.OPENING;
      copy.setOffset(difference.moved(code.getOffset(), opens));
      copies.add(copy);
    }
    return Optional.of(copies);
  }

  private int indexInSource(InlineCode code) {
    List<InlineCode> own = source.getCodes();
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).getKind() == code.getKind()
          && Objects.equals(own.get(i).getId(), code.getId())) {
        return i;
      }
    }
    return -1;
  }
}
