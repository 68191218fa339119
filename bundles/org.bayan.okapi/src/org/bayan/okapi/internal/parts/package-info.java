/**
 * The parts of a document that is a ZIP file of XML: reading them, changing them and putting them
 * together again.
 */
package org.bayan.okapi.internal.parts;
