package org.bayan.exchange.internal.glossary;

import java.util.List;
import java.util.Locale;
import org.bayan.model.termbase.TermForm;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;

/**
 * A term of an article.
 *
 * @param section what the termbase says of it
 */
public record GlossaryTerm(TermSection section) {

  /** The term itself. */
  public String text() {
    return section.getTerm();
  }

  /** Whether new texts may use it. */
  public boolean isUsable() {
    return section.getStatus() != TermStatus.DEPRECATED
        && section.getStatus() != TermStatus.SUPERSEDED;
  }

  /** Whether it is the one to use, or nothing says that it is not. */
  public boolean isPreferred() {
    return section.getStatus() == TermStatus.PREFERRED
        || section.getStatus() == TermStatus.UNSPECIFIED;
  }

  /** Its status in a word, empty for the term to use. */
  public String statusWord() {
    return isPreferred() ? "" : section.getStatus().name().toLowerCase(Locale.ROOT);
  }

  /** Its language. */
  public String language() {
    return section.getSection().getLanguage();
  }

  /** Its plurals and other forms. */
  public List<TermForm> forms() {
    return section.getForms();
  }
}
