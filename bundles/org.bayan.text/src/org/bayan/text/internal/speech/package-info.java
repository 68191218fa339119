/**
 * How reports say who said something.
 *
 * <p>A <i>frame</i> is made of a <i>verb of saying</i> ({@code verbs.*.tab}), the <i>source</i> who
 * speaks ({@code sources.*.tab}) and what joins them to the content: a <i>complementiser</i> (إن,
 * أن, that), a preposition that the verb governs, a colon. An <i>attribution</i> names the source
 * with a preposition (بحسب البيان, according to the statement).
 */
package org.bayan.text.internal.speech;
