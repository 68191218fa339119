/** SRX files before they reach the engine, and the white space around segments. */
package org.bayan.okapi.internal.srx;
