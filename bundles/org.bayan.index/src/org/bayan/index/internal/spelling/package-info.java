/** What the check of spelling knows of files, scripts and the usual mistakes of Arabic. */
package org.bayan.index.internal.spelling;
