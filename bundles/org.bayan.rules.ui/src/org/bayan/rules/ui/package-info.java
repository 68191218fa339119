/**
 * The workbench side of segmentation rules: the editor of {@code .srx} files with its trial of a
 * text, segmenting bitexts again, and the wizard for new rule files. This package names what other
 * bundles refer to; the rest is internal.
 *
 * <p>Words: a <em>rule set</em> is what SRX calls a language rule, a named list of rules; a
 * <em>language</em> of the editor is a language map, which says which languages use which set.
 */
package org.bayan.rules.ui;
