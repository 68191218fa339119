/** The characters of an SRX file: where its parts stand, and how one of them is replaced. */
package org.bayan.okapi.internal.edit;
