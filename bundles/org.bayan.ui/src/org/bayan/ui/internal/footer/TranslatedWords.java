package org.bayan.ui.internal.footer;

import org.eclipse.osgi.util.NLS;

/**
 * How far a translation is, in words of the original.
 *
 * @param translated the words of what is translated
 * @param left the words of what is not, drafts included
 */
public record TranslatedWords(int translated, int left) {

  /** It in words. */
  String words() {
    return NLS.bind(Messages.words, translated, left);
  }
}
