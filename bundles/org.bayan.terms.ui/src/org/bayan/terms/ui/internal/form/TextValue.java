package org.bayan.terms.ui.internal.form;

import java.util.List;
import java.util.Optional;
import org.bayan.core.termedit.TermbaseEdit;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** A field of a part, as a text that a person writes. */
interface TextValue {

  /** What has the field. */
  EObject part();

  /** The field. */
  EAttribute attribute();

  /** How the field is called. */
  String name();

  /** The language of the text as a BCP 47 tag; empty where it may be any. */
  String language();

  /** What it says; empty for nothing. */
  String read();

  /** The edit that lets it say something else. */
  TermbaseEdit edit(String text);

  /** Lets it say something else where its part is in no termbase yet. */
  void keep(String text);

  /** What is wrong with a text, as a sentence, where that is known without an edit. */
  default Optional<String> fault(String text) {
    return Optional.empty();
  }

  /** What tells it from other fields. */
  default Object key() {
    return List.of(part(), attribute());
  }
}
