package org.bayan.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of a table of terms, in the order they are written in. A row is a term; the row of an
 * entry or language without terms has no term.
 *
 * <p>Several values of one cell stand on lines of their own, and the lines of a source belong to
 * the lines of what it is the source of; a line break inside a value is U+2028 there. What belongs
 * to the concept or to the language stands in the first row of it, its id, subject and language in
 * all rows.
 */
public enum TermColumn {
  /** The id of the concept. */
  CONCEPT("concept", Level.ENTRY),
  /** The URI of the concept. */
  URI("uri", Level.ENTRY),
  /** Whether the entry is a group of concepts: {@code yes} or nothing. */
  GROUP("group", Level.ENTRY),
  /** The subject field. */
  SUBJECT("subject", Level.ENTRY),
  /** The language, a BCP 47 tag. */
  LANGUAGE("language", Level.LANGUAGE),
  /** The term. */
  TERM("term", Level.TERM),
  /** The status: preferred, admitted, deprecated, superseded. */
  STATUS("status", Level.TERM),
  /** The type, such as acronym or shortForm. */
  TYPE("type", Level.TERM),
  /** The part of speech. */
  PART_OF_SPEECH("part of speech", Level.TERM),
  /** The gender. */
  GENDER("gender", Level.TERM),
  /** The number. */
  NUMBER("number", Level.TERM),
  /** Plurals and other forms, each as {@code kind=form}. */
  FORMS("forms", Level.TERM),
  /** The transliteration. */
  TRANSLITERATION("transliteration", Level.TERM),
  /** The body that lays the term down. */
  BODY("body", Level.TERM),
  /** Where the term is used. */
  USAGE("usage", Level.TERM),
  /** The register. */
  REGISTER("register", Level.TERM),
  /** From when the term holds. */
  VALID_FROM("valid from", Level.TERM),
  /** Until when it holds. */
  VALID_TO("valid to", Level.TERM),
  /** How far it can be relied on, 1 to 10. */
  RELIABILITY("reliability", Level.TERM),
  /** How it is matched: exactOnly, caseSensitive, neverStem. */
  MATCHING("matching", Level.TERM),
  /** Passages in which it was met. */
  CONTEXT("context", Level.TERM),
  /** Where they stand. */
  CONTEXT_SOURCE("context source", Level.TERM),
  /** Notes on the term. */
  NOTE("note", Level.TERM),
  /** Where the term comes from. */
  SOURCE("source", Level.TERM),
  /** How far the term is. */
  WORKFLOW("workflow", Level.TERM),
  /** Definitions in the language. */
  DEFINITION("definition", Level.LANGUAGE),
  /** Where they come from. */
  DEFINITION_SOURCE("definition source", Level.LANGUAGE),
  /** Definitions for all languages. */
  CONCEPT_DEFINITION("concept definition", Level.ENTRY),
  /** Where they come from. */
  CONCEPT_DEFINITION_SOURCE("concept definition source", Level.ENTRY),
  /** Notes on the concept. */
  CONCEPT_NOTE("concept note", Level.ENTRY),
  /** Where the concept comes from. */
  CONCEPT_SOURCE("concept source", Level.ENTRY),
  /** How far the entry is. */
  CONCEPT_WORKFLOW("concept workflow", Level.ENTRY),
  /** Other concepts, each as {@code relation=id}. */
  RELATIONS("relations", Level.ENTRY);

  /** What a column says something of. */
  public enum Level {
    /** The concept. */
    ENTRY,
    /** The language of a concept. */
    LANGUAGE,
    /** The term. */
    TERM
  }

  private final String header;
  private final Level level;

  TermColumn(String header, Level level) {
    this.header = header;
    this.level = level;
  }

  /** The heading of the column. */
  public String header() {
    return header;
  }

  /** What it says something of. */
  public Level level() {
    return level;
  }

  /** The column of a heading; case, spaces, hyphens and underscores make no difference. */
  public static Optional<TermColumn> of(String heading) {
    String key = key(heading);
    return Arrays.stream(values()).filter(column -> key(column.header).equals(key)).findFirst();
  }

  private static String key(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }
}
