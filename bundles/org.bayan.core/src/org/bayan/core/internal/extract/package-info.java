/** Where term candidates are extracted from, and what becomes of them. */
package org.bayan.core.internal.extract;
