/** Reads the labels of paragraphs and finds their places in nested sequences. */
package org.bayan.text.internal.numbering;
