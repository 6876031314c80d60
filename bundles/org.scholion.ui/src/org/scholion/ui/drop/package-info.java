/** What is dropped from other programs to become articles. */
package org.scholion.ui.drop;
