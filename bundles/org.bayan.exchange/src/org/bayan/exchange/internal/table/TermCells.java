package org.bayan.exchange.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bayan.exchange.TermColumn;
import org.bayan.exchange.internal.tbx.ValueNames;
import org.bayan.model.termbase.TermContext;
import org.bayan.model.termbase.TermForm;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;

/** The cells of a term. */
final class TermCells {
  static final String EXACT_ONLY = "exactOnly";
  static final String CASE_SENSITIVE = "caseSensitive";
  static final String NEVER_STEM = "neverStem";

  private TermCells() {}

  static void put(TermRow row, TermSection term) {
    row.put(TermColumn.TERM, term.getTerm());
    row.put(TermColumn.STATUS, status(term.getStatus()));
    row.put(TermColumn.TYPE, ValueNames.TERM_TYPE.name(term.getType()));
    row.put(TermColumn.PART_OF_SPEECH, ValueNames.PART_OF_SPEECH.name(term.getPartOfSpeech()));
    row.put(TermColumn.GENDER, ValueNames.GENDER.name(term.getGender()));
    row.put(TermColumn.NUMBER, ValueNames.NUMBER.name(term.getNumber()));
    row.put(TermColumn.FORMS, CellLines.of(term.getForms(), TermCells::form));
    row.put(TermColumn.TRANSLITERATION, term.getTransliteration());
    row.put(TermColumn.BODY, term.getIssuingBody());
    row.put(TermColumn.USAGE, term.getGeographicalUsage());
    row.put(TermColumn.REGISTER, term.getRegister());
    row.put(TermColumn.VALID_FROM, term.getValidFrom());
    row.put(TermColumn.VALID_TO, term.getValidTo());
    Integer reliability = term.getReliability();
    row.put(TermColumn.RELIABILITY, reliability == null ? null : reliability.toString());
    row.put(TermColumn.MATCHING, CellLines.of(matching(term), word -> word));
    row.put(TermColumn.CONTEXT, CellLines.of(term.getContexts(), TermContext::getText));
    row.put(TermColumn.CONTEXT_SOURCE, CellLines.of(term.getContexts(), TermContext::getSource));
    row.put(TermColumn.NOTE, TermRows.notes(term));
    row.put(TermColumn.SOURCE, CellLines.of(term.getSources(), source -> source));
    row.put(TermColumn.WORKFLOW, ValueNames.WORKFLOW.name(term.getWorkflow()));
  }

  /** The word for a status; that of TBX is too long for a table. */
  private static String status(TermStatus status) {
    return status == TermStatus.UNSPECIFIED ? null : status.name().toLowerCase(Locale.ROOT);
  }

  private static String form(TermForm form) {
    return ValueNames.FORM.name(form.getKind()) + "=" + form.getText();
  }

  private static List<String> matching(TermSection term) {
    List<String> words = new ArrayList<>();
    if (term.isExactOnly()) {
      words.add(EXACT_ONLY);
    }
    if (term.isCaseSensitive()) {
      words.add(CASE_SENSITIVE);
    }
    if (term.isNeverStem()) {
      words.add(NEVER_STEM);
    }
    return words;
  }
}
