/**
 * Files to text units. A file's <i>format</i> is found from its name and its content, a <i>part</i>
 * is a file inside a DOCX or ODT archive, and the <i>assembler</i> lays the texts of the units end
 * to end.
 */
package org.bayan.okapi.internal.extract;
