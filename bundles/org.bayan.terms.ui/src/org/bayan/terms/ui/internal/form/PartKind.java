package org.bayan.terms.ui.internal.form;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;

/**
 * A kind of part that is mainly a text.
 *
 * @param name how one is called
 * @param text the field of the text
 * @param choice a choice that stands before the text
 * @param source the field that says where it comes from
 * @param type the field that says which kind of its kind it is
 * @param language the field of its language; empty where it is in the language of what it is in
 */
record PartKind(
    String name,
    EAttribute text,
    Optional<EAttribute> choice,
    Optional<EAttribute> source,
    Optional<EAttribute> type,
    Optional<EAttribute> language) {}
