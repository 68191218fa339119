/**
 * How translation memories are kept and searched with Lucene.
 *
 * <p>A document of the index is a unit: its bytes ({@link UnitCode}), and for each language the
 * words of its text. A <em>word</em> here is also a number or a date; its <em>key</em> is what it
 * has in common with its other forms, see {@link WordKey}. {@link MemoryFields} lists the fields.
 */
package org.bayan.index.internal.memory;
