/** Invisible characters, and those that do not belong in a text. */
package org.bayan.quality.internal.characters;
