/**
 * Translation units as translation memories hold them, with all that TMX 1.4b (LISA OSCAR, 2005)
 * can say of one. Plain records without EMF: memories hold millions of them, and they are made and
 * read by engines that know nothing of each other.
 *
 * <ul>
 *   <li>A {@link org.bayan.model.memory.TranslationUnit} has {@link
 *       org.bayan.model.memory.UnitVariant}s, each a text in one language.
 *   <li>An {@link org.bayan.model.memory.InlineText} is a text and the {@link
 *       org.bayan.model.memory.TextCode}s at places in it.
 *   <li>{@link org.bayan.model.memory.UnitDetails} are the attributes, notes and properties of a
 *       unit or a variant; {@link org.bayan.model.memory.PropertyTypes} names the properties that
 *       mean something to Bayan.
 *   <li>A {@link org.bayan.model.memory.UnitSink} takes units one after another.
 * </ul>
 */
package org.bayan.model.memory;
