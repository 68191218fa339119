package org.bayan.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.exchange.TermbaseFile;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;

/** Builds termbases of a few concepts. */
final class SmallTermbase {

  private static final TermbaseFactory MAKE = TermbaseFactory.eINSTANCE;

  private final Termbase termbase = MAKE.createTermbase();

  SmallTermbase() {
    termbase.setLanguage("en");
  }

  ConceptEntry concept(String id) {
    ConceptEntry entry = MAKE.createConceptEntry();
    entry.setId(id);
    termbase.getEntries().add(entry);
    return entry;
  }

  TermSection term(ConceptEntry entry, String language, String text, TermStatus status) {
    LanguageSection section =
        entry.getLanguages().stream()
            .filter(one -> one.getLanguage().equals(language))
            .findFirst()
            .orElseGet(
                () -> {
                  LanguageSection made = MAKE.createLanguageSection();
                  made.setLanguage(language);
                  entry.getLanguages().add(made);
                  return made;
                });
    TermSection term = MAKE.createTermSection();
    term.setTerm(text);
    term.setStatus(status);
    section.getTerms().add(term);
    return term;
  }

  TermSection term(ConceptEntry entry, String language, String text, String body) {
    TermSection term = term(entry, language, text, TermStatus.PREFERRED);
    term.setIssuingBody(body);
    return term;
  }

  static void refer(ConceptEntry from, RelationKind relation, String to) {
    CrossReference reference = MAKE.createCrossReference();
    reference.setRelation(relation);
    reference.setTarget(to);
    from.getCrossReferences().add(reference);
  }

  /** Writes it. */
  void write(Path file) throws IOException {
    TermbaseFile.write(termbase, file);
  }

  /** Writes it into the project of the tests. */
  IFile write(String name) throws IOException, CoreException {
    Path made = Files.createTempFile("termbase", ".tbx");
    try {
      TermbaseFile.write(termbase, made);
      return OpenTermbase.write(name, Files.readAllBytes(made));
    } finally {
      Files.delete(made);
    }
  }
}
