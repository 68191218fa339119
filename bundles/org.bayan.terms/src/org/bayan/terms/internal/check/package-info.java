/** The rules by which termbases are checked, each by itself. */
package org.bayan.terms.internal.check;
