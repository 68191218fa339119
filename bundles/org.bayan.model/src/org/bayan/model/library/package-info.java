/**
 * Official texts as a library of them holds them: plain records without EMF, made and read by
 * engines that know nothing of each other.
 *
 * <ul>
 *   <li>An {@link org.bayan.model.library.OfficialText} is one document in one language; versions
 *       in other languages have the same work.
 *   <li>{@link org.bayan.model.library.TextDetails} say which document it is, and with which {@link
 *       org.bayan.model.library.Authority} this text speaks for it.
 *   <li>An {@link org.bayan.model.library.OfficialParagraph} is a division of it with a number, of
 *       a {@link org.bayan.model.library.ParagraphKind}; {@link org.bayan.model.library.TextSpan}s
 *       cut it into segments, which are numbered from 0 through the whole document.
 * </ul>
 */
package org.bayan.model.library;
