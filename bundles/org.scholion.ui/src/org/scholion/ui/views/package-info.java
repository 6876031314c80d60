/** What the views share: the article in front, filtering, empty states, texts of annotations. */
package org.scholion.ui.views;
