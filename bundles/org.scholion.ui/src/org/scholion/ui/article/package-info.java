/** The article editor: text, segments, marks, and the commands that move through articles. */
package org.scholion.ui.article;
