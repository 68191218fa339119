/**
 * What a translator is offered while typing, without a screen.
 *
 * <p>A {@link org.bayan.core.suggest.Match} is an earlier translation of the same or nearly the
 * same source; a {@link org.bayan.core.suggest.MatchSource} finds them, {@link
 * org.bayan.core.suggest.BitextMatches} in the bitext itself. {@link
 * org.bayan.core.suggest.Completions} completes words from what was written before.
 */
package org.bayan.core.suggest;
