/**
 * Exports of MultiTerm: a {@code conceptGrp} holds fields ({@code descripGrp}), transactions and
 * one {@code languageGrp} for each language, those hold fields and {@code termGrp}, and each of
 * these a term with its fields.
 */
package org.bayan.exchange.internal.multiterm;
