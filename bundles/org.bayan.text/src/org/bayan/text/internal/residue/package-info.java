/** The steps by which residue is taken out of a text while every character keeps its raw range. */
package org.bayan.text.internal.residue;
