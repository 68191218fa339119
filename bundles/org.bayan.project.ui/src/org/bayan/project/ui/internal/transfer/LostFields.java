package org.bayan.project.ui.internal.transfer;

import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;

/** What the fields are called that a format of termbases has no place for. */
final class LostFields {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("notes", Messages.LostFields_notes),
          Map.entry("notes.type", Messages.LostFields_notesType),
          Map.entry("sources", Messages.LostFields_sources),
          Map.entry("crossReferences", Messages.LostFields_crossReferences),
          Map.entry("transactions", Messages.LostFields_transactions),
          Map.entry("foreign", Messages.LostFields_foreign),
          Map.entry("workflow", Messages.LostFields_workflow),
          Map.entry("customer", Messages.LostFields_customer),
          Map.entry("project", Messages.LostFields_project),
          Map.entry("title", Messages.LostFields_title),
          Map.entry("description", Messages.LostFields_description),
          Map.entry("style", Messages.LostFields_style),
          Map.entry("type", Messages.LostFields_type),
          Map.entry("subjectField", Messages.LostFields_subjectField),
          Map.entry("uri", Messages.LostFields_uri),
          Map.entry("group", Messages.LostFields_group),
          Map.entry("definitions", Messages.LostFields_definitions),
          Map.entry("definitions.source", Messages.LostFields_definitionsSource),
          Map.entry("definitions.language", Messages.LostFields_definitionsLanguage),
          Map.entry("id", Messages.LostFields_id),
          Map.entry("status", Messages.LostFields_status),
          Map.entry("partOfSpeech", Messages.LostFields_partOfSpeech),
          Map.entry("gender", Messages.LostFields_gender),
          Map.entry("number", Messages.LostFields_number),
          Map.entry("forms", Messages.LostFields_forms),
          Map.entry("contexts", Messages.LostFields_contexts),
          Map.entry("contexts.source", Messages.LostFields_contextsSource),
          Map.entry("transliteration", Messages.LostFields_transliteration),
          Map.entry("geographicalUsage", Messages.LostFields_geographicalUsage),
          Map.entry("issuingBody", Messages.LostFields_issuingBody),
          Map.entry("register", Messages.LostFields_register),
          Map.entry("termLocation", Messages.LostFields_termLocation),
          Map.entry("validFrom", Messages.LostFields_validFrom),
          Map.entry("validTo", Messages.LostFields_validTo),
          Map.entry("reliability", Messages.LostFields_reliability),
          Map.entry("exactOnly", Messages.LostFields_exactOnly),
          Map.entry("caseSensitive", Messages.LostFields_caseSensitive),
          Map.entry("neverStem", Messages.LostFields_neverStem),
          Map.entry("reference", Messages.LostFields_reference),
          Map.entry("transaction", Messages.LostFields_transactions));

  private LostFields() {}

  /**
   * Says how many values of which fields were left out.
   *
   * @param losses the counts by the names of fields in the model, as {@code definitions.source}
   */
  static String inWords(Map<String, Integer> losses) {
    return losses.entrySet().stream()
        .map(loss -> NLS.bind(Messages.LostFields_count, loss.getValue(), name(loss.getKey())))
        .collect(Collectors.joining(Messages.LostFields_separator));
  }

  /** One that has no name of its own is called like what it is a part of. */
  private static String name(String field) {
    String known = NAMES.get(field);
    if (known != null) {
      return known;
    }
    int dot = field.lastIndexOf('.');
    return dot < 0 ? field : name(field.substring(0, dot));
  }
}
