/** Words as numbers: what the learners and the models of words share. */
package org.bayan.align.internal.words;
