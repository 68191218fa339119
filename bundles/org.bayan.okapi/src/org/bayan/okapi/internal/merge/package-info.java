/**
 * Translations back into documents. The filter that extracted a document runs again; in each of its
 * text units the content is replaced where there is a translation, and the filter's writer puts
 * skeleton and content together. A unit's codes come from the original: a translation only names
 * them by id and says where they stand.
 */
package org.bayan.okapi.internal.merge;
