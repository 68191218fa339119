/**
 * New concepts from the texts of a bitext: what is offered for a term that a person has selected,
 * and what becomes of it.
 */
package org.bayan.core.concept;
