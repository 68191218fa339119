/** Lexicons in and out of files, and the reading of what they are learned from. */
package org.bayan.core.internal.lexicon;
