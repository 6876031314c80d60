/** Everything that is known of an article, and on what it rests. */
package org.scholion.ui.details;
