/** What {@link org.bayan.exchange} promises, one phenomenon a method. */
package org.bayan.exchange.tests;
