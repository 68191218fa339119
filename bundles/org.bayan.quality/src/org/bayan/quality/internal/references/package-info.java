/** Symbols, resolutions and addresses: what is the same in every language. */
package org.bayan.quality.internal.references;
