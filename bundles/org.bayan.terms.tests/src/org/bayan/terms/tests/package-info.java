/** What {@link org.bayan.terms} promises, one phenomenon a method. */
package org.bayan.terms.tests;
