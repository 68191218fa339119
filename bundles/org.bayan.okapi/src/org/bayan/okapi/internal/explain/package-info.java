/** Which rule of an SRX file decides where. */
package org.bayan.okapi.internal.explain;
