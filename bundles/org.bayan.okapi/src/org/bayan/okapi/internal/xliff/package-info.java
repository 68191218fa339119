/**
 * The checks of XLIFF: an {@code XliffNode} is an element with its line, an {@code XliffDocument}
 * knows which checks its version needs. {@code ToolkitCheck} asks Okapi's toolkit; classes named
 * {@code …Rules} hold what the specification asks for beyond it.
 */
package org.bayan.okapi.internal.xliff;
