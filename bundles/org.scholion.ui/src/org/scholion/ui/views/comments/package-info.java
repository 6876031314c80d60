/** What analysts say about annotations, thread by thread. */
package org.scholion.ui.views.comments;
