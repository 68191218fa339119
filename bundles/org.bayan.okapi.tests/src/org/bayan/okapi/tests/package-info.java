/** Tests of extraction, encodings and segmentation, on texts and documents of our own. */
package org.bayan.okapi.tests;
