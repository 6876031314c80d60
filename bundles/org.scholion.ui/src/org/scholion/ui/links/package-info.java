/** Links of finished reports that are clicked in other programs. */
package org.scholion.ui.links;
