package org.bayan.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.exchange.internal.table.ContentId;
import org.bayan.exchange.internal.table.DelimitedLines;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.Note;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;

/**
 * Reads glossaries of OmegaT, Heartsome and tools like them: a source term, a target term and maybe
 * a comment, with tabs between, a pair a line. Lines that begin with {@code #} are passed over.
 * Lines in a row with the same source term make one concept; the comment becomes its note.
 */
public final class TabGlossaryReader {
  private static final TermbaseFactory FACTORY = TermbaseFactory.eINSTANCE;

  /**
   * Reads a file.
   *
   * @param file the file, in UTF-8, or in UTF-16 with a byte order mark
   * @param direction the languages of the first and second column
   * @return the termbase, in no resource; ids are made of the terms
   * @throws TermTableException when it is no glossary or is damaged
   * @throws IOException when it cannot be read
   */
  public Termbase read(Path file, GlossaryDirection direction) throws IOException {
    String name = file.toString();
    Termbase termbase = FACTORY.createTermbase();
    try (DelimitedLines lines = DelimitedLines.of(file, '\t', false)) {
      String before = null;
      for (List<String> values = lines.next(); !values.isEmpty(); values = lines.next()) {
        if (values.get(0).startsWith("#")) {
          continue;
        }
        String source = values.get(0).strip();
        if (values.size() < 2 || source.isEmpty() || values.get(1).isBlank()) {
          throw new TermTableException(
              name, lines.line(), "there are no two terms with a tab between them");
        }
        if (!source.equals(before)) {
          termbase.getEntries().add(entry(source, values.get(1).strip(), direction));
          before = source;
        }
        List<ConceptEntry> entries = termbase.getEntries();
        add(entries.get(entries.size() - 1), values);
      }
    }
    if (termbase.getEntries().isEmpty()) {
      throw new TermTableException(name, 0, "it holds no terms");
    }
    return termbase;
  }

  /**
   * The beginning of a glossary.
   *
   * @param rows how many pairs at most
   * @throws TermTableException when it is damaged
   * @throws IOException when it cannot be read
   */
  public static TableSample sample(Path file, int rows) throws IOException {
    List<List<String>> sample = new ArrayList<>();
    try (DelimitedLines lines = DelimitedLines.of(file, '\t', false)) {
      for (List<String> values = lines.next();
          !values.isEmpty() && sample.size() < rows;
          values = lines.next()) {
        if (!values.get(0).startsWith("#")) {
          sample.add(values);
        }
      }
    }
    return new TableSample(sample, sample.stream().mapToInt(List::size).max().orElse(0));
  }

  private static ConceptEntry entry(String source, String target, GlossaryDirection direction) {
    ConceptEntry entry = FACTORY.createConceptEntry();
    entry.setId(ContentId.of(direction.source(), source, direction.target(), target));
    for (String language : List.of(direction.source(), direction.target())) {
      LanguageSection section = FACTORY.createLanguageSection();
      section.setLanguage(language);
      entry.getLanguages().add(section);
    }
    add(entry.getLanguages().get(0), source);
    return entry;
  }

  private static void add(ConceptEntry entry, List<String> values) {
    add(entry.getLanguages().get(1), values.get(1).strip());
    String comment = values.size() > 2 ? values.get(2).strip() : "";
    boolean known = entry.getNotes().stream().anyMatch(note -> note.getText().equals(comment));
    if (!comment.isEmpty() && !known) {
      Note note = FACTORY.createNote();
      note.setText(comment);
      entry.getNotes().add(note);
    }
  }

  private static void add(LanguageSection section, String text) {
    if (section.getTerms().stream().noneMatch(term -> term.getTerm().equals(text))) {
      TermSection term = FACTORY.createTermSection();
      term.setTerm(text);
      section.getTerms().add(term);
    }
  }
}
