/** The gestures by which an analyst marks an article. */
package org.scholion.ui.annotate;
