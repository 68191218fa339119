package org.bayan.model.library;

/** What a paragraph of an official text is there for. */
public enum ParagraphKind {
  /** The title of the document or a line of its head. */
  TITLE,
  /** The heading of a part of it. */
  HEADING,
  /** A reason before the decisions: {@code Recalling …}, {@code وإذ يشير …}. */
  PREAMBULAR,
  /** A numbered decision or statement: {@code 4. Condemns …}. */
  OPERATIVE,
  /** A division of a paragraph: {@code (a)}, {@code (i)}. */
  ITEM,
  /** A footnote or a note of an editor. */
  NOTE,
  /** Any other paragraph. */
  PLAIN
}
