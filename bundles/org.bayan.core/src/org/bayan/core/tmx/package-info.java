/** What is done with translation memories in TMX as files: check, convert, compare, join, part. */
package org.bayan.core.tmx;
