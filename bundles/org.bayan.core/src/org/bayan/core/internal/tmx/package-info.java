/** How translation memories are read and written by the use cases. */
package org.bayan.core.internal.tmx;
