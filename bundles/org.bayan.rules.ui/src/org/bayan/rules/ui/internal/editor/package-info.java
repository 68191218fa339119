/**
 * The editor of {@code .srx} files: a document with undoable changes, the lists of languages, rule
 * sets and rules, and the fields of one rule.
 */
package org.bayan.rules.ui.internal.editor;
