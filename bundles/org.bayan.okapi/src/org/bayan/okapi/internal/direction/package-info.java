/**
 * Turns a document around after its text was translated. The merged document still has the layout
 * of the original; what is here gives it the direction of the language that it is in now.
 *
 * <p>Direction is a matter of each paragraph: one that was left untranslated keeps its own. The
 * majority of a paragraph's letters decides, and a paragraph without letters follows the language
 * of the document. Tables, sections and numbering follow the language. The leading edge is where
 * lines begin, left in English and right in Arabic; the trailing edge is the other one. What stood
 * at the leading edge stands there afterwards.
 */
package org.bayan.okapi.internal.direction;
