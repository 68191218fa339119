/** What termbases prescribe. */
package org.bayan.quality.internal.terms;
