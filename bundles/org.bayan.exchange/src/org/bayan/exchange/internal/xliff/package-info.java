/** XLIFF to the element: what is written in which version, and how it is read back. */
package org.bayan.exchange.internal.xliff;
