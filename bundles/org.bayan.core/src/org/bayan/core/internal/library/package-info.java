/** Libraries of official texts: their files, and how documents become official texts. */
package org.bayan.core.internal.library;
