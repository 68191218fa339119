/**
 * Glossaries from one language into another: an {@link
 * org.bayan.exchange.internal.glossary.Article} is a concept with its terms in both, a headword one
 * of its terms under which it is looked up.
 */
package org.bayan.exchange.internal.glossary;
