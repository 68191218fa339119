/** How each mode of {@link org.bayan.text.search.SearchMode} looks for a text. */
package org.bayan.text.internal.search;
