/** Fields, ranking and queries of the index of a library. */
package org.bayan.index.internal.library;
